package telar.simt.abi;

import telar.simt.event.BarrierSite;

/** A barrier that some live threads of the block did not reach. */
public final class BarrierFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient BarrierSite site;
  private final long linearBlock;
  private final int[] arrived;
  private final int[] alive;

  /**
   * A fault of one block.
   *
   * @param arrived the lanes that are there, a mask for each warp
   * @param alive the lanes that have not left the kernel, a mask for each warp
   */
  public BarrierFault(BarrierSite site, long linearBlock, int[] arrived, int[] alive) {
    super("divergent barrier at line " + site.line(), null, false, false);
    this.site = site;
    this.linearBlock = linearBlock;
    this.arrived = arrived.clone();
    this.alive = alive.clone();
  }

  public BarrierSite site() {
    return site;
  }

  public long linearBlock() {
    return linearBlock;
  }

  public int[] arrived() {
    return arrived.clone();
  }

  public int[] alive() {
    return alive.clone();
  }
}
