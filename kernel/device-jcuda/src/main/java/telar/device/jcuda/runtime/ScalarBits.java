package telar.device.jcuda.runtime;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import telar.device.jcuda.driver.Argument;
import telar.device.jcuda.nvrtc.PtxEntry.Kind;
import telar.device.jcuda.nvrtc.PtxEntry.Slot;
import telar.device.jcuda.text.Messages;

/** Converts a Java number to the bits of a C++ scalar, as an assignment in C++ would. */
final class ScalarBits {

  private ScalarBits() {}

  /**
   * The bits of a value.
   *
   * @throws IllegalArgumentException in Spanish, when the value does not fit the parameter
   */
  static Argument of(Object value, Slot slot) {
    return slot.kind() == Kind.FLOATING
        ? floating(value, slot.bytes())
        : integer(value, slot.bytes());
  }

  private static Argument floating(Object value, int bytes) {
    if (!(value instanceof Number number)) {
      throw new IllegalArgumentException(Messages.get("arguments.needNumber", describe(value)));
    }
    ByteBuffer bits = bits(bytes);
    if (bytes == Float.BYTES) {
      bits.putFloat(number.floatValue());
    } else {
      bits.putDouble(number.doubleValue());
    }
    return new Argument.Scalar(bits.array());
  }

  private static Argument integer(Object value, int bytes) {
    long number = integerValue(value);
    if (!fits(number, bytes)) {
      throw new IllegalArgumentException(Messages.get("arguments.range", number, 8 * bytes));
    }
    ByteBuffer bits = bits(bytes);
    switch (bytes) {
      case Byte.BYTES -> bits.put((byte) number);
      case Short.BYTES -> bits.putShort((short) number);
      case Integer.BYTES -> bits.putInt((int) number);
      default -> bits.putLong(number);
    }
    return new Argument.Scalar(bits.array());
  }

  private static long integerValue(Object value) {
    if (value instanceof Byte
        || value instanceof Short
        || value instanceof Integer
        || value instanceof Long) {
      return ((Number) value).longValue();
    } else if (value instanceof Boolean bool) {
      return bool ? 1 : 0;
    } else if (value instanceof Character character) {
      return character;
    }
    throw new IllegalArgumentException(Messages.get("arguments.needInteger", describe(value)));
  }

  /** The machine type tells the size but not the sign, so either reading may hold the value. */
  private static boolean fits(long number, int bytes) {
    if (bytes >= Long.BYTES) {
      return true;
    }
    int bits = 8 * bytes;
    return number >= -(1L << (bits - 1)) && number < (1L << bits);
  }

  private static ByteBuffer bits(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.nativeOrder());
  }

  /** A value as a message shows it, e.g. {@code float[]} or {@code double (2.5)}. */
  static String describe(Object value) {
    String type = value.getClass().getSimpleName();
    return value instanceof Number || value instanceof Boolean || value instanceof Character
        ? type + " (" + value + ")"
        : type;
  }
}
