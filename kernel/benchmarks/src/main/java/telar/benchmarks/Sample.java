package telar.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Measured values of one quantity. */
final class Sample {

  private final List<Double> values = new ArrayList<>();

  static Sample of(List<Double> values) {
    Sample sample = new Sample();
    sample.values.addAll(values);
    return sample;
  }

  void add(double value) {
    values.add(value);
  }

  double median() {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }

  double min() {
    return Collections.min(values);
  }

  double max() {
    return Collections.max(values);
  }
}
