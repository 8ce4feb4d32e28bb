package telar.grading.junit;

import telar.device.HostReport;
import telar.grading.text.Texts;
import telar.grading.verdict.Verdict;

/** Judges what a call moves between the host and the device: the needed bytes, each way, once. */
public final class TransferGate {

  private final HostReport report;
  private final String context;

  /**
   * A gate on a call.
   *
   * @param context what tells the call from others to a learner, e.g. {@code n = 33}
   */
  public TransferGate(HostReport report, String context) {
    this.report = report;
    this.context = context;
  }

  /** Requires exactly so many bytes from the host to the device. */
  public TransferGate requireToDevice(long bytes) {
    return require("gate.to_device", report.bytesToDevice(), bytes);
  }

  /** Requires exactly so many bytes from the device to the host. */
  public TransferGate requireToHost(long bytes) {
    return require("gate.to_host", report.bytesToHost(), bytes);
  }

  /** Requires at most so many bytes of device memory. */
  public TransferGate requireReservedAtMost(long bytes) {
    if (report.bytesReserved() > bytes) {
      throw failure(
          Verdict.TOO_MUCH_TRAFFIC, Texts.of("gate.reserved", report.bytesReserved(), bytes));
    }
    return this;
  }

  private TransferGate require(String direction, long moved, long needed) {
    if (moved < needed) {
      String message = Texts.of("gate.transfer.few", Texts.of(direction), moved, needed);
      throw failure(Verdict.WRONG_ANSWER, message);
    } else if (moved > needed) {
      String message = Texts.of("gate.transfer.many", Texts.of(direction), moved, needed);
      throw failure(Verdict.TOO_MUCH_TRAFFIC, message);
    }
    return this;
  }

  private SubmissionFailure failure(Verdict verdict, String message) {
    return new SubmissionFailure(verdict, KernelUnderTest.withContext(message, context));
  }
}
