package telar.simt.intrinsics;

/** Integer built-ins: bits, high products, minima and maxima, and sums of differences. */
public final class IntegerMath {

  private IntegerMath() {}

  @Intrinsic("__clz")
  public static int clz(int x) {
    return Integer.numberOfLeadingZeros(x);
  }

  @Intrinsic("__clzll")
  public static int clzll(long x) {
    return Long.numberOfLeadingZeros(x);
  }

  @Intrinsic("__popc")
  public static int popc(int x) {
    return Integer.bitCount(x);
  }

  @Intrinsic("__popcll")
  public static int popcll(long x) {
    return Long.bitCount(x);
  }

  @Intrinsic("__brev")
  public static int brev(int x) {
    return Integer.reverse(x);
  }

  @Intrinsic("__brevll")
  public static long brevll(long x) {
    return Long.reverse(x);
  }

  /** Position of the lowest set bit, from 1; 0 when there is none. */
  @Intrinsic("__ffs")
  public static int ffs(int x) {
    return x == 0 ? 0 : Integer.numberOfTrailingZeros(x) + 1;
  }

  @Intrinsic("__ffsll")
  public static int ffsll(long x) {
    return x == 0 ? 0 : Long.numberOfTrailingZeros(x) + 1;
  }

  /** Position of the n-th set bit from {@code base}, upwards or (n negative) downwards; else -1. */
  @Intrinsic("__fns")
  public static int fns(int mask, int base, int offset) {
    if (offset == 0) {
      return (mask >>> base & 1) != 0 ? base : -1;
    }
    int step = offset > 0 ? 1 : -1;
    int left = Math.abs(offset);
    for (int i = base; i >= 0 && i < 32; i += step) {
      if ((mask >>> i & 1) != 0 && --left == 0) {
        return i;
      }
    }
    return -1;
  }

  @Intrinsic("__mul24")
  public static int mul24(int x, int y) {
    return (x << 8 >> 8) * (y << 8 >> 8);
  }

  @Intrinsic("__umul24")
  public static int umul24(int x, int y) {
    return (x & 0xFFFFFF) * (y & 0xFFFFFF);
  }

  @Intrinsic("__mulhi")
  public static int mulhi(int x, int y) {
    return (int) ((long) x * y >> 32);
  }

  @Intrinsic("__umulhi")
  public static int umulhi(int x, int y) {
    return (int) (Integer.toUnsignedLong(x) * Integer.toUnsignedLong(y) >>> 32);
  }

  @Intrinsic("__mul64hi")
  public static long mul64hi(long x, long y) {
    return Math.multiplyHigh(x, y);
  }

  @Intrinsic("__umul64hi")
  public static long umul64hi(long x, long y) {
    return Math.multiplyHigh(x, y) + (x >> 63 & y) + (y >> 63 & x);
  }

  /** Picks four of the eight bytes of {@code y:x} by the nibbles of the selector. */
  @Intrinsic("__byte_perm")
  public static int bytePerm(int x, int y, int selector) {
    long bytes = Integer.toUnsignedLong(y) << 32 | Integer.toUnsignedLong(x);
    int result = 0;
    for (int i = 0; i < 4; i++) {
      int picked = selector >>> (4 * i) & 7;
      result |= (int) (bytes >>> (8 * picked) & 0xFF) << (8 * i);
    }
    return result;
  }

  @Intrinsic("__funnelshift_l")
  public static int funnelShiftLeft(int low, int high, int shift) {
    return (int) (pair(low, high) << (shift & 31) >>> 32);
  }

  @Intrinsic("__funnelshift_r")
  public static int funnelShiftRight(int low, int high, int shift) {
    return (int) (pair(low, high) >>> (shift & 31));
  }

  @Intrinsic("__funnelshift_lc")
  public static int funnelShiftLeftClamped(int low, int high, int shift) {
    return Integer.compareUnsigned(shift, 32) >= 0 ? low : funnelShiftLeft(low, high, shift);
  }

  @Intrinsic("__funnelshift_rc")
  public static int funnelShiftRightClamped(int low, int high, int shift) {
    return Integer.compareUnsigned(shift, 32) >= 0 ? high : funnelShiftRight(low, high, shift);
  }

  private static long pair(int low, int high) {
    return Integer.toUnsignedLong(high) << 32 | Integer.toUnsignedLong(low);
  }

  /** {@code |x - y| + z}. */
  @Intrinsic("__sad")
  public static int sad(int x, int y, int z) {
    return (int) Math.abs((long) x - y) + z;
  }

  @Intrinsic("__usad")
  public static int usad(int x, int y, int z) {
    return (int) Math.abs(Integer.toUnsignedLong(x) - Integer.toUnsignedLong(y)) + z;
  }

  @Intrinsic("__hadd")
  public static int hadd(int x, int y) {
    return (int) ((long) x + y >> 1);
  }

  @Intrinsic("__rhadd")
  public static int rhadd(int x, int y) {
    return (int) ((long) x + y + 1 >> 1);
  }

  /** Four signed byte products added to {@code sum}. */
  @Intrinsic("__dp4a.i32")
  public static int dp4a(int a, int b, int sum) {
    int result = sum;
    for (int i = 0; i < 32; i += 8) {
      result += (byte) (a >> i) * (byte) (b >> i);
    }
    return result;
  }

  /** Four unsigned byte products added to {@code sum}. */
  @Intrinsic("__dp4a.u32")
  public static int udp4a(int a, int b, int sum) {
    int result = sum;
    for (int i = 0; i < 32; i += 8) {
      result += (a >> i & 0xFF) * (b >> i & 0xFF);
    }
    return result;
  }

  @Intrinsic("min.i32")
  public static int min(int x, int y) {
    return Math.min(x, y);
  }

  @Intrinsic("max.i32")
  public static int max(int x, int y) {
    return Math.max(x, y);
  }

  @Intrinsic("min.u32")
  public static int umin(int x, int y) {
    return Integer.compareUnsigned(x, y) <= 0 ? x : y;
  }

  @Intrinsic("max.u32")
  public static int umax(int x, int y) {
    return Integer.compareUnsigned(x, y) >= 0 ? x : y;
  }

  @Intrinsic("min.i64")
  public static long min(long x, long y) {
    return Math.min(x, y);
  }

  @Intrinsic("max.i64")
  public static long max(long x, long y) {
    return Math.max(x, y);
  }

  @Intrinsic("min.u64")
  public static long umin(long x, long y) {
    return Long.compareUnsigned(x, y) <= 0 ? x : y;
  }

  @Intrinsic("max.u64")
  public static long umax(long x, long y) {
    return Long.compareUnsigned(x, y) >= 0 ? x : y;
  }

  @Intrinsic("abs.i32")
  public static int abs(int x) {
    return Math.abs(x);
  }

  @Intrinsic("abs.i64")
  public static long abs(long x) {
    return Math.abs(x);
  }
}
