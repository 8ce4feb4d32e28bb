package telar.benchmarks;

import java.util.Collection;
import java.util.Locale;

/**
 * How many times one time is another.
 *
 * @param value ratio of the medians
 * @param low 10 % of the ratios of rounds are below
 * @param high 10 % of the ratios of rounds are above
 */
record Ratio(double value, double low, double high) {

  static double geometricMean(Collection<Ratio> ratios) {
    return Math.exp(
        ratios.stream().mapToDouble(ratio -> Math.log(ratio.value())).average().orElse(Double.NaN));
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", value, low, high);
  }
}
