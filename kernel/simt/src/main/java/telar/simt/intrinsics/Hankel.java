package telar.simt.intrinsics;

/** Bessel functions of order 0 and 1 far from zero, by Hankel's asymptotic expansion. */
final class Hankel {

  private static final int TERMS = 22;
  private static final double[][] SERIES = {terms(0), terms(1)};

  private Hankel() {}

  /** (4n² − 1²)(4n² − 3²)… / (k! 8ᵏ), of order n. */
  private static double[] terms(int n) {
    double[] terms = new double[TERMS];
    terms[0] = 1;
    for (int k = 1; k < TERMS; k++) {
      int odd = 2 * k - 1;
      terms[k] = terms[k - 1] * (4.0 * n * n - (double) odd * odd) / (8.0 * k);
    }
    return terms;
  }

  static double j(int order, double x) {
    if (Double.isInfinite(x)) {
      return 0;
    }
    double phase = even(order, x) * cosine(order, x) - odd(order, x) * sine(order, x);
    return phase / Math.sqrt(Math.PI) / Math.sqrt(x);
  }

  static double y(int order, double x) {
    if (Double.isInfinite(x)) {
      return 0;
    }
    double phase = even(order, x) * sine(order, x) + odd(order, x) * cosine(order, x);
    return phase / Math.sqrt(Math.PI) / Math.sqrt(x);
  }

  /** √2 · cos(x − nπ/2 − π/4). */
  private static double cosine(int order, double x) {
    return order == 0 ? Math.cos(x) + Math.sin(x) : Math.sin(x) - Math.cos(x);
  }

  /** √2 · sin(x − nπ/2 − π/4). */
  private static double sine(int order, double x) {
    return order == 0 ? Math.sin(x) - Math.cos(x) : -(Math.sin(x) + Math.cos(x));
  }

  private static double even(int order, double x) {
    return alternating(SERIES[order], TERMS - 2, x);
  }

  private static double odd(int order, double x) {
    return alternating(SERIES[order], TERMS - 1, x) / x;
  }

  /** Every second term, from one on downwards, with signs in turns. */
  private static double alternating(double[] terms, int from, double x) {
    double step = -1 / x / x;
    double sum = terms[from];
    for (int k = from - 2; k >= 0; k -= 2) {
      sum = sum * step + terms[k];
    }
    return sum;
  }

  /** e^-x √(2πx) times the modified function of the first kind. */
  static double modified(int order, double x) {
    double[] terms = SERIES[order];
    double sum = terms[TERMS - 1];
    for (int k = TERMS - 2; k >= 0; k--) {
      sum = sum * (-1 / x) + terms[k];
    }
    return sum;
  }
}
