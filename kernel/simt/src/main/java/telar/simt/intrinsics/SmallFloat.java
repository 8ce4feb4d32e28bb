package telar.simt.intrinsics;

/**
 * A binary floating-point format of at most 16 bits, as half and bfloat16: sign, exponent,
 * fraction, with subnormals, infinities and NaN.
 *
 * @param exponentBits bits of the exponent
 * @param fractionBits bits of the fraction
 */
record SmallFloat(int exponentBits, int fractionBits) {

  static final SmallFloat HALF = new SmallFloat(5, 10);
  static final SmallFloat BFLOAT16 = new SmallFloat(8, 7);

  private int bias() {
    return (1 << (exponentBits - 1)) - 1;
  }

  private int infinity() {
    return ((1 << exponentBits) - 1) << fractionBits;
  }

  /** The code of a value, rounded once; sign-extended from 16 bits. */
  short encode(double value, Rounding rounding) {
    int sign = (int) (Double.doubleToRawLongBits(value) >>> 63) << (exponentBits + fractionBits);
    if (Double.isNaN(value)) {
      return (short) 0x7FFF;
    }
    int magnitude = magnitude(Math.abs(value), towardsMagnitude(rounding, sign != 0));
    return (short) (sign | magnitude);
  }

  private static Rounding towardsMagnitude(Rounding rounding, boolean negative) {
    return switch (rounding) {
      case UP -> negative ? Rounding.DOWN : Rounding.UP;
      case DOWN -> negative ? Rounding.UP : Rounding.DOWN;
      default -> rounding;
    };
  }

  private int magnitude(double value, Rounding rounding) {
    if (Double.isInfinite(value)) {
      return infinity();
    }
    int minExponent = 1 - bias();
    int exponent = Math.max(minExponent, Math.getExponent(value));
    double units = rounding.toInteger(Math.scalb(value, fractionBits - exponent));
    // The hidden bit carries into the exponent field by itself; subnormals have none.
    long code = (long) units + ((long) (exponent - minExponent) << fractionBits);
    if (code >= infinity()) {
      boolean overflows = rounding == Rounding.NEAREST || rounding == Rounding.UP;
      return overflows ? infinity() : infinity() - 1;
    }
    return (int) code;
  }

  /** The value of a code, exactly. */
  float decode(int code) {
    int fraction = code & ((1 << fractionBits) - 1);
    int exponent = code >>> fractionBits & ((1 << exponentBits) - 1);
    float sign = (code >>> (exponentBits + fractionBits) & 1) == 0 ? 1f : -1f;
    if (exponent == (1 << exponentBits) - 1) {
      return fraction == 0 ? sign * Float.POSITIVE_INFINITY : Float.NaN;
    }
    return exponent == 0
        ? sign * (float) Math.scalb((double) fraction, 1 - bias() - fractionBits)
        : sign
            * (float)
                Math.scalb(
                    (double) (fraction | 1 << fractionBits), exponent - bias() - fractionBits);
  }
}
