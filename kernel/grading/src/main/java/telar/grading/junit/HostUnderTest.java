package telar.grading.junit;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.device.DeviceException;
import telar.device.Finding;
import telar.device.HostFunction;
import telar.device.HostReport;
import telar.device.LaunchInterruptedException;
import telar.grading.text.Texts;
import telar.grading.verdict.Verdict;

/**
 * The submission's function of host code as the tests see it: what goes wrong in a call becomes a
 * {@link SubmissionFailure} with its verdict. After a call that had to be stopped, nothing runs
 * again.
 */
public final class HostUnderTest implements UnderTest {

  private final HostFunction function;
  private final Stops stops;

  public HostUnderTest(HostFunction function, Duration timeLimit) {
    this.function = function.timeLimit(timeLimit);
    this.stops = new Stops("host.time_limit", function.name(), timeLimit);
  }

  /**
   * A trial still without arguments.
   *
   * @param description what tells it from others to a learner, e.g. {@code n = 33}
   */
  public HostTrial trial(String description) {
    return new HostTrial(this, description, List.of());
  }

  @Override
  public @Nullable LaunchInterruptedException interruption() {
    return stops.interruption();
  }

  HostReport call(String context, Object... arguments) {
    stops.throwIfStopped();
    try {
      HostReport report = function.call(arguments);
      report.findings().stream().findFirst().ifPresent(finding -> failOn(finding, context));
      if (!report.completed()) {
        String message = Texts.of("host.died", function.name(), report.output().strip());
        throw new SubmissionFailure(
            Verdict.RUNTIME_ERROR, KernelUnderTest.withContext(message, context));
      }
      return report;
    } catch (LaunchInterruptedException e) {
      throw stops.of(e, context);
    } catch (DeviceException e) {
      throw new SubmissionFailure(
          Verdict.RUNTIME_ERROR, KernelUnderTest.withContext(e.getMessage(), context));
    }
  }

  /** The first finding is the cause: what follows a copy that failed only comes of it. */
  private static void failOn(Finding first, String context) {
    throw new SubmissionFailure(
        Verdict.of(first.kind()), KernelUnderTest.withContext(first.message(), context));
  }
}
