package telar.simt.intrinsics;

/** {@code double} special functions of the CUDA math library. */
public final class SpecialFunctions {

  /** From here on the asymptotic expansion of modified Bessel functions has all digits. */
  private static final double ASYMPTOTIC = 20;

  /** Beyond this they are too large for a double. */
  private static final double LARGEST = 800;

  private static final int LOW_BITS = 7;

  private SpecialFunctions() {}

  @Intrinsic("erfinv")
  public static double erfinv(double x) {
    return InverseErrorFunction.erfinv(x);
  }

  @Intrinsic("erfcinv")
  public static double erfcinv(double x) {
    return InverseErrorFunction.erfcinv(x);
  }

  @Intrinsic("normcdfinv")
  public static double normcdfinv(double x) {
    return InverseErrorFunction.normcdfinv(x);
  }

  @Intrinsic("erfcx")
  public static double erfcx(double x) {
    return ErrorFunction.erfcx(x);
  }

  @Intrinsic("j0")
  public static double j0(double x) {
    return Bessel.j0(x);
  }

  @Intrinsic("j1")
  public static double j1(double x) {
    return Bessel.j1(x);
  }

  @Intrinsic("jn")
  public static double jn(int n, double x) {
    return Bessel.jn(n, x);
  }

  @Intrinsic("y0")
  public static double y0(double x) {
    return Bessel.y0(x);
  }

  @Intrinsic("y1")
  public static double y1(double x) {
    return Bessel.y1(x);
  }

  @Intrinsic("yn")
  public static double yn(int n, double x) {
    return Bessel.yn(n, x);
  }

  @Intrinsic("cyl_bessel_i0")
  public static double besselI0(double x) {
    double a = Math.abs(x);
    return a < ASYMPTOTIC ? growing(0, a) : farModified(0, a);
  }

  @Intrinsic("cyl_bessel_i1")
  public static double besselI1(double x) {
    double a = Math.abs(x);
    return a < ASYMPTOTIC ? 0.5 * x * growing(1, a) : Math.copySign(farModified(1, a), x);
  }

  /** Σ (x²/4)ᵏ / (k! (n + k)!), from the inside out, in pairs of doubles. */
  private static double growing(int n, double x) {
    double half = 0.5 * x;
    double square = half * half;
    double squareRest = Math.fma(half, half, -square);
    double sum = 1;
    double rest = 0;
    for (int k = 20 + (int) (1.5 * x); k > 0; k--) {
      double divisor = k * (k + (double) n);
      double product = sum * square;
      double productRest = Math.fma(sum, square, -product) + (sum * squareRest + rest * square);
      double term = product / divisor;
      double termRest = (Math.fma(-term, divisor, product) + productRest) / divisor;
      sum = 1 + term;
      rest = (term > 1 ? 1 - (sum - term) : term - (sum - 1)) + termRest;
    }
    return sum + rest;
  }

  private static double farModified(int order, double x) {
    if (x > LARGEST) {
      return Double.POSITIVE_INFINITY;
    }
    double half = Math.exp(0.5 * x);
    return half * (Hankel.modified(order, x) / Math.sqrt(2 * Math.PI * x)) * half;
  }

  @Intrinsic("norm3d")
  public static double norm3d(double a, double b, double c) {
    return norm4d(a, b, c, 0);
  }

  @Intrinsic("norm4d")
  public static double norm4d(double a, double b, double c, double d) {
    int exponent = exponent(a, b, c, d);
    return Math.scalb(Math.sqrt(squares(exponent, a, b, c, d)), exponent);
  }

  @Intrinsic("rnorm3d")
  public static double rnorm3d(double a, double b, double c) {
    return rnorm4d(a, b, c, 0);
  }

  /** Also where the length itself would be too large. */
  @Intrinsic("rnorm4d")
  public static double rnorm4d(double a, double b, double c, double d) {
    int exponent = exponent(a, b, c, d);
    return Math.scalb(1 / Math.sqrt(squares(exponent, a, b, c, d)), -exponent);
  }

  /** Of the largest; what is infinite, missing or zero needs no scale. */
  private static int exponent(double... components) {
    double largest = 0;
    for (double component : components) {
      largest = Math.max(largest, Math.abs(component));
    }
    return largest > 0 && Double.isFinite(largest) ? Math.getExponent(largest) : 0;
  }

  /** The squares of what is left when 2 to the exponent is divided out; infinity wins over NaN. */
  private static double squares(int exponent, double... components) {
    double sum = 0;
    boolean endless = false;
    for (double component : components) {
      double scaled = Math.scalb(component, -exponent);
      sum += scaled * scaled;
      endless |= Double.isInfinite(component);
    }
    return endless ? Double.POSITIVE_INFINITY : sum;
  }

  /** The last three bits of the quotient that {@code remquo} rounds to the nearest, signed. */
  @Intrinsic("__telar_quotient")
  public static int quotient(double x, double y) {
    if (!Double.isFinite(x) || Double.isNaN(y) || y == 0) {
      return 0;
    }
    double divisor = Math.abs(y);
    double eight = 8 * divisor;
    double rest = Double.isInfinite(eight) ? Math.abs(x) : Math.abs(x) % eight;
    double whole = Math.floor(rest / divisor);
    double left = Math.IEEEremainder(rest, divisor);
    if (left < 0 && Math.fma(whole, divisor, -rest) <= 0) {
      whole += 1;
    }
    int low = (int) whole & LOW_BITS;
    return x < 0 == y < 0 ? low : -low;
  }
}
