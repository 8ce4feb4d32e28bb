package telar.device;

import java.util.List;

/** The launch was stopped: its thread was interrupted, or its time limit passed. */
public class LaunchInterruptedException extends DeviceException {

  private static final long serialVersionUID = 1L;

  private final boolean timeLimit;

  public LaunchInterruptedException(String message, boolean timeLimit) {
    super(message, List.of());
    this.timeLimit = timeLimit;
  }

  /** Whether the time limit stopped it. */
  public boolean isTimeLimit() {
    return timeLimit;
  }
}
