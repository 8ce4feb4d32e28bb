package telar.simt.intrinsics;

/** Conversions to and from the 16-bit formats; codes are sign-extended 16-bit integers. */
public final class HalfConversions {

  private HalfConversions() {}

  @Intrinsic("__float2half_rz")
  public static int float2halfZero(float x) {
    return SmallFloat.HALF.encode(x, Rounding.ZERO);
  }

  @Intrinsic("__float2half_ru")
  public static int float2halfUp(float x) {
    return SmallFloat.HALF.encode(x, Rounding.UP);
  }

  @Intrinsic("__float2half_rd")
  public static int float2halfDown(float x) {
    return SmallFloat.HALF.encode(x, Rounding.DOWN);
  }

  @Intrinsic("__double2half")
  public static int double2half(double x) {
    return SmallFloat.HALF.encode(x, Rounding.NEAREST);
  }

  @Intrinsic("__float2bfloat16_rz")
  public static int float2bfloat16Zero(float x) {
    return SmallFloat.BFLOAT16.encode(x, Rounding.ZERO);
  }

  @Intrinsic("__double2bfloat16")
  public static int double2bfloat16(double x) {
    return SmallFloat.BFLOAT16.encode(x, Rounding.NEAREST);
  }

  /** The nearest half. Subnormals are rounded by adding 0.5, whose last place is theirs. */
  static int nearestHalf(float x) {
    int bits = Float.floatToRawIntBits(x);
    int size = bits & Integer.MAX_VALUE;
    if (size > 0x7F80_0000) {
      return 0x7FFF;
    }
    int code = 0x7C00;
    if (size < 0x3880_0000) {
      code = Float.floatToRawIntBits(Float.intBitsToFloat(size) + 0.5f) - 0x3F00_0000;
    } else if (size < 0x4780_0000) {
      code = size + 0xFFF + (size >> 13 & 1) - 0x3800_0000 >> 13;
    }
    return (short) (code | bits >> 16 & 0x8000);
  }

  /** The value of a half: its bits as a float's, whose exponent has another origin. */
  static float fromHalf(int code) {
    int size = code & 0x7FFF;
    if (size >= 0x7C00) {
      return size > 0x7C00
          ? Float.NaN
          : (code & 0x8000) != 0 ? Float.NEGATIVE_INFINITY : Float.POSITIVE_INFINITY;
    }
    float value = Float.intBitsToFloat(size << 13) * 0x1p112f;
    return (code & 0x8000) == 0 ? value : -value;
  }

  /** The value of a bfloat16. */
  static float fromBfloat16(int code) {
    return Float.intBitsToFloat(code << 16);
  }
}
