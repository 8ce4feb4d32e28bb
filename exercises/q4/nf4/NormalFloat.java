package q4.nf4;

import java.util.Arrays;

/**
 * The levels of NF4 from their definition in the QLoRA paper: quantiles of the normal curve, seven
 * below an exact zero and eight above it, divided by the largest. Independent of the published
 * constants.
 */
public final class NormalFloat {

  private static final int NEGATIVE = 7;
  private static final int POSITIVE = 8;
  private static final int LEVELS = NEGATIVE + 1 + POSITIVE;

  /** The outermost probability: halfway between those for 15 and for 16 levels. */
  private static final double OUTERMOST = 1 - (1 / 30.0 + 1 / 32.0) / 2;

  private static final double PRECISION = 1e-15;

  private NormalFloat() {}

  /** The 16 levels, from -1 to 1. */
  public static double[] levels() {
    double[] levels = new double[LEVELS];
    double largest = quantile(OUTERMOST);
    for (int k = 1; k <= NEGATIVE; k++) {
      levels[NEGATIVE - k] = -quantile(probability(k, NEGATIVE)) / largest;
    }
    for (int k = 1; k <= POSITIVE; k++) {
      levels[NEGATIVE + k] = quantile(probability(k, POSITIVE)) / largest;
    }
    return levels;
  }

  /** The k-th of so many equal steps from one half to the outermost probability. */
  private static double probability(int k, int steps) {
    return 0.5 + (OUTERMOST - 0.5) * k / steps;
  }

  /** Where the normal curve has that area on its left, by bisection. */
  private static double quantile(double probability) {
    double low = 0;
    double high = 4;
    while (high - low > PRECISION * high) {
      double middle = (low + high) / 2;
      if (middle == low || middle == high) {
        return middle;
      }
      if (area(middle) < probability) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The area on the left: one half and the series z + z³/3 + z⁵/(3·5) + … times the density. */
  private static double area(double z) {
    double term = z;
    double sum = z;
    for (int odd = 3; term > PRECISION * sum; odd += 2) {
      term *= z * z / odd;
      sum += term;
    }
    return 0.5 + sum * Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
  }

  /** The code of the nearest level; of two at the same distance, the lower. */
  static int nearest(double value, double[] levels) {
    int nearest = 0;
    for (int code = 1; code < LEVELS; code++) {
      boolean nearer = Math.abs(value - levels[code]) < Math.abs(value - levels[nearest]);
      nearest = nearer ? code : nearest;
    }
    return nearest;
  }

  /** The points halfway between neighbours. */
  static double[] ties(double[] levels) {
    double[] ties = new double[levels.length - 1];
    Arrays.setAll(ties, k -> (levels[k] + levels[k + 1]) / 2);
    return ties;
  }
}
