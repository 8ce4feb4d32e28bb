package telar.compiler.codegen;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import telar.compiler.ir.BinaryOp;
import telar.compiler.ir.CompareOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrType;
import telar.compiler.ir.UnaryOp;
import telar.simt.abi.Arithmetic;

/** Operations on values that are on the stack. */
final class ArithmeticEmitter {

  private final Code code;
  private final boolean host;

  /**
   * Operations on a code's stack.
   *
   * @param host whether integer division by zero ends the program, as on a processor
   */
  ArithmeticEmitter(Code code, boolean host) {
    this.code = code;
    this.host = host;
  }

  void unary(UnaryOp op, IrType type) {
    JvmType jvm = JvmType.of(type);
    if (op == UnaryOp.NEG) {
      code.op(Opcodes.INEG, jvm);
    } else if (jvm == JvmType.LONG) {
      code.push(-1L);
      code.op(Opcodes.LXOR);
    } else {
      code.push(-1);
      code.op(Opcodes.IXOR);
    }
    wrap(type);
  }

  /** Pops both operands of a binary expression, pushes its value. */
  void binary(Expr.Binary binary) {
    BinaryOp op = binary.op();
    IrType type = binary.type();
    JvmType jvm = JvmType.of(type);
    switch (op) {
      case ADD -> code.op(Opcodes.IADD, jvm);
      case SUB -> code.op(Opcodes.ISUB, jvm);
      case MUL -> code.op(Opcodes.IMUL, jvm);
      case AND -> code.op(Opcodes.IAND, jvm);
      case OR -> code.op(Opcodes.IOR, jvm);
      case XOR -> code.op(Opcodes.IXOR, jvm);
      case DIV, REM -> signedDivision(op, type, binary.right());
      case DIV_UNSIGNED -> unsignedDivision("divideUnsigned", type);
      case REM_UNSIGNED -> unsignedDivision("remainderUnsigned", type);
      case SHL -> shift(Opcodes.ISHL, "shiftLeft", type, binary.right());
      case SHR -> shift(Opcodes.ISHR, "shiftRight", type, binary.right());
      case SHR_UNSIGNED -> unsignedShift(type, binary);
    }
    wrap(type);
  }

  private void signedDivision(BinaryOp op, IrType type, Expr right) {
    boolean safe = host || type.isFloating() || (right instanceof Expr.Const c && c.bits() != 0);
    JvmType jvm = JvmType.of(type);
    if (safe) {
      code.op(op == BinaryOp.DIV ? Opcodes.IDIV : Opcodes.IREM, jvm);
    } else {
      String d = jvm.descriptor();
      String name = op == BinaryOp.DIV ? "divide" : "remainder";
      code.call(Arithmetic.class, name, "(" + d + d + ")" + d);
    }
  }

  /** Narrow operands are sign-extended in registers; unsigned operations want zeros above. */
  private void unsignedDivision(String name, IrType type) {
    if (type == IrType.I8 || type == IrType.I16) {
      int right = code.variable(JvmType.INT);
      code.store(JvmType.INT, right);
      zeroExtend(type);
      code.load(JvmType.INT, right);
      zeroExtend(type);
    }
    JvmType jvm = JvmType.of(type);
    Class<?> failing = jvm == JvmType.LONG ? Long.class : Integer.class;
    String d = jvm.descriptor();
    code.call(host ? failing : Arithmetic.class, name, "(" + d + d + ")" + d);
  }

  private void unsignedShift(IrType type, Expr.Binary binary) {
    if (type == IrType.I8 || type == IrType.I16) {
      int count = code.variable(JvmType.INT);
      code.store(JvmType.INT, count);
      zeroExtend(type);
      code.load(JvmType.INT, count);
    }
    shift(Opcodes.IUSHR, "shiftRightUnsigned", type, binary.right());
  }

  /** A known count within the width needs no care. */
  private void shift(int opcode, String careful, IrType type, Expr count) {
    JvmType jvm = JvmType.of(type);
    long width = jvm == JvmType.LONG ? 64 : 32;
    if (count instanceof Expr.Const c && c.bits() >= 0 && c.bits() < width) {
      code.op(opcode, jvm);
    } else {
      String d = jvm.descriptor();
      code.call(Arithmetic.class, careful, "(" + d + "I)" + d);
    }
  }

  private void zeroExtend(IrType type) {
    code.push(type == IrType.I8 ? 0xFF : 0xFFFF);
    code.op(Opcodes.IAND);
  }

  /** Brings an int back into the range of a narrow type. */
  void wrap(IrType type) {
    if (type == IrType.I8) {
      code.op(Opcodes.I2B);
    } else if (type == IrType.I16) {
      code.op(Opcodes.I2S);
    }
  }

  /** Pops two values and jumps when their comparison gives {@code when}. */
  void compareAndJump(CompareOp op, IrType type, Label target, boolean when) {
    switch (JvmType.of(type)) {
      case INT -> compareInts(op, target, when);
      case LONG -> compareLongs(op, target, when);
      default -> compareFloats(op, type, target, when);
    }
  }

  private void compareInts(CompareOp op, Label target, boolean when) {
    if (isUnsigned(op)) {
      code.call(Integer.class, "compareUnsigned", "(II)I");
      code.jump(zeroJump(op, when), target);
    } else {
      code.jump(zeroJump(op, when) - Opcodes.IFEQ + Opcodes.IF_ICMPEQ, target);
    }
  }

  private void compareLongs(CompareOp op, Label target, boolean when) {
    if (isUnsigned(op)) {
      code.call(Long.class, "compareUnsigned", "(JJ)I");
    } else {
      code.op(Opcodes.LCMP);
    }
    code.jump(zeroJump(op, when), target);
  }

  /** A NaN must make every comparison but NE false. */
  private void compareFloats(CompareOp op, IrType type, Label target, boolean when) {
    boolean less = op == CompareOp.LT || op == CompareOp.LE;
    boolean single = type == IrType.F32;
    code.op(less ? single ? Opcodes.FCMPG : Opcodes.DCMPG : single ? Opcodes.FCMPL : Opcodes.DCMPL);
    code.jump(zeroJump(op, when), target);
  }

  private static boolean isUnsigned(CompareOp op) {
    return op.name().endsWith("_UNSIGNED");
  }

  /** The jump on a three-way result (negative, zero, positive). */
  private static int zeroJump(CompareOp op, boolean when) {
    int opcode =
        switch (op) {
          case EQ -> Opcodes.IFEQ;
          case NE -> Opcodes.IFNE;
          case LT, LT_UNSIGNED -> Opcodes.IFLT;
          case LE, LE_UNSIGNED -> Opcodes.IFLE;
          case GT, GT_UNSIGNED -> Opcodes.IFGT;
          case GE, GE_UNSIGNED -> Opcodes.IFGE;
        };
    if (when) {
      return opcode;
    }
    return switch (opcode) {
      case Opcodes.IFEQ -> Opcodes.IFNE;
      case Opcodes.IFNE -> Opcodes.IFEQ;
      case Opcodes.IFLT -> Opcodes.IFGE;
      case Opcodes.IFGE -> Opcodes.IFLT;
      case Opcodes.IFGT -> Opcodes.IFLE;
      default -> Opcodes.IFGT;
    };
  }
}
