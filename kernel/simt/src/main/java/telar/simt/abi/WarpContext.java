package telar.simt.abi;

/** The warp that executes a warp intrinsic; one object serves all warps of its block. */
public final class WarpContext {

  private final BlockContext block;
  private int warp;

  public WarpContext(BlockContext block) {
    this.block = block;
  }

  /** This context, as that of another warp. */
  public WarpContext of(int number) {
    warp = number;
    return this;
  }

  public BlockContext block() {
    return block;
  }

  /** Number of the warp in its block. */
  public int warp() {
    return warp;
  }

  /** The lanes that have not left the kernel. */
  public int alive() {
    return block.alive()[warp];
  }

  /** The context of one of its threads. */
  public ThreadContext thread(int lane) {
    return block.thread(warp * 32 + lane);
  }
}
