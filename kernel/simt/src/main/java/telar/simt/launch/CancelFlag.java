package telar.simt.launch;

import org.jspecify.annotations.Nullable;

/** Asks the code that runs a block to stop; loops poll it on their back edges. */
public final class CancelFlag {

  /** Why to stop; null while nobody asked. Public for generated code, which only reads it. */
  public volatile @Nullable StopReason reason;

  /** Stops the block at its next poll; the first reason stays. */
  public void cancel(StopReason why) {
    if (reason == null) {
      reason = why;
    }
  }

  /**
   * Returns at once unless the block must stop.
   *
   * @throws LaunchStopped when it must
   */
  public void poll() {
    StopReason why = reason;
    if (why != null) {
      throw new LaunchStopped(why);
    }
  }

  public boolean isCancelled() {
    return reason != null;
  }
}
