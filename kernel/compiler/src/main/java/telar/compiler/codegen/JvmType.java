package telar.compiler.codegen;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import telar.compiler.ir.IrType;

/** How the JVM holds a scalar in registers and on the stack. */
enum JvmType {
  INT("I"),
  LONG("J"),
  FLOAT("F"),
  DOUBLE("D");

  private final String descriptor;

  JvmType(String descriptor) {
    this.descriptor = descriptor;
  }

  static JvmType of(IrType type) {
    return switch (type) {
      case BOOL, I8, I16, I32 -> INT;
      case I64, PTR -> LONG;
      case F32 -> FLOAT;
      case F64 -> DOUBLE;
      case VOID -> throw new IllegalArgumentException("void has no values");
    };
  }

  /** Descriptor of a type, {@code V} for void. */
  static String descriptor(IrType type) {
    return type == IrType.VOID ? "V" : of(type).descriptor();
  }

  String descriptor() {
    return descriptor;
  }

  String arrayDescriptor() {
    return "[" + descriptor();
  }

  int slots() {
    return this == LONG || this == DOUBLE ? 2 : 1;
  }

  /**
   * The form of an opcode of the int family (such as {@code ILOAD}, {@code IADD}) for this type.
   */
  int opcode(int intOpcode) {
    return Type.getType(descriptor).getOpcode(intOpcode);
  }

  /** Operand of {@code NEWARRAY}. */
  int newArrayOperand() {
    return switch (this) {
      case INT -> Opcodes.T_INT;
      case LONG -> Opcodes.T_LONG;
      case FLOAT -> Opcodes.T_FLOAT;
      case DOUBLE -> Opcodes.T_DOUBLE;
    };
  }
}
