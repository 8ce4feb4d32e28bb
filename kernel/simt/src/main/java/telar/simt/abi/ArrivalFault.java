package telar.simt.abi;

import telar.simt.event.BarrierSite;

/** A barrier at which threads arrive and wait counts other threads than those that come. */
public final class ArrivalFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  public enum Kind {
    /** Threads wait, and nobody is left who could arrive. */
    ENDLESS,
    /** Nobody has said how many threads it waits for. */
    UNPREPARED,
    /** More arrive at once than it still waits for. */
    TOO_MANY,
    /** It goes on to the next phase while the threads that wait together are still coming. */
    TOO_EARLY
  }

  private final Kind kind;
  private final transient BarrierSite site;
  private final long linearBlock;
  private final int threads;
  private final int expected;
  private final int arrived;

  /**
   * A fault of one block.
   *
   * @param threads how many wait or arrive there
   * @param expected how many arrivals each phase asks for
   * @param arrived how many the current phase has had
   */
  public ArrivalFault(
      Kind kind, BarrierSite site, long linearBlock, int threads, int expected, int arrived) {
    super(kind + " at line " + site.line(), null, false, false);
    this.kind = kind;
    this.site = site;
    this.linearBlock = linearBlock;
    this.threads = threads;
    this.expected = expected;
    this.arrived = arrived;
  }

  public Kind kind() {
    return kind;
  }

  public BarrierSite site() {
    return site;
  }

  public long linearBlock() {
    return linearBlock;
  }

  public int threads() {
    return threads;
  }

  public int expected() {
    return expected;
  }

  public int arrived() {
    return arrived;
  }
}
