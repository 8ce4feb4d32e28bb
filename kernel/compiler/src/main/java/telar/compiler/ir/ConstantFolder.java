package telar.compiler.ir;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The value of operations on constants; also what the interpreter of constants computes with. */
public final class ConstantFolder {

  private ConstantFolder() {}

  public static Expr.Const unary(UnaryOp op, Expr.Const operand) {
    return switch (op) {
      case NOT -> Expr.Const.bool(operand.bits() == 0);
      case BIT_NOT -> Expr.Const.of(operand.type(), ~operand.bits());
      case NEG ->
          operand.type().isFloating()
              ? Expr.Const.floating(operand.type(), -operand.floatingValue())
              : Expr.Const.of(operand.type(), -operand.bits());
    };
  }

  /** Null when the result is not defined (division by zero). */
  public static Expr.@Nullable Const binary(BinaryOp op, Expr.Const left, Expr.Const right) {
    if (left.type().isFloating()) {
      return floating(op, left, right);
    }
    Long bits = integer(op, left.type(), left.bits(), right.bits());
    return bits == null ? null : Expr.Const.of(left.type(), bits);
  }

  private static Expr.Const floating(BinaryOp op, Expr.Const left, Expr.Const right) {
    if (left.type() == IrType.F32) {
      float a = (float) left.floatingValue();
      float b = (float) right.floatingValue();
      return Expr.Const.f32(
          switch (op) {
            case ADD -> a + b;
            case SUB -> a - b;
            case MUL -> a * b;
            case DIV -> a / b;
            default -> throw new IllegalArgumentException(op.toString());
          });
    }
    double a = left.floatingValue();
    double b = right.floatingValue();
    return Expr.Const.f64(
        switch (op) {
          case ADD -> a + b;
          case SUB -> a - b;
          case MUL -> a * b;
          case DIV -> a / b;
          default -> throw new IllegalArgumentException(op.toString());
        });
  }

  private static @Nullable Long integer(BinaryOp op, IrType type, long a, long b) {
    boolean division =
        op == BinaryOp.DIV
            || op == BinaryOp.REM
            || op == BinaryOp.DIV_UNSIGNED
            || op == BinaryOp.REM_UNSIGNED;
    if (division && b == 0) {
      return null;
    }
    int bitCount = type.bytes() * 8;
    boolean shift = op == BinaryOp.SHL || op == BinaryOp.SHR || op == BinaryOp.SHR_UNSIGNED;
    if (shift && (b < 0 || b >= bitCount)) {
      return null;
    }
    return switch (op) {
      case ADD -> a + b;
      case SUB -> a - b;
      case MUL -> a * b;
      case DIV -> a / b;
      case REM -> a % b;
      case DIV_UNSIGNED -> Long.divideUnsigned(unsigned(type, a), unsigned(type, b));
      case REM_UNSIGNED -> Long.remainderUnsigned(unsigned(type, a), unsigned(type, b));
      case AND -> a & b;
      case OR -> a | b;
      case XOR -> a ^ b;
      case SHL -> a << b;
      case SHR -> a >> b;
      case SHR_UNSIGNED -> unsigned(type, a) >>> b;
    };
  }

  /** The bits of a value zero-extended from its type. */
  static long unsigned(IrType type, long bits) {
    return switch (type) {
      case I8 -> bits & 0xff;
      case I16 -> bits & 0xffff;
      case I32 -> bits & 0xffff_ffffL;
      default -> bits;
    };
  }

  public static boolean compare(CompareOp op, Expr.Const left, Expr.Const right) {
    if (left.type().isFloating()) {
      double a = left.floatingValue();
      double b = right.floatingValue();
      return switch (op) {
        case EQ -> a == b;
        case NE -> a != b;
        case LT, LT_UNSIGNED -> a < b;
        case LE, LE_UNSIGNED -> a <= b;
        case GT, GT_UNSIGNED -> a > b;
        case GE, GE_UNSIGNED -> a >= b;
      };
    }
    int signed = Long.compare(left.bits(), right.bits());
    int unsigned = Long.compareUnsigned(left.bits(), right.bits());
    return switch (op) {
      case EQ -> signed == 0;
      case NE -> signed != 0;
      case LT -> signed < 0;
      case LE -> signed <= 0;
      case GT -> signed > 0;
      case GE -> signed >= 0;
      case LT_UNSIGNED -> unsigned < 0;
      case LE_UNSIGNED -> unsigned <= 0;
      case GT_UNSIGNED -> unsigned > 0;
      case GE_UNSIGNED -> unsigned >= 0;
    };
  }

  public static Expr.Const convert(ConvertOp op, IrType type, Expr.Const operand) {
    long bits = operand.bits();
    return switch (op) {
      case SIGN_EXTEND, TRUNCATE -> Expr.Const.of(type, bits);
      case ZERO_EXTEND -> Expr.Const.of(type, unsigned(operand.type(), bits));
      case SIGNED_TO_FLOAT ->
          type == IrType.F32 ? Expr.Const.f32((float) bits) : Expr.Const.f64((double) bits);
      case UNSIGNED_TO_FLOAT -> unsignedToFloat(type, unsigned(operand.type(), bits));
      case FLOAT_TO_SIGNED -> toSigned(type, operand.floatingValue());
      case FLOAT_TO_UNSIGNED -> toUnsigned(type, operand.floatingValue());
      case FLOAT_TO_FLOAT -> Expr.Const.floating(type, operand.floatingValue());
      case BITCAST -> new Expr.Const(type, type == IrType.I32 ? (int) bits : bits);
    };
  }

  private static Expr.Const unsignedToFloat(IrType type, long bits) {
    if (bits >= 0) {
      return type == IrType.F32 ? Expr.Const.f32((float) bits) : Expr.Const.f64((double) bits);
    }
    BigInteger big = new BigInteger(Long.toUnsignedString(bits));
    return type == IrType.F32
        ? Expr.Const.f32(big.floatValue())
        : Expr.Const.f64(big.doubleValue());
  }

  private static Expr.Const toSigned(IrType type, double value) {
    return switch (type) {
      case I64 -> Expr.Const.i64((long) value);
      case I32 -> Expr.Const.i32((int) value);
      default -> Expr.Const.of(type, (int) value);
    };
  }

  private static Expr.Const toUnsigned(IrType type, double value) {
    if (type != IrType.I64) {
      long cut = Double.isNaN(value) ? 0 : (long) Math.max(0, Math.min(value, 0xffff_ffffL));
      return Expr.Const.of(type, cut);
    }
    if (!(value > 0)) {
      return Expr.Const.i64(0);
    }
    if (value >= 0x1p64) {
      return Expr.Const.i64(-1);
    }
    return Expr.Const.i64(
        value < 0x1p63 ? (long) value : new BigDecimal(value).toBigInteger().longValue());
  }
}
