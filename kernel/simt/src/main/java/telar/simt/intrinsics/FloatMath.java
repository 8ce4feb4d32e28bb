package telar.simt.intrinsics;

/** {@code float} functions of the CUDA math library: computed in double, then rounded once. */
public final class FloatMath {

  private FloatMath() {}

  @Intrinsic("sinf")
  public static float sin(float x) {
    return (float) Math.sin(x);
  }

  @Intrinsic("cosf")
  public static float cos(float x) {
    return (float) Math.cos(x);
  }

  @Intrinsic("tanf")
  public static float tan(float x) {
    return (float) Math.tan(x);
  }

  @Intrinsic("sinpif")
  public static float sinpi(float x) {
    return (float) DoubleMath.sinpi(x);
  }

  @Intrinsic("cospif")
  public static float cospi(float x) {
    return (float) DoubleMath.cospi(x);
  }

  @Intrinsic("asinf")
  public static float asin(float x) {
    return (float) Math.asin(x);
  }

  @Intrinsic("acosf")
  public static float acos(float x) {
    return (float) Math.acos(x);
  }

  @Intrinsic("atanf")
  public static float atan(float x) {
    return (float) Math.atan(x);
  }

  @Intrinsic("atan2f")
  public static float atan2(float y, float x) {
    return (float) Math.atan2(y, x);
  }

  @Intrinsic("sinhf")
  public static float sinh(float x) {
    return (float) Math.sinh(x);
  }

  @Intrinsic("coshf")
  public static float cosh(float x) {
    return (float) Math.cosh(x);
  }

  @Intrinsic("asinhf")
  public static float asinh(float x) {
    return (float) DoubleMath.asinh(x);
  }

  @Intrinsic("acoshf")
  public static float acosh(float x) {
    return (float) DoubleMath.acosh(x);
  }

  @Intrinsic("atanhf")
  public static float atanh(float x) {
    return (float) DoubleMath.atanh(x);
  }

  @Intrinsic({"exp10f", "__exp10f"})
  public static float exp10(float x) {
    return (float) Math.pow(10, x);
  }

  @Intrinsic("expm1f")
  public static float expm1(float x) {
    return (float) Math.expm1(x);
  }

  @Intrinsic("log1pf")
  public static float log1p(float x) {
    return (float) Math.log1p(x);
  }

  @Intrinsic("powf")
  public static float pow(float x, float y) {
    return (float) DoubleMath.pow(x, y);
  }

  @Intrinsic({"sqrtf", "__fsqrt_rn"})
  public static float sqrt(float x) {
    return (float) Math.sqrt(x);
  }

  @Intrinsic("__frsqrt_rn")
  public static float rsqrt(float x) {
    return (float) (1 / Math.sqrt((double) x));
  }

  @Intrinsic("cbrtf")
  public static float cbrt(float x) {
    return (float) Math.cbrt(x);
  }

  @Intrinsic("rcbrtf")
  public static float rcbrt(float x) {
    return (float) (1 / Math.cbrt(x));
  }

  @Intrinsic("hypotf")
  public static float hypot(float x, float y) {
    return (float) Math.hypot(x, y);
  }

  @Intrinsic("rhypotf")
  public static float rhypot(float x, float y) {
    return (float) (1 / Math.hypot(x, y));
  }

  @Intrinsic("norm3df")
  public static float norm3d(float a, float b, float c) {
    return (float) SpecialFunctions.norm3d(a, b, c);
  }

  @Intrinsic({"fmaf", "__fmaf_rn"})
  public static float fma(float x, float y, float z) {
    return Math.fma(x, y, z);
  }

  @Intrinsic("erfcf")
  public static float erfc(float x) {
    return (float) ErrorFunction.erfc(x);
  }

  @Intrinsic("normcdff")
  public static float normcdf(float x) {
    return (float) ErrorFunction.normcdf(x);
  }

  @Intrinsic("tgammaf")
  public static float tgamma(float x) {
    return (float) Gamma.gamma(x);
  }

