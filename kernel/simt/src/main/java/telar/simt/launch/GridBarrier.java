package telar.simt.launch;

/**
 * Where the blocks of a cooperative launch meet: each runs on a thread of its own and waits here
 * for all those that have not ended yet.
 */
public final class GridBarrier {

  private static final long POLL_MILLIS = 20;

  private long running;
  private long arrived;
  private long generation;

  /** A barrier for so many blocks. */
  public GridBarrier(long blocks) {
    this.running = blocks;
  }

  /**
   * Waits until every running block is here.
   *
   * @throws LaunchStopped when the flag asks the block to stop
   */
  public synchronized void await(CancelFlag cancel) {
    long mine = generation;
    arrived++;
    openIfComplete();
    while (generation == mine) {
      try {
        wait(POLL_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new LaunchStopped(StopReason.INTERRUPTED);
      }
      cancel.poll();
    }
  }

  /** A block has ended: the others wait for it no longer. */
  public synchronized void leave() {
    running--;
    openIfComplete();
  }

  private void openIfComplete() {
    if (arrived >= running) {
      arrived = 0;
      generation++;
      notifyAll();
    }
  }
}
