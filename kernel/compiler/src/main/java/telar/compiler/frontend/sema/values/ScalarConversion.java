package telar.compiler.frontend.sema.values;

import telar.compiler.frontend.types.EnumType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.Scalar;
import telar.compiler.frontend.types.Type;
import telar.compiler.ir.CompareOp;
import telar.compiler.ir.ConvertOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Fold;
import telar.compiler.ir.IrType;

/** The value of a scalar of one C++ type as another; which conversions are allowed is not asked. */
public final class ScalarConversion {

  private ScalarConversion() {}

  public static Expr convert(Expr value, QualType from, QualType to) {
    IrType source = value.type();
    IrType target = IrTypes.of(to);
    if (to.type() == Scalar.BOOL) {
      return toBool(value);
    }
    if (source == target) {
      return value;
    }
    if (source == IrType.PTR || target == IrType.PTR) {
      return viaAddress(value, isUnsigned(from.type()), target);
    }
    return source.isFloating()
        ? fromFloating(value, isUnsigned(to.type()), target)
        : fromInteger(value, isUnsigned(from.type()), target);
  }

  /** Compares with zero. */
  public static Expr toBool(Expr value) {
    return value.type() == IrType.BOOL
        ? value
        : Fold.compare(CompareOp.NE, value, Fold.zero(value.type()));
  }

  /** A subscript or pointer step as I64. */
  public static Expr index(Expr value, QualType type) {
    return convert(value, type, Scalar.LONG.plain());
  }

  public static boolean isUnsigned(Type type) {
    if (type instanceof EnumType e) {
      return e.underlying().isUnsigned();
    }
    return type instanceof Scalar scalar && scalar.isUnsigned();
  }

  private static Expr viaAddress(Expr value, boolean unsigned, IrType target) {
    if (value.type() == IrType.PTR) {
      Expr bits = Fold.convert(ConvertOp.BITCAST, IrType.I64, value);
      return target == IrType.I64 ? bits : Fold.convert(ConvertOp.TRUNCATE, target, bits);
    }
    Expr wide = value.type() == IrType.I64 ? value : fromInteger(value, unsigned, IrType.I64);
    return Fold.convert(ConvertOp.BITCAST, IrType.PTR, wide);
  }

  private static Expr fromFloating(Expr value, boolean toUnsigned, IrType target) {
    if (target.isFloating()) {
      return Fold.convert(ConvertOp.FLOAT_TO_FLOAT, target, value);
    }
    if (target == IrType.I8 || target == IrType.I16) {
      Expr wide = Fold.convert(ConvertOp.FLOAT_TO_SIGNED, IrType.I32, value);
      return Fold.convert(ConvertOp.TRUNCATE, target, wide);
    }
    ConvertOp op = toUnsigned ? ConvertOp.FLOAT_TO_UNSIGNED : ConvertOp.FLOAT_TO_SIGNED;
    return Fold.convert(op, target, value);
  }

  private static Expr fromInteger(Expr value, boolean unsigned, IrType target) {
    IrType source = value.type();
    if (target.isFloating()) {
      Expr wide = value;
      if (source == IrType.BOOL || source == IrType.I8 || source == IrType.I16) {
        wide = fromInteger(value, unsigned, IrType.I32);
        return Fold.convert(ConvertOp.SIGNED_TO_FLOAT, target, wide);
      }
      return Fold.convert(
          unsigned ? ConvertOp.UNSIGNED_TO_FLOAT : ConvertOp.SIGNED_TO_FLOAT, target, wide);
    }
    if (source == IrType.BOOL) {
      return Fold.convert(ConvertOp.ZERO_EXTEND, target, value);
    }
    if (target.bytes() < source.bytes()) {
      return Fold.convert(ConvertOp.TRUNCATE, target, value);
    }
    if (target.bytes() == source.bytes()) {
      return value;
    }
    return Fold.convert(unsigned ? ConvertOp.ZERO_EXTEND : ConvertOp.SIGN_EXTEND, target, value);
  }
}
