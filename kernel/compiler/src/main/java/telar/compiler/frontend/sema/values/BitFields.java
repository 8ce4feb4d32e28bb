package telar.compiler.frontend.sema.values;

import telar.compiler.frontend.types.Field;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.Scalar;
import telar.compiler.ir.BinaryOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Fold;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Stmt;
import telar.simt.event.AccessSite;

/** Reads and writes some bits of a unit of memory, as members of a class with a width are. */
public final class BitFields {

  private BitFields() {}

  /** The value of a bit-field, of its declared type. */
  public static Expr value(Operand field, Field.Bits bits, AccessSite site) {
    QualType type = field.type().unqualified();
    QualType unit = unit(bits);
    QualType wide =
        (Math.max(bits.unitBytes(), bytes(type)) == 8 ? Scalar.LONG : Scalar.INT).plain();
    Expr whole = new Expr.Load(IrTypes.of(unit), field.expr(), site);
    int room = IrTypes.of(wide).bytes() * 8;
    Expr high =
        Fold.binary(
            BinaryOp.SHL,
            ScalarConversion.convert(whole, unit, wide),
            Expr.Const.i32(room - bits.first() - bits.width()));
    boolean unsigned = ScalarConversion.isUnsigned(type.type());
    Expr low =
        Fold.binary(
            unsigned ? BinaryOp.SHR_UNSIGNED : BinaryOp.SHR,
            high,
            Expr.Const.i32(room - bits.width()));
    return ScalarConversion.convert(low, wide, type);
  }

  /** Writes a value of the declared type into its bits and leaves the others of the unit. */
  public static Stmt store(
      Operand field, Field.Bits bits, Expr value, AccessSite read, AccessSite write) {
    QualType unit = unit(bits);
    IrType type = IrTypes.of(unit);
    long mask = (bits.width() == 64 ? -1L : (1L << bits.width()) - 1) << bits.first();
    Expr old = new Expr.Load(type, field.expr(), read);
    Expr others = Fold.binary(BinaryOp.AND, old, Fold.constant(type, ~mask));
    Expr whole = ScalarConversion.convert(value, field.type().unqualified(), unit);
    Expr moved = Fold.binary(BinaryOp.SHL, whole, Expr.Const.i32(bits.first()));
    Expr own = Fold.binary(BinaryOp.AND, moved, Fold.constant(type, mask));
    Expr both = Fold.binary(BinaryOp.OR, others, own);
    return new Stmt.Store(type, field.expr(), both, write, field.span());
  }

  private static int bytes(QualType type) {
    return IrTypes.of(type).bytes();
  }

  private static QualType unit(Field.Bits bits) {
    Scalar scalar =
        switch (bits.unitBytes()) {
          case 1 -> Scalar.SCHAR;
          case 2 -> Scalar.SHORT;
          case 4 -> Scalar.INT;
          default -> Scalar.LONG;
        };
    return scalar.plain();
  }
}
