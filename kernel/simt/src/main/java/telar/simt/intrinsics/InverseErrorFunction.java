package telar.simt.intrinsics;

/**
 * Inverses of the error functions: a first guess from logarithms, and Newton's steps from there.
 */
final class InverseErrorFunction {

  private static final double HALF_ROOT_PI = 0.886226925452758;
  private static final double ROOT_2 = 1.4142135623730951;

  /** Of Winitzki's approximation erf(x)² ≈ 1 − e^(−x²(4/π + ax²)/(1 + ax²)). */
  private static final double A = 0.147;

  private static final int STEPS = 5;

  private InverseErrorFunction() {}

  static double erfinv(double x) {
    double a = Math.abs(x);
    if (!(a <= 1)) {
      return Double.NaN;
    }
    return a <= 0.5 ? middle(x) : Math.copySign(tail(1 - a), x);
  }

  static double erfcinv(double x) {
    if (!(x >= 0 && x <= 2)) {
      return Double.NaN;
    }
    if (x >= 0.5 && x <= 1.5) {
      return middle(1 - x);
    }
    return x < 1 ? tail(x) : -tail(2 - x);
  }

  static double normcdfinv(double p) {
    if (!(p >= 0 && p <= 1)) {
      return Double.NaN;
    }
    if (p >= 0.25 && p <= 0.75) {
      return ROOT_2 * middle(2 * p - 1);
    }
    return p < 0.5 ? -ROOT_2 * tail(2 * p) : ROOT_2 * tail(2 * (1 - p));
  }

  /** The inverse of {@code erf} up to ½. */
  private static double middle(double x) {
    double square = Math.PI / 4 * x * x;
    double z = x * HALF_ROOT_PI * (1 + square / 3 * (1 + square * 0.7));
    for (int i = 0; i < STEPS; i++) {
      z -= (ErrorFunction.erf(z) - x) * HALF_ROOT_PI * Math.exp(z * z);
    }
    return z;
  }

  /** The inverse of {@code erfc} below ½, by the logarithms of both sides. */
  private static double tail(double y) {
    if (y == 0) {
      return Double.POSITIVE_INFINITY;
    }
    double logarithm = Math.log(y);
    double both = logarithm + Math.log(2 - y);
    double b = 2 / (Math.PI * A) + both / 2;
    double z = Math.sqrt(Math.sqrt(b * b - both / A) - b);
    for (int i = 0; i < STEPS; i++) {
      double scaled = ErrorFunction.erfcx(z);
      z += (Math.log(scaled) - z * z - logarithm) * HALF_ROOT_PI * scaled;
    }
    return z;
  }
}
