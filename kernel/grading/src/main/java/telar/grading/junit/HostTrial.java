package telar.grading.junit;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import telar.device.HostReport;
import telar.grading.text.Texts;
import telar.grading.verdict.Verdict;

/**
 * One call of the function of host code under test, with known arrays and known results. Immutable:
 * each argument makes a new trial.
 */
public final class HostTrial {

  private final HostUnderTest function;
  private final String description;
  private final List<Given> arguments;
  private final OptionalDouble returned;

  HostTrial(HostUnderTest function, String description, List<Given> arguments) {
    this(function, description, arguments, OptionalDouble.empty());
  }

  private HostTrial(
      HostUnderTest function, String description, List<Given> arguments, OptionalDouble returned) {
    this.function = function;
    this.description = description;
    this.arguments = List.copyOf(arguments);
    this.returned = returned;
  }

  /**
   * An argument.
   *
   * @param initial a number, or what an array holds before the call
   * @param expected what the array must hold after it; null for a number
   */
  private record Given(
      String name, Object initial, @Nullable Expectation expected, String messageKey) {

    /** What the function gets: of an array, a copy. */
    Object fresh() {
      if (expected == null) {
        return initial;
      }
      int length = Array.getLength(initial);
      Object copy = Array.newInstance(initial.getClass().getComponentType(), length);
      System.arraycopy(initial, 0, copy, 0, length);
      return copy;
    }

    void verify(Object actual, String context) {
      Optional<Mismatch> mismatch = expected == null ? Optional.empty() : expected.compare(actual);
      mismatch.ifPresent(
          wrong -> {
            String message = wrong.describe(messageKey, name, initial, false);
            throw new SubmissionFailure(
                Verdict.WRONG_ANSWER, KernelUnderTest.withContext(message, context));
          });
    }
  }

  /** A number. */
  public HostTrial value(Object scalar) {
    return with(new Given("", scalar, null, ""));
  }

  /** An array that the function reads and must not change. */
  public HostTrial input(String name, Object array) {
    return with(new Given(name, array, Expectation.exactly(array), "host.input_changed"));
  }

  /** An array that the function fills: full of poison before. */
  public HostTrial output(String name, Expectation expected) {
    return with(new Given(name, Poison.fill(expected.blank()), expected, "host.wrong"));
  }

  private HostTrial with(Given argument) {
    List<Given> all = new ArrayList<>(arguments);
    all.add(argument);
    return new HostTrial(function, description, all, returned);
  }

  /** What the function must return, exactly. */
  public HostTrial returns(double expected) {
    return new HostTrial(function, description, arguments, OptionalDouble.of(expected));
  }

  /**
   * Calls the function and checks what it gives.
   *
   * @return the report, for a gate on its transfers
   * @throws SubmissionFailure at the first thing wrong
   */
  public HostReport run() {
    Object[] given = arguments.stream().map(Given::fresh).toArray();
    HostReport report = function.call(description, given);
    for (int i = 0; i < given.length; i++) {
      arguments.get(i).verify(given[i], description);
    }
    returned.ifPresent(expected -> verifyReturned(report, expected));
    return report;
  }

  private void verifyReturned(HostReport report, double expected) {
    double actual = report.value().map(Number::doubleValue).orElse(Double.NaN);
    if (actual != expected) {
      String message = Texts.of("host.returned", report.function(), String.valueOf(actual));
      throw new SubmissionFailure(
          Verdict.WRONG_ANSWER, KernelUnderTest.withContext(message, description));
    }
  }
}
