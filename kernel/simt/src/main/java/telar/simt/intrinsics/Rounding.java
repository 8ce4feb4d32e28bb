package telar.simt.intrinsics;

/** The four rounding directions of CUDA's conversions. */
enum Rounding {
  /** To nearest, ties to even: {@code _rn}. */
  NEAREST,
  /** Towards zero: {@code _rz}. */
  ZERO,
  /** Up: {@code _ru}. */
  UP,
  /** Down: {@code _rd}. */
  DOWN;

  /** The integer that a value rounds to. */
  double toInteger(double x) {
    return switch (this) {
      case NEAREST -> Math.rint(x);
      case ZERO -> DoubleMath.trunc(x);
      case UP -> Math.ceil(x);
      case DOWN -> Math.floor(x);
    };
  }

  /**
   * Whether what lies between two numbers of this sign gives the upper one; not for the nearest.
   */
  boolean goesUp(double x) {
    return this == UP || (this == ZERO && x < 0);
  }

  /** The float that a double rounds to. */
  float toFloat(double x) {
    float nearest = (float) x;
    if (this == NEAREST || nearest == x || Double.isNaN(x)) {
      return nearest;
    }
    if (goesUp(x)) {
      return nearest < x ? Math.nextUp(nearest) : nearest;
    }
    return nearest > x ? Math.nextDown(nearest) : nearest;
  }
}
