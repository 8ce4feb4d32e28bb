package telar.simt.intrinsics;

/**
 * The gamma function and its logarithm: polynomials where it is small, products and Stirling's
 * series from there, and reflection below zero.
 */
final class Gamma {

  /** From here on Stirling's series has all digits. */
  private static final double LARGE = 14;

  /** Beyond these the function is too large for a double, or too small. */
  private static final double LARGEST = 171.7;

  private static final double SMALLEST = -186;

  /** Up to here Γ(x) is 1/x to the last digit. */
  private static final double TINY = 1e-20;

  private static final double ROOT_2_PI = 2.5066282746310007;

  /** ln √(2π) − ½ */
  private static final double STIRLING = 0.4189385332046728;

  /** Γ(1.5 + t) by powers of t, the highest first, for |t| ≤ ½. */
  private static final double[] FROM_1_TO_2 = {
    3.852409902136478e-05,
    -5.7786124838214065e-05,
    2.1669710926530575e-05,
    -3.25044583007357e-05,
    9.75134800772248e-05,
    -0.00014626951471927778,
    0.00019798664623948945,
    -0.0002969755755692539,
    0.00045156288769898065,
    -0.0006773168844006276,
    0.0010147194247923388,
    -0.0015219075951012513,
    0.002282596252139017,
    -0.003422812229881368,
    0.005131643081721408,
    -0.007690210733955204,
    0.01152251541035777,
    -0.017222443140402433,
    0.025837606455278387,
    -0.03800193555414841,
    0.05861030381718344,
    -0.07752305229986493,
    0.1446453590446215,
    -0.10729480456477214,
    0.4148134536883012,
    0.03233839744888501,
    0.886226925452758
  };

  /** ln Γ(1 + d) / d by powers of d, for |d| ≤ ½. */
  private static final double[] LOG_NEAR_1 = {
    0.27124892379814153,
    -0.2784550761092625,
    -0.29034622334895066,
    0.2976261981244909,
    0.25311095467368927,
    -0.25988758070622014,
    -0.05943475314357171,
    0.06053829280727552,
    0.0668830910250865,
    -0.06914425583325459,
    0.035555150776338175,
    -0.03721166612264176,
    0.04642097810634039,
    -0.048609976667952366,
    0.049886740050704835,
    -0.052515504589331234,
    0.05556559997194289,
    -0.058834059559289595,
    0.06250033052532199,
    -0.06666806548882225,
    0.07143297474152972,
    -0.07693254557562455,
    0.08335383964819197,
    -0.09095401622525567,
    0.1000994575314256,
    -0.11133426588867873,
    0.12550966952450868,
    -0.14404989676860586,
    0.16955717699740974,
    -0.20738555102867556,
    0.27058080842778454,
    -0.40068563438653143,
    0.8224670334241132,
    -0.5772156649015329
  };

  /** ln Γ(2 + d) / d by powers of d, for −½ ≤ d ≤ 1. */
  private static final double[] LOG_NEAR_2 = {
    6.045097824015588e-11,
    -5.189755398348657e-10,
    2.0894623468095994e-09,
    -5.4915438893371165e-09,
    1.1553719037511304e-08,
    -2.305855556959018e-08,
    4.746951183221097e-08,
    -1.001277603481548e-07,
    2.1203741607915616e-07,
    -4.4934351602363113e-07,
    9.551801299483332e-07,
    -2.0392014276077763e-06,
    4.374855905921331e-06,
    -9.439488893998597e-06,
    2.050721437951563e-05,
    -4.492623684486734e-05,
    9.945751264370775e-05,
    -0.00022315475843608565,
    0.0005096695247499958,
    -0.0011927539117043092,
    0.002890510330741331,
    -0.007385551028673958,
    0.02058080842778455,
    -0.0673523010531981,
    0.3224670334241132,
    0.42278433509846713
  };

  /** What Stirling's formula leaves out, by odd powers of 1/x. */
  private static final double[] REST = {
    0.08333333333333333,
    -0.002777777777777778,
    0.0007936507936507937,
    -0.0005952380952380953,
    0.0008417508417508417,
    -0.0019175269175269176,
    0.00641025641025641,
    -0.029550653594771242,
    0.17964437236883057
  };

  private Gamma() {}

  static double gamma(double x) {
    if (x <= 0 && x == Math.rint(x)) {
      return x == 0 ? 1 / x : Double.NaN;
    }
    if (x < 0.5) {
      return reflected(x);
    }
    if (x > LARGEST) {
      return Double.POSITIVE_INFINITY;
    }
    if (x < LARGE) {
      return product(x);
    }
    double half = Math.pow(x, (x - 0.5) / 2);
    return ROOT_2_PI * half * Math.exp(-x) * half * Math.exp(rest(x));
  }

  /** Γ(x) Γ(−x) = −π / (x sin πx), and Γ(x) = Γ(1 + x) / x where that is exact enough. */
  private static double reflected(double x) {
    if (x > -0.5) {
      return aroundOne(x) / x;
    }
    if (x < SMALLEST) {
      return Math.copySign(0.0, DoubleMath.sinpi(x));
    }
    double a = -x;
    double numerator = -Math.PI / (a * DoubleMath.sinpi(a));
    if (a < LARGE) {
      return numerator / product(a);
    }
    double half = Math.pow(a, (a - 0.5) / 2);
    double power = Math.exp(0.5 * a);
    return numerator * power / ROOT_2_PI / Math.exp(rest(a)) * power / half / half;
  }

  /** Γ(x) = (x − 1)(x − 2)…Γ(1 + fraction). */
  private static double product(double x) {
    double product = 1;
    double left = x;
    while (left > 2) {
      left -= 1;
      product *= left;
    }
    return left < 1 ? between(left - 0.5) / left : product * between(left - 1.5);
  }

  /** Γ(1 + d) for |d| ≤ ½. */
  private static double aroundOne(double d) {
    return d < 0 ? between(d + 0.5) / (1 + d) : between(d - 0.5);
  }

  private static double between(double t) {
    return polynomial(FROM_1_TO_2, t);
  }

  static double logGamma(double x) {
    if (Double.isInfinite(x) || (x <= 0 && x == Math.rint(x))) {
      return Double.POSITIVE_INFINITY;
    }
    if (x < 0) {
      double a = -x;
      if (a < TINY) {
        return -Math.log(a);
      }
      return Math.log(Math.PI / (a * Math.abs(DoubleMath.sinpi(a)))) - logGamma(a);
    }
    if (x < 0.5) {
      return x * polynomial(LOG_NEAR_1, x) - Math.log(x);
    }
    if (x < 3) {
      return x < 1.5
          ? (x - 1) * polynomial(LOG_NEAR_1, x - 1) + 0.0
          : (x - 2) * polynomial(LOG_NEAR_2, x - 2);
    }
    if (x < LARGE) {
      return Math.log(product(x));
    }
    return (x - 0.5) * (Math.log(x) - 1) + (STIRLING + rest(x));
  }

  private static double rest(double x) {
    double step = 1 / x / x;
    double sum = 0;
    for (int i = REST.length - 1; i >= 0; i--) {
      sum = sum * step + REST[i];
    }
    return sum / x;
  }

  private static double polynomial(double[] coefficients, double x) {
    double sum = coefficients[0];
    for (int i = 1; i < coefficients.length; i++) {
      sum = Math.fma(sum, x, coefficients[i]);
    }
    return sum;
  }
}
