package telar.simt.abi;

import org.jspecify.annotations.Nullable;

/** What the threads of a block did to barriers at which they arrive and wait. */
public final class Arrivals {

  /**
   * A barrier that a thread found still waiting.
   *
   * @param expected how many arrivals each of its phases asks for
   * @param arrived how many the current one has had
   * @param isShared whether only the block's own threads can arrive there
   */
  public record Unmet(int expected, int arrived, boolean isShared) {}

  private long count;
  private long address;
  private long phase;
  private boolean isFirst;
  private boolean isSplit;
  private @Nullable Unmet unmet;

  /** A thread has arrived somewhere. */
  public void arrived() {
    count++;
  }

  /** How often threads have arrived: while it stays the same, who waits goes on waiting. */
  long count() {
    return count;
  }

  /** Some threads are about to look whether they may go on. */
  void begin() {
    isFirst = true;
    isSplit = false;
    unmet = null;
  }

  /**
   * A thread looks at a barrier.
   *
   * @param waitsFor the phase that it waits for the end of
   * @param found null when it may go on
   */
  public void look(long barrier, long waitsFor, @Nullable Unmet found) {
    if (isFirst) {
      isFirst = false;
      address = barrier;
      phase = waitsFor;
    }
    isSplit |= barrier == address && waitsFor != phase;
    if (unmet == null) {
      unmet = found;
    }
  }

  /** Whether threads that look together wait for different phases of one barrier. */
  boolean isSplit() {
    return isSplit;
  }

  /** The first barrier that made one of them wait. */
  @Nullable Unmet unmet() {
    return unmet;
  }
}
