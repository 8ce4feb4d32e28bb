package telar.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measured values of one quantity. */
final class Sample {

  private static final double LOW = 0.1;
  private static final double HIGH = 0.9;

  private final List<Double> values = new ArrayList<>();

  void add(double value) {
    values.add(value);
  }

  double median() {
    return quantile(0.5);
  }

  private double quantile(double share) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get((int) Math.round(share * (sorted.size() - 1)));
  }

  /** From where to where most values lie, as text. */
  String spread() {
    return String.format(Locale.ROOT, "%.1f–%.1f", quantile(LOW), quantile(HIGH));
  }

  /** How many times this is the other: of medians, with the spread of the pairs in time order. */
  Ratio over(Sample other) {
    Sample pairs = new Sample();
    for (int i = 0; i < values.size(); i++) {
      pairs.add(values.get(i) / other.values.get(i));
    }
    return new Ratio(median() / other.median(), pairs.quantile(LOW), pairs.quantile(HIGH));
  }
}
