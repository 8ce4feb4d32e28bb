package telar.simt.intrinsics;

/** The error function: a series of positive terms near zero, a continued fraction in the tails. */
final class ErrorFunction {

  private static final double TWO_OVER_ROOT_PI = 2 / Math.sqrt(Math.PI);
  private static final double SERIES_LIMIT = 2.5;
  private static final int FRACTION_TERMS = 60;

  private ErrorFunction() {}

  static double erf(double x) {
    double a = Math.abs(x);
    if (a < SERIES_LIMIT) {
      return series(x);
    }
    return Double.isNaN(x) ? x : Math.copySign(1 - tail(a), x);
  }

  static double erfc(double x) {
    if (x < -SERIES_LIMIT) {
      return 2 - tail(-x);
    }
    return x < SERIES_LIMIT || Double.isNaN(x) ? 1 - series(x) : tail(x);
  }

  /** The cumulative distribution of the standard normal. */
  static double normcdf(double x) {
    return 0.5 * erfc(-x / Math.sqrt(2));
  }

  /** erf(x) = 2/√π · e^(-x²) · Σ 2ⁿ x^(2n+1) / (2n+1)!! */
  private static double series(double x) {
    double term = x;
    double sum = x;
    for (int n = 1; Math.abs(term) > Math.abs(sum) * 1e-17; n++) {
      term *= 2 * x * x / (2 * n + 1);
      sum += term;
    }
    return TWO_OVER_ROOT_PI * Math.exp(-x * x) * sum;
  }

  /** erfc(x) = e^(-x²)/√π · 1/(x + (1/2)/(x + 1/(x + (3/2)/(x + …)))), from the inside out. */
  private static double tail(double x) {
    double fraction = x;
    for (int n = FRACTION_TERMS; n >= 1; n--) {
      fraction = x + n / 2.0 / fraction;
    }
    return Math.exp(-x * x) / Math.sqrt(Math.PI) / fraction;
  }
}
