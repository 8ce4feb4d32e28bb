package telar.grading.junit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import telar.device.LaunchConfig;
import telar.device.LaunchReport;
import telar.grading.text.Texts;
import telar.grading.verdict.Verdict;

/**
 * One launch of the kernel under test with known data and known results, repeated under permuted
 * orders of warps and blocks. Immutable: each argument makes a new trial.
 */
public final class Trial {

  /** Seeds of the permuted orders, after the natural one. */
  private static final long[] ORDERS = {11, 23, 47};

  private final KernelUnderTest kernel;
  private final String description;
  private final LaunchConfig config;
  private final Map<String, Object> symbols;
  private final List<Argument> arguments;

  Trial(
      KernelUnderTest kernel,
      String description,
      LaunchConfig config,
      Map<String, Object> symbols,
      List<Argument> arguments) {
    this.kernel = kernel;
    this.description = description;
    this.config = config;
    this.symbols = Map.copyOf(symbols);
    this.arguments = List.copyOf(arguments);
  }

  /** A variable of the submission, e.g. {@code __constant__}, filled before each launch. */
  public Trial symbol(String name, Object array) {
    Map<String, Object> all = new HashMap<>(symbols);
    all.put(name, array);
    return new Trial(kernel, description, config, all, arguments);
  }

  /** A scalar. */
  public Trial value(Object scalar) {
    return with(new Argument.Scalar(scalar));
  }

  /** An array that the kernel reads and must not change. */
  public Trial input(String name, Object array) {
    return with(Argument.Memory.input(name, array, isUnsigned()));
  }

  /** An array that the kernel fills whole: it holds no useful value before. */
  public Trial output(String name, Expectation expected) {
    return with(Argument.Memory.output(name, expected, isUnsigned()));
  }

  /** An array that the kernel reads and changes. */
  public Trial inOut(String name, Object array, Expectation expected) {
    return with(Argument.Memory.inOut(name, array, expected, isUnsigned()));
  }

  /** Whether the kernel declares the next argument as unsigned. */
  private boolean isUnsigned() {
    return kernel.isUnsigned(arguments.size());
  }

  private Trial with(Argument argument) {
    List<Argument> all = new ArrayList<>(arguments);
    all.add(argument);
    return new Trial(kernel, description, config, symbols, all);
  }

  /**
   * Launches in the natural order and in the permuted ones, and checks each time. One more launch,
   * the first, has outputs that nobody wrote: only there can the device see them read too early.
   *
   * @return what the natural order gave, for gates on its counters
   * @throws SubmissionFailure at the first thing wrong
   */
  public Result run() {
    launch(config, Fill.UNINITIALIZED, description);
    Result natural = launch(config, Fill.POISON, description);
    for (long seed : ORDERS) {
      try {
        launch(config.schedule(seed), Fill.POISON, Texts.of("trial.permuted", description));
      } catch (SubmissionFailure failure) {
        throw explained(failure);
      }
    }
    return natural;
  }

  /** A wrong answer only under another order, with the smallest launch that shows it. */
  private SubmissionFailure explained(SubmissionFailure failure) {
    if (failure.verdict() != Verdict.WRONG_ANSWER) {
      return failure;
    }
    List<Argument.Bound> bound = new ArrayList<>();
    try {
      arguments.forEach(argument -> bound.add(argument.bind(kernel.device(), Fill.POISON)));
      Object[] values = bound.stream().map(Argument.Bound::value).toArray();
      return kernel
          .orderDependence(config, values)
          .map(text -> new SubmissionFailure(failure.verdict(), failure.getMessage() + "\n" + text))
          .orElse(failure);
    } finally {
      bound.forEach(Argument.Bound::close);
    }
  }

  private Result launch(LaunchConfig ordered, Fill fill, String context) {
    List<Argument.Bound> bound = new ArrayList<>();
    try {
      arguments.forEach(argument -> bound.add(argument.bind(kernel.device(), fill)));
      Object[] values = bound.stream().map(Argument.Bound::value).toArray();
      symbols.forEach((name, array) -> kernel.fill(name, array, context));
      LaunchReport report = kernel.launch(ordered, context, values);
      Map<String, Object> outputs = new HashMap<>();
      if (fill == Fill.POISON) {
        bound.forEach(argument -> argument.verify(context, outputs));
      }
      return new Result(report, outputs);
    } finally {
      bound.forEach(Argument.Bound::close);
    }
  }

  /**
   * What a trial gave.
   *
   * @param report the report of the launch
   * @param outputs the contents of its memory afterwards, by name
   */
  public record Result(LaunchReport report, Map<String, Object> outputs) {

    public Result {
      outputs = Map.copyOf(outputs);
    }

    /** The contents of that output, an array. */
    public Object output(String name) {
      return Objects.requireNonNull(outputs.get(name), name);
    }
  }

  /** Whether outputs start as memory nobody wrote, or full of poison. */
  enum Fill {
    /** The device's check of uninitialised reads sees a kernel that reads its output first. */
    UNINITIALIZED,
    /** An element that the kernel leaves out cannot look right by chance. */
    POISON
  }
}
