package telar.simt.intrinsics;

/** {@code double} functions of the CUDA math library. */
public final class DoubleMath {

  private static final double LN_2 = Math.log(2);

  private DoubleMath() {}

  @Intrinsic("sin")
  public static double sin(double x) {
    return Math.sin(x);
  }

  @Intrinsic("cos")
  public static double cos(double x) {
    return Math.cos(x);
  }

  @Intrinsic("tan")
  public static double tan(double x) {
    return Math.tan(x);
  }

  /** {@code sin(πx)}, exact at multiples of one half. */
  @Intrinsic("sinpi")
  public static double sinpi(double x) {
    double turns = Math.IEEEremainder(x, 2);
    double size = Math.abs(turns);
    if (size == 0 || size == 1) {
      return Math.copySign(0.0, x);
    }
    double acute = size > 0.5 ? 1 - size : size;
    double value = acute > 0.25 ? Math.cos(Math.PI * (0.5 - acute)) : Math.sin(Math.PI * acute);
    return turns < 0 ? -value : value;
  }

  /** {@code cos(πx)}, exact at multiples of one half. */
  @Intrinsic("cospi")
  public static double cospi(double x) {
    double size = Math.abs(Math.IEEEremainder(x, 2));
    double acute = size > 0.5 ? 1 - size : size;
    double value = acute > 0.25 ? Math.sin(Math.PI * (0.5 - acute)) : Math.cos(Math.PI * acute);
    return size > 0.5 ? -value : value;
  }

  @Intrinsic("asin")
  public static double asin(double x) {
    return Math.asin(x);
  }

  @Intrinsic("acos")
  public static double acos(double x) {
    return Math.acos(x);
  }

  @Intrinsic("atan")
  public static double atan(double x) {
    return Math.atan(x);
  }

  @Intrinsic("atan2")
  public static double atan2(double y, double x) {
    return Math.atan2(y, x);
  }

  @Intrinsic("sinh")
  public static double sinh(double x) {
    return Math.sinh(x);
  }

  @Intrinsic("cosh")
  public static double cosh(double x) {
    return Math.cosh(x);
  }

  @Intrinsic("tanh")
  public static double tanh(double x) {
    return Math.tanh(x);
  }

  @Intrinsic("asinh")
  public static double asinh(double x) {
    double a = Math.abs(x);
    if (Double.isInfinite(x)) {
      return x;
    }
    double huge = 1e150;
    double value =
        a > huge ? Math.log(a) + LN_2 : Math.log1p(a + a * a / (1 + Math.sqrt(a * a + 1)));
    return Math.copySign(value, x);
  }

  @Intrinsic("acosh")
  public static double acosh(double x) {
    if (x < 1) {
      return Double.NaN;
    }
    double huge = 1e150;
    if (x > huge) {
      return Math.log(x) + LN_2;
    }
    double t = x - 1;
    return Math.log1p(t + Math.sqrt(t * (t + 2)));
  }

  @Intrinsic("atanh")
  public static double atanh(double x) {
    double a = Math.abs(x);
    return Math.copySign(0.5 * Math.log1p(2 * a / (1 - a)), x);
  }

  @Intrinsic("exp")
  public static double exp(double x) {
    return Math.exp(x);
  }

  @Intrinsic("exp2")
  public static double exp2(double x) {
    return Math.pow(2, x);
  }

  @Intrinsic("exp10")
  public static double exp10(double x) {
    return Math.pow(10, x);
  }

  @Intrinsic("expm1")
  public static double expm1(double x) {
    return Math.expm1(x);
  }

  @Intrinsic("log")
  public static double log(double x) {
    return Math.log(x);
  }

  /** Exact for powers of two. */
  @Intrinsic("log2")
  public static double log2(double x) {
    if (x > 0 && x < Double.POSITIVE_INFINITY) {
      int exponent = Math.getExponent(x);
      if (exponent >= Double.MIN_EXPONENT && Math.scalb(1.0, exponent) == x) {
        return exponent;
      }
    }
    return Math.log(x) / LN_2;
  }

  @Intrinsic("log10")
  public static double log10(double x) {
    return Math.log10(x);
  }

  @Intrinsic("log1p")
  public static double log1p(double x) {
    return Math.log1p(x);
  }

  /** C's rule where Java's differs: {@code pow(1, y)} and {@code pow(-1, ±inf)} are 1. */
  @Intrinsic("pow")
  public static double pow(double x, double y) {
    return x == 1 || (x == -1 && Double.isInfinite(y)) ? 1 : Math.pow(x, y);
  }

  @Intrinsic({"sqrt", "__dsqrt_rn"})
  public static double sqrt(double x) {
    return Math.sqrt(x);
  }

  @Intrinsic("rsqrt")
  public static double rsqrt(double x) {
    return 1 / Math.sqrt(x);
  }

  @Intrinsic("cbrt")
  public static double cbrt(double x) {
    return Math.cbrt(x);
  }

  @Intrinsic("rcbrt")
  public static double rcbrt(double x) {
    return 1 / Math.cbrt(x);
  }

