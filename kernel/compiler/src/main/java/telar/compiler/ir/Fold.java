package telar.compiler.ir;

import org.jspecify.annotations.Nullable;

/** Makes expressions, computing at once what is constant. */
public final class Fold {

  private Fold() {}

  /** A constant of a type; the bits of an integer are cut and sign-extended to it. */
  public static Expr.Const constant(IrType type, long bits) {
    return Expr.Const.of(type, bits);
  }

  /** A floating constant of a type. */
  public static Expr.Const floating(IrType type, double value) {
    return Expr.Const.floating(type, value);
  }

  /** The value of a floating constant. */
  public static double value(Expr.Const constant) {
    return constant.floatingValue();
  }

  /** The zero of a type. */
  public static Expr.Const zero(IrType type) {
    return new Expr.Const(type, 0);
  }

  public static Expr unary(UnaryOp op, Expr operand) {
    if (operand instanceof Expr.Const c) {
      return ConstantFolder.unary(op, c);
    }
    if (op == UnaryOp.NOT && operand instanceof Expr.Unary u && u.op() == UnaryOp.NOT) {
      return u.operand();
    }
    return new Expr.Unary(op, operand);
  }

  public static Expr binary(BinaryOp op, Expr left, Expr right) {
    if (left instanceof Expr.Const a && right instanceof Expr.Const b) {
      Expr folded = ConstantFolder.binary(op, a, b);
      if (folded != null) {
        return folded;
      }
    }
    return new Expr.Binary(op, left, right);
  }

  public static Expr compare(CompareOp op, Expr left, Expr right) {
    if (left instanceof Expr.Const a && right instanceof Expr.Const b) {
      return Expr.Const.bool(ConstantFolder.compare(op, a, b));
    }
    return new Expr.Compare(op, left, right);
  }

  public static Expr convert(ConvertOp op, IrType type, Expr operand) {
    if (operand instanceof Expr.Const c) {
      return ConstantFolder.convert(op, type, c);
    }
    return new Expr.Convert(op, type, operand);
  }

  public static Expr select(Expr condition, Expr whenTrue, Expr whenFalse) {
    if (condition instanceof Expr.Const c) {
      return c.bits() != 0 ? whenTrue : whenFalse;
    }
    return new Expr.Select(condition, whenTrue, whenFalse);
  }

  /**
   * {@code base + index * scale}; constant steps are gathered, and stay inside of a varying index
   * so that the outermost index is the one of the source.
   */
  public static Expr pointerAdd(Expr base, Expr index, long scale) {
    if (index instanceof Expr.Const c) {
      return addBytes(base, c.bits() * scale);
    }
    return new Expr.PointerAdd(base, index, scale);
  }

  private static Expr addBytes(Expr base, long bytes) {
    if (bytes == 0) {
      return base;
    }
    if (base instanceof Expr.PointerAdd p) {
      if (p.index() instanceof Expr.Const c) {
        return addBytes(p.base(), c.bits() * p.scale() + bytes);
      }
      return new Expr.PointerAdd(addBytes(p.base(), bytes), p.index(), p.scale());
    }
    if (base instanceof Expr.Const c) {
      return new Expr.Const(IrType.PTR, c.bits() + bytes);
    }
    return new Expr.PointerAdd(base, Expr.Const.i64(bytes), 1);
  }

  /** The value of an integer, bool or pointer constant; null when it is none. */
  public static @Nullable Long integer(Expr expr) {
    return expr instanceof Expr.Const c && !c.type().isFloating() ? c.bits() : null;
  }
}
