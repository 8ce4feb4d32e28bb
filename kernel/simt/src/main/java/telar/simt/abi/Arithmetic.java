package telar.simt.abi;

/** Integer operations and conversions of CUDA that Java's do not match bit for bit. */
public final class Arithmetic {

  private Arithmetic() {}

  /** Quotient; by zero all ones, as on a GPU. */
  public static int divide(int a, int b) {
    return b == 0 ? -1 : a / b;
  }

  public static long divide(long a, long b) {
    return b == 0 ? -1 : a / b;
  }

  public static int divideUnsigned(int a, int b) {
    return b == 0 ? -1 : Integer.divideUnsigned(a, b);
  }

  public static long divideUnsigned(long a, long b) {
    return b == 0 ? -1 : Long.divideUnsigned(a, b);
  }

  /** Remainder; by zero the dividend. */
  public static int remainder(int a, int b) {
    return b == 0 ? a : a % b;
  }

  public static long remainder(long a, long b) {
    return b == 0 ? a : a % b;
  }

  public static int remainderUnsigned(int a, int b) {
    return b == 0 ? a : Integer.remainderUnsigned(a, b);
  }

  public static long remainderUnsigned(long a, long b) {
    return b == 0 ? a : Long.remainderUnsigned(a, b);
  }

  /** Left shift; a count beyond the width (as unsigned) shifts everything out. */
  public static int shiftLeft(int a, int count) {
    return (count & -32) == 0 ? a << count : 0;
  }

  public static long shiftLeft(long a, int count) {
    return (count & -64) == 0 ? a << count : 0;
  }

  public static int shiftRight(int a, int count) {
    return a >> ((count & -32) == 0 ? count : 31);
  }

  public static long shiftRight(long a, int count) {
    return a >> ((count & -64) == 0 ? count : 63);
  }

  public static int shiftRightUnsigned(int a, int count) {
    return (count & -32) == 0 ? a >>> count : 0;
  }

  public static long shiftRightUnsigned(long a, int count) {
    return (count & -64) == 0 ? a >>> count : 0;
  }

  public static int floatToUnsigned(float value) {
    return doubleToUnsigned(value);
  }

  /** Towards zero, saturating; NaN gives 0. */
  public static int doubleToUnsigned(double value) {
    long wide = (long) value;
    return wide < 0 ? 0 : wide > 0xFFFF_FFFFL ? -1 : (int) wide;
  }

  public static long floatToUnsignedLong(float value) {
    return doubleToUnsignedLong(value);
  }

  /** Towards zero, saturating; NaN gives 0. */
  public static long doubleToUnsignedLong(double value) {
    if (value < 0x1p63) {
      return Math.max(0, (long) value);
    }
    return value >= 0x1p64 ? -1 : (long) (value - 0x1p63) ^ Long.MIN_VALUE;
  }

  /** Rounds to nearest even. */
  public static float unsignedToFloat(long value) {
    // Halving keeps the lowest bit as a sticky one, so that rounding happens once.
    return value >= 0 ? (float) value : 2 * (float) (value >>> 1 | value & 1);
  }

  public static double unsignedToDouble(long value) {
    return value >= 0 ? (double) value : 2 * (double) (value >>> 1 | value & 1);
  }
}
