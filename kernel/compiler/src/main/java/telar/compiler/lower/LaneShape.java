package telar.compiler.lower;

/**
 * How a value differs between neighbouring lanes: not at all, by a constant step, or in ways that
 * only the running code knows.
 *
 * @param kind which of the three
 * @param stride what each lane adds to the one before it; 0 unless affine
 */
public record LaneShape(Kind kind, long stride) {

  /** The three kinds, most regular first. */
  public enum Kind {
    UNIFORM,
    AFFINE,
    VARYING
  }

  public static final LaneShape UNIFORM = new LaneShape(Kind.UNIFORM, 0);

  /** Each lane has one more than the one before it. */
  public static final LaneShape NEXT = new LaneShape(Kind.AFFINE, 1);

  public static final LaneShape VARYING = new LaneShape(Kind.VARYING, 0);

  /** Larger steps are as good as none; their multiples might not fit. */
  private static final long MAX_STRIDE = 1L << 20;

  /** The shape of {@code base + stride · lane}. */
  static LaneShape affine(long stride) {
    if (stride == 0) {
      return UNIFORM;
    }
    return Math.abs(stride) > MAX_STRIDE ? VARYING : new LaneShape(Kind.AFFINE, stride);
  }

  public boolean isUniform() {
    return kind == Kind.UNIFORM;
  }

  public boolean isVarying() {
    return kind == Kind.VARYING;
  }

  /** The shape of a sum. */
  public LaneShape plus(LaneShape other) {
    return isVarying() || other.isVarying() ? VARYING : affine(stride + other.stride);
  }

  /** The shape of the product with a constant. */
  public LaneShape times(long factor) {
    if (isUniform()) {
      return UNIFORM;
    }
    return isVarying() || Math.abs(factor) > MAX_STRIDE ? VARYING : affine(stride * factor);
  }

  /** What holds both values. */
  LaneShape join(LaneShape other) {
    return equals(other) ? this : VARYING;
  }
}
