package telar.compiler.codegen;

import org.objectweb.asm.Opcodes;
import telar.compiler.ir.IrType;

/** Values as longs of their raw bits, which is how they go through arrays and launches. */
final class RawBits {

  private RawBits() {}

  /** Turns the value on the stack into a long. */
  static void toLong(Code code, IrType type) {
    switch (JvmType.of(type)) {
      case INT -> code.op(Opcodes.I2L);
      case LONG -> {}
      case FLOAT -> {
        code.call(Float.class, "floatToRawIntBits", "(F)I");
        code.op(Opcodes.I2L);
      }
      case DOUBLE -> code.call(Double.class, "doubleToRawLongBits", "(D)J");
    }
  }

  /** Turns the long on the stack back into a value. */
  static void fromLong(Code code, IrType type) {
    switch (JvmType.of(type)) {
      case INT -> code.op(Opcodes.L2I);
      case LONG -> {}
      case FLOAT -> {
        code.op(Opcodes.L2I);
        code.call(Float.class, "intBitsToFloat", "(I)F");
      }
      case DOUBLE -> code.call(Double.class, "longBitsToDouble", "(J)D");
    }
  }
}
