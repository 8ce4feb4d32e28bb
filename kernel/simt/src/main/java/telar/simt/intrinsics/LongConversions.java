package telar.simt.intrinsics;

import java.math.BigDecimal;
import java.math.BigInteger;

/** 64-bit integers to floating point with a rounding direction, and back without a sign. */
public final class LongConversions {

  private static final double TWO_TO_63 = 0x1p63;

  private LongConversions() {}

  /** Saturates as the hardware does; what is not a number gives the highest bit. */
  @Intrinsic("__double2uint_rz")
  public static int double2uint(double x) {
    if (Double.isNaN(x)) {
      return Integer.MIN_VALUE;
    }
    return (int) Math.max(0, Math.min((long) x, 0xFFFFFFFFL));
  }

  @Intrinsic("__double2ull_rz")
  public static long double2ulong(double x) {
    if (Double.isNaN(x)) {
      return Long.MIN_VALUE;
    }
    if (x < TWO_TO_63) {
      return Math.max(0, (long) x);
    }
    return x < 2 * TWO_TO_63 ? (long) (x - TWO_TO_63) + Long.MIN_VALUE : -1L;
  }

  @Intrinsic("__ll2float_rz")
  public static float long2floatZero(long x) {
    return toFloat(Rounding.ZERO, signed(x));
  }

  @Intrinsic("__ll2float_ru")
  public static float long2floatUp(long x) {
    return toFloat(Rounding.UP, signed(x));
  }

  @Intrinsic("__ll2float_rd")
  public static float long2floatDown(long x) {
    return toFloat(Rounding.DOWN, signed(x));
  }

  @Intrinsic("__ll2double_rz")
  public static double long2doubleZero(long x) {
    return toDouble(Rounding.ZERO, signed(x));
  }

  @Intrinsic("__ll2double_ru")
  public static double long2doubleUp(long x) {
    return toDouble(Rounding.UP, signed(x));
  }

  @Intrinsic("__ll2double_rd")
  public static double long2doubleDown(long x) {
    return toDouble(Rounding.DOWN, signed(x));
  }

  @Intrinsic("__ull2float_rz")
  public static float ulong2floatZero(long x) {
    return toFloat(Rounding.ZERO, unsigned(x));
  }

  @Intrinsic("__ull2float_ru")
  public static float ulong2floatUp(long x) {
    return toFloat(Rounding.UP, unsigned(x));
  }

  @Intrinsic("__ull2float_rd")
  public static float ulong2floatDown(long x) {
    return toFloat(Rounding.DOWN, unsigned(x));
  }

  @Intrinsic("__ull2double_rz")
  public static double ulong2doubleZero(long x) {
    return toDouble(Rounding.ZERO, unsigned(x));
  }

  @Intrinsic("__ull2double_ru")
  public static double ulong2doubleUp(long x) {
    return toDouble(Rounding.UP, unsigned(x));
  }

  @Intrinsic("__ull2double_rd")
  public static double ulong2doubleDown(long x) {
    return toDouble(Rounding.DOWN, unsigned(x));
  }

  private static BigDecimal signed(long x) {
    return BigDecimal.valueOf(x);
  }

  private static BigDecimal unsigned(long x) {
    return new BigDecimal(new BigInteger(Long.toUnsignedString(x)));
  }

  private static float toFloat(Rounding rounding, BigDecimal exact) {
    float nearest = exact.floatValue();
    int error = exact.compareTo(new BigDecimal(nearest));
    if (error > 0 && rounding.goesUp(nearest)) {
      return Math.nextUp(nearest);
    }
    return error < 0 && !rounding.goesUp(nearest) ? Math.nextDown(nearest) : nearest;
  }

  private static double toDouble(Rounding rounding, BigDecimal exact) {
    double nearest = exact.doubleValue();
    int error = exact.compareTo(new BigDecimal(nearest));
    if (error > 0 && rounding.goesUp(nearest)) {
      return Math.nextUp(nearest);
    }
    return error < 0 && !rounding.goesUp(nearest) ? Math.nextDown(nearest) : nearest;
  }
}