  @Intrinsic("lgammaf")
  public static float lgamma(float x) {
    return (float) Gamma.logGamma(x);
  }

  @Intrinsic("floorf")
  public static float floor(float x) {
    return (float) Math.floor(x);
  }

  @Intrinsic("ceilf")
  public static float ceil(float x) {
    return (float) Math.ceil(x);
  }

  @Intrinsic("truncf")
  public static float trunc(float x) {
    return (float) DoubleMath.trunc(x);
  }

  @Intrinsic({"rintf", "nearbyintf"})
  public static float rint(float x) {
    return (float) Math.rint(x);
  }

  @Intrinsic("roundf")
  public static float round(float x) {
    return (float) DoubleMath.round(x);
  }

  @Intrinsic("fabsf")
  public static float abs(float x) {
    return Math.abs(x);
  }

  /** The smaller; the other one when one is NaN. */
  @Intrinsic("fminf")
  public static float min(float x, float y) {
    return Float.isNaN(x) ? y : Float.isNaN(y) ? x : Math.min(x, y);
  }

  /** The larger; the other one when one is NaN. */
  @Intrinsic("fmaxf")
  public static float max(float x, float y) {
    return Float.isNaN(x) ? y : Float.isNaN(y) ? x : Math.max(x, y);
  }

  @Intrinsic("fdimf")
  public static float dim(float x, float y) {
    return x > y ? x - y : Float.isNaN(x) || Float.isNaN(y) ? Float.NaN : 0f;
  }

  @Intrinsic("fmodf")
  public static float mod(float x, float y) {
    return x % y;
  }

  @Intrinsic("remainderf")
  public static float remainder(float x, float y) {
    return (float) Math.IEEEremainder(x, y);
  }

  @Intrinsic("copysignf")
  public static float copysign(float x, float sign) {
    return Float.intBitsToFloat(
        Float.floatToRawIntBits(x) & Integer.MAX_VALUE
            | Float.floatToRawIntBits(sign) & Integer.MIN_VALUE);
  }

  @Intrinsic("nextafterf")
  public static float nextafter(float x, float y) {
    return Math.nextAfter(x, (double) y);
  }

  @Intrinsic({"ldexpf", "scalbnf"})
  public static float ldexp(float x, int exponent) {
    return Math.scalb(x, exponent);
  }

  @Intrinsic("logbf")
  public static float logb(float x) {
    return (float) DoubleMath.logb(x);
  }

  @Intrinsic("ilogbf")
  public static int ilogb(float x) {
    return DoubleMath.ilogb(x);
  }

  @Intrinsic("saturatef")
  public static float saturate(float x) {
    return x > 0f ? Math.min(x, 1f) : 0f;
  }

  @Intrinsic("__fdividef")
  public static float divide(float x, float y) {
    return x / y;
  }

  @Intrinsic("__fadd_rn")
  public static float add(float x, float y) {
    return x + y;
  }

  @Intrinsic("__fsub_rn")
  public static float sub(float x, float y) {
    return x - y;
  }

  @Intrinsic("__fmul_rn")
  public static float mul(float x, float y) {
    return x * y;
  }

  @Intrinsic("__fdiv_rn")
  public static float div(float x, float y) {
    return x / y;
  }

  @Intrinsic("__frcp_rn")
  public static float reciprocal(float x) {
    return 1f / x;
  }

  @Intrinsic("isnan.f32")
  public static int isNan(float x) {
    return Float.isNaN(x) ? 1 : 0;
  }

  @Intrinsic("isinf.f32")
  public static int isInfinite(float x) {
    return Float.isInfinite(x) ? 1 : 0;
  }

  @Intrinsic("isfinite.f32")
  public static int isFinite(float x) {
    return Float.isFinite(x) ? 1 : 0;
  }

  @Intrinsic("signbit.f32")
  public static int signBit(float x) {
    return Float.floatToRawIntBits(x) >>> 31;
  }
}
