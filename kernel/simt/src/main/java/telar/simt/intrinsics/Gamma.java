package telar.simt.intrinsics;

/** The gamma function by Lanczos' approximation (g = 7, nine terms), with reflection below ½. */
final class Gamma {

  private static final double G = 7;

  /** Beyond this the gamma function is too large for a double. */
  private static final double LARGEST = 171.7;

  private static final double[] TERMS = {
    0.99999999999980993,
    676.5203681218851,
    -1259.1392167224028,
    771.32342877765313,
    -176.61502916214059,
    12.507343278686905,
    -0.13857109526572012,
    9.9843695780195716e-6,
    1.5056327351493116e-7
  };

  private Gamma() {}

  static double gamma(double x) {
    if (x == Math.rint(x)) {
      return x <= 0 ? atPole(x) : factorial(x);
    }
    if (x < 0.5) {
      return Math.PI / (DoubleMath.sinpi(x) * gamma(1 - x));
    }
    if (x > LARGEST) {
      return Double.POSITIVE_INFINITY;
    }
    double t = x - 1 + G + 0.5;
    double half = Math.pow(t, (x - 0.5) / 2);
    return Math.sqrt(2 * Math.PI) * half * Math.exp(-t) * half * sum(x - 1);
  }

  static double logGamma(double x) {
    if (Double.isInfinite(x) || (x <= 0 && x == Math.rint(x))) {
      return Double.POSITIVE_INFINITY;
    }
    if (x < 0.5) {
      return Math.log(Math.PI) - Math.log(Math.abs(DoubleMath.sinpi(x))) - logGamma(1 - x);
    }
    if (x == 1 || x == 2) {
      return 0;
    }
    double t = x - 1 + G + 0.5;
    return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum(x - 1));
  }

  private static double atPole(double x) {
    return x == 0 ? 1 / x : Double.NaN;
  }

  private static double factorial(double x) {
    if (x > 171) {
      return Double.POSITIVE_INFINITY;
    }
    double product = 1;
    for (int i = 2; i < x; i++) {
      product *= i;
    }
    return product;
  }

  private static double sum(double x) {
    double sum = TERMS[0];
    for (int i = 1; i < TERMS.length; i++) {
      sum += TERMS[i] / (x + i);
    }
    return sum;
  }
}