  @Intrinsic("hypot")
  public static double hypot(double x, double y) {
    return Math.hypot(x, y);
  }

  @Intrinsic("rhypot")
  public static double rhypot(double x, double y) {
    return 1 / Math.hypot(x, y);
  }

  @Intrinsic({"fma", "__fma_rn"})
  public static double fma(double x, double y, double z) {
    return Math.fma(x, y, z);
  }

  @Intrinsic("erf")
  public static double erf(double x) {
    return ErrorFunction.erf(x);
  }

  @Intrinsic("erfc")
  public static double erfc(double x) {
    return ErrorFunction.erfc(x);
  }

  @Intrinsic("normcdf")
  public static double normcdf(double x) {
    return ErrorFunction.normcdf(x);
  }

  @Intrinsic("tgamma")
  public static double tgamma(double x) {
    return Gamma.gamma(x);
  }

  @Intrinsic("lgamma")
  public static double lgamma(double x) {
    return Gamma.logGamma(x);
  }

  @Intrinsic("floor")
  public static double floor(double x) {
    return Math.floor(x);
  }

  @Intrinsic("ceil")
  public static double ceil(double x) {
    return Math.ceil(x);
  }

  @Intrinsic("trunc")
  public static double trunc(double x) {
    return x < 0 ? Math.ceil(x) : Math.floor(x);
  }

  @Intrinsic({"rint", "nearbyint"})
  public static double rint(double x) {
    return Math.rint(x);
  }

  /** Halves away from zero, as C. */
  @Intrinsic("round")
  public static double round(double x) {
    double whole = trunc(x);
    return Math.abs(x - whole) >= 0.5 ? whole + Math.copySign(1, x) : whole;
  }

  @Intrinsic("fabs")
  public static double abs(double x) {
    return Math.abs(x);
  }

  /** The smaller; the other one when one is NaN. */
  @Intrinsic("fmin")
  public static double min(double x, double y) {
    return Double.isNaN(x) ? y : Double.isNaN(y) ? x : Math.min(x, y);
  }

  /** The larger; the other one when one is NaN. */
  @Intrinsic("fmax")
  public static double max(double x, double y) {
    return Double.isNaN(x) ? y : Double.isNaN(y) ? x : Math.max(x, y);
  }

  @Intrinsic("fdim")
  public static double dim(double x, double y) {
    return x > y ? x - y : Double.isNaN(x) || Double.isNaN(y) ? Double.NaN : 0;
  }

  @Intrinsic("fmod")
  public static double mod(double x, double y) {
    return x % y;
  }

  @Intrinsic("remainder")
  public static double remainder(double x, double y) {
    return Math.IEEEremainder(x, y);
  }

  @Intrinsic("copysign")
  public static double copysign(double x, double sign) {
    long magnitude = Double.doubleToRawLongBits(x) & Long.MAX_VALUE;
    return Double.longBitsToDouble(magnitude | Double.doubleToRawLongBits(sign) & Long.MIN_VALUE);
  }

  @Intrinsic("nextafter")
  public static double nextafter(double x, double y) {
    return Math.nextAfter(x, y);
  }

  @Intrinsic({"ldexp", "scalbn"})
  public static double ldexp(double x, int exponent) {
    return Math.scalb(x, exponent);
  }

  @Intrinsic("logb")
  public static double logb(double x) {
    if (x == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    return Double.isNaN(x) || Double.isInfinite(x) ? Math.abs(x) : ilogb(x);
  }

  @Intrinsic("ilogb")
  public static int ilogb(double x) {
    if (x == 0 || Double.isNaN(x)) {
      return Integer.MIN_VALUE;
    }
    if (Double.isInfinite(x)) {
      return Integer.MAX_VALUE;
    }
    int exponent = Math.getExponent(x);
    return exponent < Double.MIN_EXPONENT ? Math.getExponent(Math.scalb(x, 64)) - 64 : exponent;
  }

  @Intrinsic("__dadd_rn")
  public static double add(double x, double y) {
    return x + y;
  }

  @Intrinsic("__dsub_rn")
  public static double sub(double x, double y) {
    return x - y;
  }

  @Intrinsic("__dmul_rn")
  public static double mul(double x, double y) {
    return x * y;
  }

  @Intrinsic("__ddiv_rn")
  public static double div(double x, double y) {
    return x / y;
  }

  @Intrinsic("__drcp_rn")
  public static double reciprocal(double x) {
    return 1 / x;
  }

  @Intrinsic("isnan.f64")
  public static int isNan(double x) {
    return Double.isNaN(x) ? 1 : 0;
  }

  @Intrinsic("isinf.f64")
  public static int isInfinite(double x) {
    return Double.isInfinite(x) ? 1 : 0;
  }

  @Intrinsic("isfinite.f64")
  public static int isFinite(double x) {
    return Double.isFinite(x) ? 1 : 0;
  }

  @Intrinsic("signbit.f64")
  public static int signBit(double x) {
    return (int) (Double.doubleToRawLongBits(x) >>> 63);
  }
}
