package telar.compiler.codegen;

import org.objectweb.asm.Opcodes;
import telar.compiler.ir.IrType;
import telar.simt.memory.ElementType;

/** How values of a type are accessed in the Java arrays behind memory. */
record Elements(
    ElementType kind, String descriptor, int loadOpcode, int storeOpcode, int newArrayOperand) {

  private static final Elements BYTES =
      new Elements(ElementType.I8, "[B", Opcodes.BALOAD, Opcodes.BASTORE, Opcodes.T_BYTE);
  private static final Elements SHORTS =
      new Elements(ElementType.I16, "[S", Opcodes.SALOAD, Opcodes.SASTORE, Opcodes.T_SHORT);
  private static final Elements INTS =
      new Elements(ElementType.I32, "[I", Opcodes.IALOAD, Opcodes.IASTORE, Opcodes.T_INT);
  private static final Elements LONGS =
      new Elements(ElementType.I64, "[J", Opcodes.LALOAD, Opcodes.LASTORE, Opcodes.T_LONG);
  private static final Elements FLOATS =
      new Elements(ElementType.F32, "[F", Opcodes.FALOAD, Opcodes.FASTORE, Opcodes.T_FLOAT);
  private static final Elements DOUBLES =
      new Elements(ElementType.F64, "[D", Opcodes.DALOAD, Opcodes.DASTORE, Opcodes.T_DOUBLE);

  static Elements of(IrType type) {
    return switch (type) {
      case BOOL, I8, VOID -> BYTES;
      case I16 -> SHORTS;
      case I32 -> INTS;
      case I64, PTR -> LONGS;
      case F32 -> FLOATS;
      case F64 -> DOUBLES;
    };
  }

  int shift() {
    return kind.shift();
  }

  int bytes() {
    return kind.bytes();
  }

  /** The method of {@code RootArrays} that finds such an array. */
  String rootMethod() {
    return switch (kind) {
      case I8 -> "bytes";
      case I16 -> "shorts";
      case I32 -> "ints";
      case I64 -> "longs";
      case F32 -> "floats";
      case F64 -> "doubles";
    };
  }

  /** The type that the accessors of {@code MemoryAccess} take and give. */
  String valueDescriptor() {
    return switch (kind) {
      case I8, I16, I32 -> "I";
      case I64 -> "J";
      case F32 -> "F";
      case F64 -> "D";
    };
  }
}
