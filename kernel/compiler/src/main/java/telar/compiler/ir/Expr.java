package telar.compiler.ir;

import java.util.List;
import telar.simt.event.AccessSite;

/**
 * A scalar value. Expressions have no effects except that a {@link Load} may fault; operands are
 * evaluated left to right. Calls, atomics, shuffles and assignments are statements ({@link Stmt}),
 * and so are {@code &&}, {@code ||} and {@code ?:} whose right sides load or may fault ({@link
 * Stmt.If} into a temporary); {@link Select} evaluates both sides.
 */
public sealed interface Expr {

  IrType type();

  /** A constant; {@code bits} are the raw bits of a float or double, sign-extended for integers. */
  record Const(IrType type, long bits) implements Expr {
    public static Const i32(int value) {
      return new Const(IrType.I32, value);
    }

    public static Const i64(long value) {
      return new Const(IrType.I64, value);
    }

    public static Const f32(float value) {
      return new Const(IrType.F32, Float.floatToRawIntBits(value));
    }

    public static Const f64(double value) {
      return new Const(IrType.F64, Double.doubleToRawLongBits(value));
    }

    public static Const bool(boolean value) {
      return new Const(IrType.BOOL, value ? 1 : 0);
    }

    /** A constant of any type; the bits of an integer are cut and sign-extended to it. */
    public static Const of(IrType type, long bits) {
      return new Const(
          type,
          switch (type) {
            case BOOL -> bits != 0 ? 1 : 0;
            case I8 -> (byte) bits;
            case I16 -> (short) bits;
            case I32 -> (int) bits;
            default -> bits;
          });
    }

    /** A constant of a floating type, rounded to it. */
    public static Const floating(IrType type, double value) {
      return type == IrType.F32 ? f32((float) value) : f64(value);
    }

    /** The value of a floating constant. */
    public double floatingValue() {
      return type == IrType.F32 ? Float.intBitsToFloat((int) bits) : Double.longBitsToDouble(bits);
    }
  }

  /** The value of a register. */
  record Get(Local local) implements Expr {
    @Override
    public IrType type() {
      return local.type();
    }
  }

  /** The address of an object in the thread's own memory. */
  record SlotAddress(Slot slot) implements Expr {
    @Override
    public IrType type() {
      return IrType.PTR;
    }
  }

  /** The address of a shared variable. */
  record SharedAddress(SharedVariable variable) implements Expr {
    @Override
    public IrType type() {
      return IrType.PTR;
    }
  }

  /** The address of a global variable or string literal. */
  record GlobalAddress(GlobalVariable variable) implements Expr {
    @Override
    public IrType type() {
      return IrType.PTR;
    }
  }

  /** The address of a function (function pointers), by its unique name. */
  record FunctionAddress(String function) implements Expr {
    @Override
    public IrType type() {
      return IrType.PTR;
    }
  }

  /** An operation on one value; the result has the operand's type (BOOL for NOT). */
  record Unary(UnaryOp op, Expr operand) implements Expr {
    @Override
    public IrType type() {
      return operand.type();
    }
  }

  /** An operation on two values of one type (a shift's count is I32); the result has that type. */
  record Binary(BinaryOp op, Expr left, Expr right) implements Expr {
    @Override
    public IrType type() {
      return left.type();
    }
  }

  /** A comparison of two values of one type; gives BOOL. */
  record Compare(CompareOp op, Expr left, Expr right) implements Expr {
    @Override
    public IrType type() {
      return IrType.BOOL;
    }
  }

  /** A conversion with C++ semantics (float to integer saturates as CUDA does). */
  record Convert(ConvertOp op, IrType type, Expr operand) implements Expr {}

  /** {@code condition ? whenTrue : whenFalse}; both sides are evaluated, neither may fault. */
  record Select(Expr condition, Expr whenTrue, Expr whenFalse) implements Expr {
    @Override
    public IrType type() {
      return whenTrue.type();
    }
  }

  /** {@code base + index * scale} bytes; {@code index} is I64, sign-extended. */
  record PointerAdd(Expr base, Expr index, long scale) implements Expr {
    @Override
    public IrType type() {
      return IrType.PTR;
    }
  }

  /** A read of memory. */
  record Load(IrType type, Expr address, AccessSite site) implements Expr {}

  /**
   * A pure built-in function or special register, by the name it has in the prelude's {@code
   * __telar_intrinsic} attribute, e.g. {@code sinf}, {@code threadIdx.x}, {@code __fmaf_rn}.
   */
  record Intrinsic(String name, IrType type, List<Expr> arguments) implements Expr {}
}
