package telar.compiler.codegen;

import org.objectweb.asm.Opcodes;
import telar.compiler.ir.ConvertOp;
import telar.compiler.ir.IrType;
import telar.simt.abi.Arithmetic;

/** Converts the value on the stack. */
final class ConversionEmitter {

  private final Code code;

  ConversionEmitter(Code code) {
    this.code = code;
  }

  void convert(ConvertOp op, IrType from, IrType to) {
    switch (op) {
      case SIGN_EXTEND -> signExtend(from, to);
      case ZERO_EXTEND -> zeroExtend(from, to);
      case TRUNCATE -> truncate(from, to);
      case SIGNED_TO_FLOAT -> signedToFloat(from, to);
      case UNSIGNED_TO_FLOAT -> unsignedToFloat(from, to);
      case FLOAT_TO_SIGNED -> floatToSigned(from, to);
      case FLOAT_TO_UNSIGNED -> floatToUnsigned(from, to);
      case FLOAT_TO_FLOAT -> floatToFloat(from, to);
      case BITCAST -> bitcast(from, to);
    }
  }

  private void signExtend(IrType from, IrType to) {
    if (JvmType.of(to) == JvmType.LONG && JvmType.of(from) == JvmType.INT) {
      code.op(Opcodes.I2L);
    }
  }

  private void zeroExtend(IrType from, IrType to) {
    boolean wide = JvmType.of(to) == JvmType.LONG;
    if (from == IrType.I8 || from == IrType.I16) {
      code.push(from == IrType.I8 ? 0xFF : 0xFFFF);
      code.op(Opcodes.IAND);
    }
    if (wide && JvmType.of(from) == JvmType.INT) {
      code.op(Opcodes.I2L);
      if (from == IrType.I32) {
        code.push(0xFFFF_FFFFL);
        code.op(Opcodes.LAND);
      }
    }
  }

  private void truncate(IrType from, IrType to) {
    if (JvmType.of(from) == JvmType.LONG) {
      code.op(Opcodes.L2I);
    }
    if (to == IrType.I8) {
      code.op(Opcodes.I2B);
    } else if (to == IrType.I16) {
      code.op(Opcodes.I2S);
    }
  }

  private void signedToFloat(IrType from, IrType to) {
    boolean wide = JvmType.of(from) == JvmType.LONG;
    if (to == IrType.F32) {
      code.op(wide ? Opcodes.L2F : Opcodes.I2F);
    } else {
      code.op(wide ? Opcodes.L2D : Opcodes.I2D);
    }
  }

  private void unsignedToFloat(IrType from, IrType to) {
    if (JvmType.of(from) == JvmType.LONG) {
      String name = to == IrType.F32 ? "unsignedToFloat" : "unsignedToDouble";
      code.call(Arithmetic.class, name, to == IrType.F32 ? "(J)F" : "(J)D");
    } else {
      zeroExtend(from, IrType.I64);
      signedToFloat(IrType.I64, to);
    }
  }

  private void floatToSigned(IrType from, IrType to) {
    boolean wide = JvmType.of(to) == JvmType.LONG;
    if (from == IrType.F32) {
      code.op(wide ? Opcodes.F2L : Opcodes.F2I);
    } else {
      code.op(wide ? Opcodes.D2L : Opcodes.D2I);
    }
    if (to == IrType.I8 || to == IrType.I16) {
      truncate(IrType.I32, to);
    }
  }

  private void floatToUnsigned(IrType from, IrType to) {
    String source = from == IrType.F32 ? "float" : "double";
    String argument = from == IrType.F32 ? "(F)" : "(D)";
    if (JvmType.of(to) == JvmType.LONG) {
      code.call(Arithmetic.class, source + "ToUnsignedLong", argument + "J");
    } else {
      code.call(Arithmetic.class, source + "ToUnsigned", argument + "I");
      truncate(IrType.I32, to);
    }
  }

  private void floatToFloat(IrType from, IrType to) {
    if (from == IrType.F32 && to == IrType.F64) {
      code.op(Opcodes.F2D);
    } else if (from == IrType.F64 && to == IrType.F32) {
      code.op(Opcodes.D2F);
    }
  }

  private void bitcast(IrType from, IrType to) {
    if (from == IrType.F32 && to == IrType.I32) {
      code.call(Float.class, "floatToRawIntBits", "(F)I");
    } else if (from == IrType.I32 && to == IrType.F32) {
      code.call(Float.class, "intBitsToFloat", "(I)F");
    } else if (from == IrType.F64 && JvmType.of(to) == JvmType.LONG) {
      code.call(Double.class, "doubleToRawLongBits", "(D)J");
    } else if (JvmType.of(from) == JvmType.LONG && to == IrType.F64) {
      code.call(Double.class, "longBitsToDouble", "(J)D");
    }
  }
}
