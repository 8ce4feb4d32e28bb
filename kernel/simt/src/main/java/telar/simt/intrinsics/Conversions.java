package telar.simt.intrinsics;

/** Conversions between numbers: by bits, with a rounding direction, and to half and bfloat16. */
public final class Conversions {

  private Conversions() {}

  @Intrinsic({"__float_as_int", "__float_as_uint"})
  public static int floatAsInt(float x) {
    return Float.floatToRawIntBits(x);
  }

  @Intrinsic({"__int_as_float", "__uint_as_float"})
  public static float intAsFloat(int x) {
    return Float.intBitsToFloat(x);
  }

  @Intrinsic("__double_as_longlong")
  public static long doubleAsLong(double x) {
    return Double.doubleToRawLongBits(x);
  }

  @Intrinsic("__longlong_as_double")
  public static double longAsDouble(long x) {
    return Double.longBitsToDouble(x);
  }

  @Intrinsic("__double2hiint")
  public static int highWord(double x) {
    return (int) (Double.doubleToRawLongBits(x) >>> 32);
  }

  @Intrinsic("__double2loint")
  public static int lowWord(double x) {
    return (int) Double.doubleToRawLongBits(x);
  }

  @Intrinsic("__hiloint2double")
  public static double fromWords(int high, int low) {
    return Double.longBitsToDouble((long) high << 32 | Integer.toUnsignedLong(low));
  }

  @Intrinsic("__float2int_rn")
  public static int float2intNearest(float x) {
    return (int) Rounding.NEAREST.toInteger(x);
  }

  @Intrinsic("__float2int_rz")
  public static int float2intZero(float x) {
    return (int) x;
  }

  @Intrinsic("__float2int_ru")
  public static int float2intUp(float x) {
    return (int) Rounding.UP.toInteger(x);
  }

  @Intrinsic("__float2int_rd")
  public static int float2intDown(float x) {
    return (int) Rounding.DOWN.toInteger(x);
  }

  @Intrinsic("__float2uint_rn")
  public static int float2uintNearest(float x) {
    return unsigned(Rounding.NEAREST.toInteger(x));
  }

  @Intrinsic("__float2uint_rz")
  public static int float2uintZero(float x) {
    return unsigned(x);
  }

  @Intrinsic("__float2uint_ru")
  public static int float2uintUp(float x) {
    return unsigned(Rounding.UP.toInteger(x));
  }

  @Intrinsic("__float2uint_rd")
  public static int float2uintDown(float x) {
    return unsigned(Rounding.DOWN.toInteger(x));
  }

  /** Saturates as the hardware does: below 0 gives 0, above the largest gives the largest. */
  private static int unsigned(double x) {
    return (int) Math.max(0, Math.min((long) x, 0xFFFFFFFFL));
  }

  @Intrinsic("__double2int_rn")
  public static int double2intNearest(double x) {
    return (int) Rounding.NEAREST.toInteger(x);
  }

  @Intrinsic("__double2int_rz")
  public static int double2intZero(double x) {
    return (int) x;
  }

  @Intrinsic({"__float2ll_rn", "llrintf", "lrintf"})
  public static long float2longNearest(float x) {
    return (long) Rounding.NEAREST.toInteger(x);
  }

  @Intrinsic("__float2ll_rz")
  public static long float2longZero(float x) {
    return (long) x;
  }

  @Intrinsic({"__double2ll_rn", "llrint", "lrint"})
  public static long double2longNearest(double x) {
    return (long) Rounding.NEAREST.toInteger(x);
  }

  @Intrinsic("__double2ll_rz")
  public static long double2longZero(double x) {
    return (long) x;
  }

  @Intrinsic({"lroundf", "llroundf"})
  public static long lround(float x) {
    return (long) DoubleMath.round(x);
  }

  @Intrinsic({"lround", "llround"})
  public static long lround(double x) {
    return (long) DoubleMath.round(x);
  }

  @Intrinsic("__int2float_rn")
  public static float int2floatNearest(int x) {
    return x;
  }

  @Intrinsic("__int2float_rz")
  public static float int2floatZero(int x) {
    return Rounding.ZERO.toFloat(x);
  }

  @Intrinsic("__int2float_ru")
  public static float int2floatUp(int x) {
    return Rounding.UP.toFloat(x);
  }

  @Intrinsic("__int2float_rd")
  public static float int2floatDown(int x) {
    return Rounding.DOWN.toFloat(x);
  }

  @Intrinsic("__uint2float_rn")
  public static float uint2floatNearest(int x) {
    return Integer.toUnsignedLong(x);
  }

  @Intrinsic("__uint2float_rz")
  public static float uint2floatZero(int x) {
    return Rounding.ZERO.toFloat(Integer.toUnsignedLong(x));
  }

  @Intrinsic("__int2double_rn")
  public static double int2double(int x) {
    return x;
  }

  @Intrinsic("__uint2double_rn")
  public static double uint2double(int x) {
    return Integer.toUnsignedLong(x);
  }

  @Intrinsic("__ll2float_rn")
  public static float long2float(long x) {
    return x;
  }

  @Intrinsic("__ll2double_rn")
  public static double long2double(long x) {
    return x;
  }

  @Intrinsic("__double2float_rn")
  public static float double2floatNearest(double x) {
    return (float) x;
  }

  @Intrinsic("__double2float_rz")
  public static float double2floatZero(double x) {
    return Rounding.ZERO.toFloat(x);
  }

  @Intrinsic("__double2float_ru")
  public static float double2floatUp(double x) {
    return Rounding.UP.toFloat(x);
  }

  @Intrinsic("__double2float_rd")
  public static float double2floatDown(double x) {
    return Rounding.DOWN.toFloat(x);
  }
}
