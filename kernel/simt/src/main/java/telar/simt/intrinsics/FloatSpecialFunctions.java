package telar.simt.intrinsics;

/** {@code float} special functions of the CUDA math library: computed in double, rounded once. */
public final class FloatSpecialFunctions {

  private FloatSpecialFunctions() {}

  @Intrinsic("erfinvf")
  public static float erfinv(float x) {
    return (float) SpecialFunctions.erfinv(x);
  }

  @Intrinsic("erfcinvf")
  public static float erfcinv(float x) {
    return (float) SpecialFunctions.erfcinv(x);
  }

  @Intrinsic("normcdfinvf")
  public static float normcdfinv(float x) {
    return (float) SpecialFunctions.normcdfinv(x);
  }

  @Intrinsic("erfcxf")
  public static float erfcx(float x) {
    return (float) SpecialFunctions.erfcx(x);
  }

  @Intrinsic("j0f")
  public static float j0(float x) {
    return (float) SpecialFunctions.j0(x);
  }

  @Intrinsic("j1f")
  public static float j1(float x) {
    return (float) SpecialFunctions.j1(x);
  }

  @Intrinsic("jnf")
  public static float jn(int n, float x) {
    return (float) SpecialFunctions.jn(n, x);
  }

  @Intrinsic("y0f")
  public static float y0(float x) {
    return (float) SpecialFunctions.y0(x);
  }

  @Intrinsic("y1f")
  public static float y1(float x) {
    return (float) SpecialFunctions.y1(x);
  }

  @Intrinsic("ynf")
  public static float yn(int n, float x) {
    return (float) SpecialFunctions.yn(n, x);
  }

  @Intrinsic("cyl_bessel_i0f")
  public static float besselI0(float x) {
    return (float) SpecialFunctions.besselI0(x);
  }

  @Intrinsic("cyl_bessel_i1f")
  public static float besselI1(float x) {
    return (float) SpecialFunctions.besselI1(x);
  }

  @Intrinsic("norm4df")
  public static float norm4d(float a, float b, float c, float d) {
    return (float) SpecialFunctions.norm4d(a, b, c, d);
  }

  @Intrinsic("rnorm3df")
  public static float rnorm3d(float a, float b, float c) {
    return (float) SpecialFunctions.rnorm3d(a, b, c);
  }

  @Intrinsic("rnorm4df")
  public static float rnorm4d(float a, float b, float c, float d) {
    return (float) SpecialFunctions.rnorm4d(a, b, c, d);
  }
}
