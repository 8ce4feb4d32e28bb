package telar.device.emulator.steps;

import java.math.BigInteger;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.SourceType;

/** The value that raw bits stand for, as a Java object. */
final class ScalarValues {

  private ScalarValues() {}

  /**
   * A value.
   *
   * @param pointer says what an address points to
   */
  static Object of(SourceType.Kind kind, int bytes, long bits, LongFunction<String> pointer) {
    return switch (kind) {
      case BOOL -> (bits & 1) != 0;
      case CHARACTER -> character((byte) bits);
      case SIGNED -> bytes == 8 ? (Object) bits : (Object) signed(bytes, bits);
      case UNSIGNED -> unsigned(bytes, bits);
      case FLOATING ->
          bytes == 4
              ? (Object) Float.intBitsToFloat((int) bits)
              : (Object) Double.longBitsToDouble(bits);
      case HALF -> half((int) bits & 0xffff);
      case BFLOAT16 -> Float.intBitsToFloat((int) bits << 16);
      case POINTER -> pointer.apply(bits);
    };
  }

  private static Object character(byte value) {
    return value >= ' ' && value < 127 ? (Object) (char) value : (Object) (int) value;
  }

  private static int signed(int bytes, long bits) {
    return switch (bytes) {
      case 1 -> (byte) bits;
      case 2 -> (short) bits;
      default -> (int) bits;
    };
  }

  private static Object unsigned(int bytes, long bits) {
    return switch (bytes) {
      case 1 -> bits & 0xff;
      case 2 -> bits & 0xffff;
      case 4 -> bits & 0xffff_ffffL;
      default -> bits >= 0 ? (Object) bits : new BigInteger(Long.toUnsignedString(bits));
    };
  }

  private static float half(int bits) {
    int exponent = bits >> 10 & 31;
    int fraction = bits & 1023;
    float magnitude =
        exponent == 0
            ? fraction * 0x1p-24f
            : exponent == 31
                ? (fraction == 0 ? Float.POSITIVE_INFINITY : Float.NaN)
                : (float) Math.scalb(1 + fraction / 1024.0, exponent - 15);
    return (bits & 0x8000) != 0 ? -magnitude : magnitude;
  }

  /** The kind of a scalar whose type is known as text only. */
  static SourceType.@Nullable Part part(String type, int bytes) {
    String plain = type.replace("const ", "").replace("volatile ", "").strip();
    SourceType.Kind kind =
        plain.endsWith("*")
            ? SourceType.Kind.POINTER
            : switch (plain) {
              case "bool" -> SourceType.Kind.BOOL;
              case "char" -> SourceType.Kind.CHARACTER;
              case "float", "double" -> SourceType.Kind.FLOATING;
              case "half", "__half" -> SourceType.Kind.HALF;
              case "bfloat16", "__nv_bfloat16" -> SourceType.Kind.BFLOAT16;
              case "int", "short", "long", "long long", "signed char" -> SourceType.Kind.SIGNED;
              default -> plain.startsWith("unsigned") ? SourceType.Kind.UNSIGNED : null;
            };
    return kind == null ? null : new SourceType.Part(0, "", type, kind, bytes);
  }

  /** Little-endian bytes as raw bits. */
  static long bits(byte[] bytes, int from, int count) {
    long bits = 0;
    for (int i = count - 1; i >= 0; i--) {
      bits = bits << 8 | bytes[from + i] & 0xff;
    }
    return bits;
  }
}
