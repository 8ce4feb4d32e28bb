package telar.simt.abi;

import telar.simt.event.AccessSite;
import telar.simt.memory.ThreadCoordinates;

/** A thread of a checked kernel is about to divide an integer by zero. */
public final class DivisionFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient AccessSite site;
  private final transient ThreadCoordinates thread;

  DivisionFault(AccessSite site, ThreadCoordinates thread) {
    super("division by zero at line " + site.line(), null, false, false);
    this.site = site;
    this.thread = thread;
  }

  /** The statement that divides; its variable is what it divides by, where that has a name. */
  public AccessSite site() {
    return site;
  }

  public ThreadCoordinates thread() {
    return thread;
  }
}
