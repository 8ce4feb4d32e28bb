package telar.grading.junit;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import telar.device.Device;
import telar.device.DeviceException;
import telar.device.Finding;
import telar.device.Kernel;
import telar.device.KernelParameter;
import telar.device.LaunchConfig;
import telar.device.LaunchInterruptedException;
import telar.device.LaunchReport;
import telar.device.OrderDifference;
import telar.grading.text.Texts;
import telar.grading.verdict.Verdict;

/**
 * The submission's kernel as the tests see it: what goes wrong in a launch becomes a {@link
 * SubmissionFailure} with its verdict. After a launch that had to be stopped, nothing runs again.
 */
public final class KernelUnderTest implements UnderTest {

  private static final Pattern UNSIGNED = Pattern.compile("\\bu(nsigned|int)");

  private final Device device;
  private final Kernel kernel;
  private final Stops stops;

  public KernelUnderTest(Device device, Kernel kernel, Duration timeLimit) {
    this.device = device;
    this.kernel = kernel;
    this.stops = new Stops("trial.time_limit", kernel.name(), timeLimit);
  }

  /**
   * A trial still without arguments.
   *
   * @param description what tells it from others to a learner, e.g. {@code n = 33}
   */
  public Trial trial(String description, LaunchConfig config) {
    return new Trial(this, description, config, Map.of(), List.of());
  }

  @Override
  public @Nullable LaunchInterruptedException interruption() {
    return stops.interruption();
  }

  /** Whether that parameter is a pointer to unsigned numbers, or one of them. */
  boolean isUnsigned(int parameter) {
    List<KernelParameter> parameters = kernel.parameters();
    return parameter < parameters.size()
        && UNSIGNED.matcher(parameters.get(parameter).type()).find();
  }

  Device device() {
    return device;
  }

  /** Fills a variable that the exercise declares; without it the submission cannot run. */
  void fill(String symbol, Object array, String context) {
    try {
      kernel.copyToSymbol(symbol, array);
    } catch (DeviceException e) {
      throw new SubmissionFailure(Verdict.RUNTIME_ERROR, withContext(e.getMessage(), context));
    }
  }

  LaunchReport launch(LaunchConfig config, String context, Object... arguments) {
    stops.throwIfStopped();
    try {
      LaunchReport report = kernel.launch(config.timeLimit(stops.timeLimit()), arguments);
      failOn(report.findings(), context);
      return report;
    } catch (LaunchInterruptedException e) {
      throw stops.of(e, context);
    } catch (DeviceException e) {
      failOn(e.findings(), context);
      throw new SubmissionFailure(Verdict.RUNTIME_ERROR, withContext(e.getMessage(), context));
    } catch (StackOverflowError e) {
      String message = Texts.of("trial.stack_overflow", kernel.name());
      throw new SubmissionFailure(Verdict.RUNTIME_ERROR, withContext(message, context));
    }
  }

  /**
   * Where the answer changes with the order, without the values: those are not for reports. Empty
   * when it does not, or when the device has one order only.
   */
  Optional<String> orderDependence(LaunchConfig config, Object... arguments) {
    try {
      return kernel
          .ordenes(config.timeLimit(stops.timeLimit()), arguments)
          .difference()
          .filter(difference -> !difference.element().isEmpty())
          .map(KernelUnderTest::whereItDepends);
    } catch (DeviceException e) {
      return Optional.empty();
    }
  }

  private static String whereItDepends(OrderDifference difference) {
    LaunchConfig smallest = difference.smallest();
    return Texts.of(
        "trial.order",
        difference.element(),
        smallest.grid(),
        smallest.block(),
        difference.finding().location().line());
  }

  private static void failOn(List<Finding> findings, String context) {
    findings.stream()
        .max(Comparator.comparing(finding -> Verdict.of(finding.kind())))
        .ifPresent(
            worst -> {
              throw new SubmissionFailure(
                  Verdict.of(worst.kind()), withContext(worst.message(), context));
            });
  }

  static String withContext(@Nullable String message, String context) {
    return Texts.of("trial.context", String.valueOf(message), context);
  }
}
