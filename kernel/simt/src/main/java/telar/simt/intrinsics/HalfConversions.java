package telar.simt.intrinsics;

/** Conversions to and from the 16-bit formats; codes are sign-extended 16-bit integers. */
public final class HalfConversions {

  private HalfConversions() {}

  @Intrinsic("__float2half_rn")
  public static int float2half(float x) {
    return SmallFloat.HALF.encode(x, Rounding.NEAREST);
  }

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

  @Intrinsic("__half2float")
  public static float half2float(int code) {
    return SmallFloat.HALF.decode(code & 0xFFFF);
  }

  @Intrinsic("__float2bfloat16_rn")
  public static int float2bfloat16(float x) {
    return SmallFloat.BFLOAT16.encode(x, Rounding.NEAREST);
  }

  @Intrinsic("__float2bfloat16_rz")
  public static int float2bfloat16Zero(float x) {
    return SmallFloat.BFLOAT16.encode(x, Rounding.ZERO);
  }

  @Intrinsic("__double2bfloat16")
  public static int double2bfloat16(double x) {
    return SmallFloat.BFLOAT16.encode(x, Rounding.NEAREST);
  }

  @Intrinsic("__bfloat162float")
  public static float bfloat162float(int code) {
    return Float.intBitsToFloat(code << 16);
  }
}
