package telar.simt.launch;

/** Leaves the code of a block, and in the end the launch, because it was asked to stop. */
public final class LaunchStopped extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final StopReason reason;

  public LaunchStopped(StopReason reason) {
    super(reason.name(), null, false, false);
    this.reason = reason;
  }

  public StopReason reason() {
    return reason;
  }
}
