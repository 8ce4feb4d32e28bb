package telar.simt.intrinsics;

/**
 * Bessel functions of the first and second kind: power series near zero, Taylor series about the
 * zeros, and from 25 on Hankel's expansion. Other orders follow by recurrence.
 */
final class Bessel {

  private static final double EULER = 0.5772156649015329;
  private static final double LN_2 = 0.6931471805599453;
  private static final double TWO_OVER_PI = 2 / Math.PI;
  private static final int TERMS = 24;

  private Bessel() {}

  static double j0(double x) {
    double a = Math.abs(x);
    if (a < 1) {
      return powers(0, a);
    }
    return a < BesselZeros.LIMIT ? BesselZeros.OF_J0.at(a) : Hankel.j(0, a);
  }

  static double j1(double x) {
    double a = Math.abs(x);
    if (a < 2.2) {
      return 0.5 * x * powers(1, a);
    }
    double value = a < BesselZeros.LIMIT ? BesselZeros.OF_J1.at(a) : Hankel.j(1, a);
    return x < 0 ? -value : value;
  }

  static double y0(double x) {
    if (!(x > 0)) {
      return atPole(x);
    }
    if (x < 0.6 || (x > 1.2 && x < 2.4)) {
      return TWO_OVER_PI * ((Math.log(x) + (EULER - LN_2)) * powers(0, x) + harmonic(x));
    }
    return x < BesselZeros.LIMIT ? BesselZeros.OF_Y0.at(x) : Hankel.y(0, x);
  }

  static double y1(double x) {
    if (!(x > 0)) {
      return atPole(x);
    }
    if (x < 1.3) {
      double j = 0.5 * x * powers(1, x);
      return TWO_OVER_PI * ((Math.log(x) - LN_2) * j - digammas(x) * 0.25 * x) - TWO_OVER_PI / x;
    }
    return x < BesselZeros.LIMIT ? BesselZeros.OF_Y1.at(x) : Hankel.y(1, x);
  }

  private static double atPole(double x) {
    return x == 0 ? Double.NEGATIVE_INFINITY : Double.NaN;
  }

  static double jn(int n, double x) {
    if (n < 0 || Double.isNaN(x)) {
      return Double.NaN;
    }
    if (n < 2) {
      return n == 0 ? j0(x) : j1(x);
    }
    double a = Math.abs(x);
    double value = a > n ? forward(n, a, j0(a), j1(a)) : small(n, a);
    return x < 0 && (n & 1) != 0 ? -value : value;
  }

  static double yn(int n, double x) {
    if (n < 0) {
      return Double.NaN;
    }
    if (n == 0 || !(x > 0)) {
      return y0(x);
    }
    return forward(n, x, y0(x), y1(x));
  }

  /** f(k + 1) = 2k/x · f(k) − f(k − 1), from orders 0 and 1. */
  private static double forward(int n, double x, double zero, double one) {
    double before = zero;
    double value = one;
    for (int k = 1; k < n && value != Double.NEGATIVE_INFINITY; k++) {
      double next = 2.0 * k / x * value - before;
      before = value;
      value = next;
    }
    return value;
  }

  /** The first kind for an argument that is not larger than the order. */
  private static double small(int n, double x) {
    if (x * x < 4.0 * (n + 1.0)) {
      return leading(n, x) * powers(n, x);
    }
    double exponent = n * (Math.log(x / n) + 1);
    return exponent < -1500 ? 0 : downward(n, x);
  }

  /** (x/2)ⁿ / n! */
  private static double leading(int n, double x) {
    double product = 1;
    for (int k = 1; k <= n && product != 0; k++) {
      product *= x / (2.0 * k);
    }
    return product;
  }

  /** Miller's recurrence from an order where the function is as good as zero, scaled at the end. */
  private static double downward(int n, double x) {
    double above = 0;
    double value = 1e-300;
    double wanted = 0;
    for (int k = n + 20 + (int) Math.sqrt(60.0 * n); k > 0; k--) {
      double below = 2.0 * k / x * value - above;
      above = value;
      value = below;
      if (Math.abs(value) > 1e200) {
        value *= 1e-200;
        above *= 1e-200;
        wanted *= 1e-200;
      }
      wanted = k == n + 1 ? value : wanted;
    }
    double zero = j0(x);
    double one = j1(x);
    return Math.abs(zero) > Math.abs(one) ? wanted / value * zero : wanted / above * one;
  }

  /** Σ (−x²/4)ᵏ n! / (k! (n + k)!), from the inside out. */
  private static double powers(int n, double x) {
    double square = -0.25 * x * x;
    double sum = 1;
    for (int k = TERMS; k > 0; k--) {
      sum = 1 + sum * (square / (k * ((double) n + k)));
    }
    return sum;
  }

  /** −Σ (−x²/4)ᵏ / (k!)² · (1 + ½ + … + 1/k). */
  private static double harmonic(double x) {
    double square = -0.25 * x * x;
    double term = 1;
    double number = 0;
    double sum = 0;
    for (int k = 1; k < TERMS; k++) {
      term *= square / ((double) k * k);
      number += 1.0 / k;
      sum -= term * number;
    }
    return sum;
  }

  /** Σ (−x²/4)ᵏ / (k! (k + 1)!) · (ψ(k + 1) + ψ(k + 2)). */
  private static double digammas(double x) {
    double square = -0.25 * x * x;
    double term = 1;
    double digammas = 1 - 2 * EULER;
    double sum = digammas;
    for (int k = 1; k < TERMS; k++) {
      term *= square / (k * (k + 1.0));
      digammas += 1.0 / k + 1.0 / (k + 1);
      sum += term * digammas;
    }
    return sum;
  }
}
