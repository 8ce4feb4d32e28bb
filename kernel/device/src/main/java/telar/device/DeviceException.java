package telar.device;

import java.util.List;

/**
 * An error of a launch or of the device. The message is Spanish and complete: a learner needs no
 * stack trace with it.
 */
public class DeviceException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  public DeviceException(String message, List<Finding> findings) {
    super(message);
    this.findings = List.copyOf(findings);
  }

  public DeviceException(String message, Throwable cause) {
    super(message, cause);
    this.findings = List.of();
  }

  /** What the checks found, worst first; empty for a plain error. */
  public List<Finding> findings() {
    return findings;
  }
}
