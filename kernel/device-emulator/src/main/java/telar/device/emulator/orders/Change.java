package telar.device.emulator.orders;

import java.util.Optional;
import telar.simt.memory.Allocation;
import telar.simt.memory.ElementType;

/**
 * An object whose contents two orders left different.
 *
 * @param object the object
 * @param kind its elements
 * @param first the first element that differs
 * @param count how many differ
 * @param rounding whether no difference is larger than rounding could make it
 */
record Change(Allocation object, ElementType kind, long first, long count, boolean rounding) {

  /** Sums of many floats in other orders differ by less, relative to the largest of the object. */
  private static final double FLOAT_ERROR = 1e-3;

  private static final double DOUBLE_ERROR = 1e-9;

  static Optional<Change> between(Allocation one, Allocation other, ElementType kind) {
    long elements = other.bytes() / kind.bytes();
    long first = -1;
    long count = 0;
    double largest = 0;
    double difference = 0;
    for (long i = 0; i < elements; i++) {
      long offset = i << kind.shift();
      long a = bits(one, kind, offset);
      long b = bits(other, kind, offset);
      if (a != b && !isSameNumber(kind, a, b)) {
        first = first < 0 ? i : first;
        count++;
        difference = larger(difference, number(kind, a) - number(kind, b));
      }
      largest = larger(largest, number(kind, b));
    }
    boolean rounding = difference <= largest * error(kind);
    return count == 0
        ? Optional.empty()
        : Optional.of(new Change(other, kind, first, count, rounding));
  }

  /** Zeros of both signs are equal in C++ too, and one not-a-number is as good as another. */
  private static boolean isSameNumber(ElementType kind, long a, long b) {
    boolean floating = kind == ElementType.F32 || kind == ElementType.F64;
    double one = number(kind, a);
    double other = number(kind, b);
    return floating && (one == other || (Double.isNaN(one) && Double.isNaN(other)));
  }

  /** Not a number is larger than every number. */
  private static double larger(double a, double b) {
    return Math.max(a, Math.abs(b));
  }

  private static double error(ElementType kind) {
    return switch (kind) {
      case F32 -> FLOAT_ERROR;
      case F64 -> DOUBLE_ERROR;
      case I8, I16, I32, I64 -> 0;
    };
  }

  /** The bits of an element, sign-extended. */
  static long bits(Allocation object, ElementType kind, long offset) {
    return switch (kind) {
      case I8 -> object.loadI8(offset);
      case I16 -> object.loadI16(offset);
      case I32 -> object.loadI32(offset);
      case I64 -> object.loadI64(offset);
      case F32 -> Float.floatToRawIntBits(object.loadF32(offset));
      case F64 -> Double.doubleToRawLongBits(object.loadF64(offset));
    };
  }

  private static double number(ElementType kind, long bits) {
    return switch (kind) {
      case F32 -> Float.intBitsToFloat((int) bits);
      case F64 -> Double.longBitsToDouble(bits);
      case I8, I16, I32, I64 -> bits;
    };
  }

  /** Where the first element that differs begins. */
  long address() {
    return object.address() + offset();
  }

  long offset() {
    return first << kind.shift();
  }
}
