package telar.compiler.lower;

import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.BinaryOp;
import telar.compiler.ir.ConvertOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.IrType;

/**
 * By how much a value grows when what it is computed from grows by one: the slope of a value that
 * depends on it in a straight line. An address grows by bytes, as a 64-bit integer. Where integers
 * wrap round there is no straight line; callers must know that they do not.
 */
final class Derivative {

  /** What registers and special registers grow by. */
  interface Leaf {
    /** The slope of a {@code Get}, or of an intrinsic without arguments; null if it has none. */
    @Nullable Expr of(Expr leaf);
  }

  private static final int MAX_SHIFT = 30;

  private final Leaf leaf;

  Derivative(Leaf leaf) {
    this.leaf = leaf;
  }

  static Expr zero(IrType type) {
    return new Expr.Const(type == IrType.PTR ? IrType.I64 : type, 0);
  }

  static boolean isZero(Expr slope) {
    return slope instanceof Expr.Const constant && constant.bits() == 0;
  }

  /** The slope of a value; null when it has none. */
  @Nullable Expr of(Expr expr) {
    if (expr instanceof Expr.Const
        || expr instanceof Expr.SharedAddress
        || expr instanceof Expr.GlobalAddress
        || expr instanceof Expr.FunctionAddress) {
      return zero(expr.type());
    } else if (expr instanceof Expr.Get) {
      return leaf.of(expr);
    } else if (expr instanceof Expr.Intrinsic call && call.arguments().isEmpty()) {
      return leaf.of(expr);
    } else if (expr instanceof Expr.Load || expr instanceof Expr.SlotAddress) {
      return null;
    } else if (expr instanceof Expr.Binary binary && isIndex(binary.type())) {
      return binary(binary);
    } else if (expr instanceof Expr.PointerAdd add) {
      return pointer(add);
    } else if (expr instanceof Expr.Convert convert) {
      return convert(convert);
    }
    return flat(expr);
  }

  private static boolean isIndex(IrType type) {
    return type == IrType.I32 || type == IrType.I64;
  }

  /** Zero when nothing in a value changes. */
  private @Nullable Expr flat(Expr expr) {
    List<Expr> operands = IrTree.operands(expr);
    for (Expr operand : operands) {
      Expr slope = of(operand);
      if (slope == null || !isZero(slope)) {
        return null;
      }
    }
    return zero(expr.type());
  }

  private @Nullable Expr binary(Expr.Binary binary) {
    Expr left = of(binary.left());
    Expr right = of(binary.right());
    if (left == null || right == null) {
      return null;
    } else if (isZero(left) && isZero(right)) {
      return zero(binary.type());
    }
    return switch (binary.op()) {
      case ADD -> sum(left, right);
      case SUB -> isZero(right) ? left : new Expr.Binary(BinaryOp.SUB, left, right);
      case MUL -> isZero(left) ? product(right, binary.left()) : productIf(right, left, binary);
      case SHL -> isZero(right) && isSmall(binary.right()) ? shifted(left, binary) : null;
      default -> null;
    };
  }

  private static @Nullable Expr productIf(Expr right, Expr left, Expr.Binary binary) {
    return isZero(right) ? product(left, binary.right()) : null;
  }

  private static boolean isSmall(Expr count) {
    return count instanceof Expr.Const known && known.bits() >= 0 && known.bits() <= MAX_SHIFT;
  }

  private static Expr shifted(Expr slope, Expr.Binary shift) {
    return new Expr.Binary(BinaryOp.SHL, slope, shift.right());
  }

  /** The sum of two slopes. */
  static Expr sum(Expr left, Expr right) {
    if (isZero(left)) {
      return right;
    }
    return isZero(right) ? left : new Expr.Binary(BinaryOp.ADD, left, right);
  }

  private static Expr product(Expr slope, Expr factor) {
    return slope instanceof Expr.Const one && one.bits() == 1
        ? factor
        : new Expr.Binary(BinaryOp.MUL, slope, factor);
  }

  private @Nullable Expr pointer(Expr.PointerAdd add) {
    Expr base = of(add.base());
    Expr index = of(add.index());
    return base == null || index == null ? null : sum(base, scaled(index, add.scale()));
  }

  /** The slope in bytes of an index whose elements have a size. */
  static Expr scaled(Expr slope, long scale) {
    if (isZero(slope)) {
      return zero(IrType.I64);
    }
    return slope instanceof Expr.Const known
        ? Expr.Const.i64(known.bits() * scale)
        : new Expr.Binary(BinaryOp.MUL, slope, Expr.Const.i64(scale));
  }

  private @Nullable Expr convert(Expr.Convert convert) {
    Expr slope = of(convert.operand());
    if (slope == null || isZero(slope)) {
      return slope == null ? null : zero(convert.type());
    }
    IrType from = convert.operand().type();
    return switch (convert.op()) {
      case SIGN_EXTEND, ZERO_EXTEND ->
          from == IrType.I32 && convert.type() == IrType.I64 ? widened(slope) : null;
      case TRUNCATE ->
          from == IrType.I64 && convert.type() == IrType.I32
              ? new Expr.Convert(ConvertOp.TRUNCATE, IrType.I32, slope)
              : null;
      case BITCAST -> isWord(from) && isWord(convert.type()) ? slope : null;
      default -> null;
    };
  }

  /** A slope of an unsigned index is a step forth or back too. */
  private static Expr widened(Expr slope) {
    return slope instanceof Expr.Const known
        ? Expr.Const.i64((int) known.bits())
        : new Expr.Convert(ConvertOp.SIGN_EXTEND, IrType.I64, slope);
  }

  private static boolean isWord(IrType type) {
    return type == IrType.I64 || type == IrType.PTR;
  }
}
