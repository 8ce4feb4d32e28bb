package telar.simt.intrinsics;

/**
 * The error function and its relatives: a polynomial near zero, and beyond it e^(x²)·erfc(x) as a
 * polynomial in (x − 4)/(x + 4) over the whole half line, after Shepherd and Laframboise (1981).
 */
final class ErrorFunction {

  private static final double ONE_OVER_ROOT_PI = 0.5641895835477563;

  /** 1/√2, and what the double leaves out. */
  private static final double ROOT_HALF = 0.7071067811865476;

  private static final double ROOT_HALF_REST = -4.833646656726457e-17;

  /** From here on {@code erfcx(x)} is 1/(x√π) to the last digit. */
  private static final double FAR = 1e8;

  /** Beyond this {@code e^(-x)} is 0. */
  private static final double LARGEST_EXPONENT = 760;

  /** Where {@code e^(-x)} begins to lose digits: what is beyond is multiplied at last. */
  private static final double SMALLEST_FULL = 600;

  private static final double SCALED_REST = Math.scalb(Math.exp(-SMALLEST_FULL), 500);

  /** erf(x)/x − 1 by powers of x², the highest first, for |x| ≤ 1. */
  private static final double[] NEAR = {
    -4.230945824295338e-12,
    8.709045129053106e-11,
    -1.216456005728345e-09,
    1.4792401209404813e-08,
    -1.6364642158167616e-07,
    1.6462045441468418e-06,
    -1.4925647567519332e-05,
    0.00012055332902888736,
    -0.000854832702193483,
    0.0052239776254232985,
    -0.02686617064512984,
    0.1128379167095512,
    -0.37612638903183754,
    0.1283791670955126
  };

  /** (1 + 2x)·erfcx(x) by powers of (x − 4)/(x + 4), the highest first, for x ≥ ½. */
  private static final double[] TAIL = {
    -5.364283347098509e-10,
    1.3376961388753084e-09,
    4.273670339533745e-09,
    -1.4095873323148863e-08,
    -2.2576840958676538e-08,
    1.0967817895136394e-07,
    7.963621546842536e-08,
    -8.24799812144038e-07,
    2.90460340460141e-07,
    5.709232599226103e-06,
    -1.1220571755287834e-05,
    -2.4398980756279235e-05,
    0.00015062125915759857,
    -0.0001992567615102294,
    -0.0007577732112825832,
    0.005031969989642766,
    -0.01619773406681609,
    0.037167515536295895,
    -0.06633036581159818,
    0.09373283499841437,
    -0.10103906603632638,
    0.06809705425469109,
    0.015379652102620052,
    -0.1396211168405625,
    1.2329951186255526
  };

  private ErrorFunction() {}

  static double erf(double x) {
    double a = Math.abs(x);
    if (a <= 1) {
      return near(x);
    }
    return Double.isNaN(x) ? x : Math.copySign(a > 6 ? 1 : 1 - farErfc(a), x);
  }

  static double erfc(double x) {
    if (x >= 0.5) {
      return farErfc(x);
    }
    return x < -1 ? 2 - farErfc(-x) : 1 - near(x);
  }

  /** {@code e^(x²)·erfc(x)}. */
  static double erfcx(double x) {
    if (x >= 0.5) {
      return tail(x);
    }
    double square = x * x;
    double power = Math.exp(square);
    if (Double.isInfinite(power)) {
      return power;
    }
    double rest = Math.fma(x, x, -square);
    double exact = Math.fma(power, rest, power);
    return x < -1 ? 2 * exact - tail(-x) : exact * (1 - near(x));
  }

  /** The cumulative distribution of the standard normal. */
  static double normcdf(double x) {
    double scaled = x * ROOT_HALF;
    if (x > -0.7) {
      return x < 1 ? 0.5 + 0.5 * near(scaled) : 1 - normcdf(-x);
    }
    if (Double.isNaN(x)) {
      return x;
    }
    double corrected = Math.fma(x, ROOT_HALF_REST, scaled);
    double square = 0.5 * x * x;
    return decay(square, Math.fma(0.5 * x, x, -square), 0.5 * tail(-corrected));
  }

  private static double near(double x) {
    return Math.fma(x, polynomial(NEAR, x * x), x);
  }

  private static double farErfc(double x) {
    double square = x * x;
    return decay(square, Math.fma(x, x, -square), tail(x));
  }

  /** {@code factor · e^-(exponent + rest)}, rounded once where it is too small for all digits. */
  private static double decay(double exponent, double rest, double factor) {
    if (exponent > LARGEST_EXPONENT) {
      return 0;
    }
    double corrected = Math.fma(factor, -rest, factor);
    if (exponent < SMALLEST_FULL) {
      return Math.exp(-exponent) * corrected;
    }
    return Math.scalb(Math.exp(SMALLEST_FULL - exponent) * SCALED_REST * corrected, -500);
  }

  private static double tail(double x) {
    if (x > FAR) {
      return ONE_OVER_ROOT_PI / x;
    }
    return polynomial(TAIL, (x - 4) / (x + 4)) / (1 + 2 * x);
  }

  private static double polynomial(double[] coefficients, double x) {
    double sum = coefficients[0];
    for (int i = 1; i < coefficients.length; i++) {
      sum = Math.fma(sum, x, coefficients[i]);
    }
    return sum;
  }
}
