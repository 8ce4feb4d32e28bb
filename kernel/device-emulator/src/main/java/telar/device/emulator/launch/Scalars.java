package telar.device.emulator.launch;

import org.jspecify.annotations.Nullable;
import telar.compiler.ir.IrType;

/** Converts Java numbers to the raw bits of a kernel's scalar parameters, refusing lossy ones. */
final class Scalars {

  private Scalars() {}

  static long bits(String name, String cppType, IrType type, @Nullable Object value) {
    if (value instanceof Boolean flag) {
      return bits(name, cppType, type, flag ? 1 : 0);
    } else if (value instanceof Character character) {
      return bits(name, cppType, type, (int) character);
    } else if (type.isFloating() && value instanceof Number number) {
      return type == IrType.F32
          ? Float.floatToRawIntBits(number.floatValue())
          : Double.doubleToRawLongBits(number.doubleValue());
    } else if (isIntegral(value) && value instanceof Number number) {
      return integer(name, cppType, type, number.longValue());
    }
    String given = value == null ? "null" : value.getClass().getSimpleName();
    throw Arguments.wrong("argument.number", name, cppType, String.valueOf(value), given);
  }

  private static boolean isIntegral(@Nullable Object value) {
    return value instanceof Integer
        || value instanceof Long
        || value instanceof Short
        || value instanceof Byte;
  }

  private static long integer(String name, String cppType, IrType type, long value) {
    if (type == IrType.BOOL) {
      return value == 0 ? 0 : 1;
    }
    int bits = 8 * type.bytes();
    boolean unsigned = cppType.contains("unsigned") || cppType.startsWith("u");
    if (bits < 64) {
      long low = unsigned ? 0 : -(1L << (bits - 1));
      long high = unsigned ? (1L << bits) - 1 : (1L << (bits - 1)) - 1;
      // A negative Java number stands for the same bits, as an unsigned Java value would.
      boolean sameBits = unsigned && value < 0 && value >= -(1L << (bits - 1));
      if ((value < low || value > high) && !sameBits) {
        throw Arguments.wrong("argument.range", name, cppType, String.valueOf(value));
      }
    }
    int unused = 64 - bits;
    return value << unused >> unused;
  }
}
