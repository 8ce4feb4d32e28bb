package telar.compiler.frontend.sema.values;

import java.util.ArrayList;
import java.util.List;
import telar.compiler.ir.BinaryOp;
import telar.compiler.ir.ConvertOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Fold;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Stmt;
import telar.compiler.source.Span;
import telar.simt.event.AccessSite;

/** Reads and writes scalars byte by byte, where an address may be no multiple of their size. */
public final class UnalignedScalars {

  private UnalignedScalars() {}

  public static Expr value(IrType type, Expr address, AccessSite site) {
    IrType word = word(type);
    Expr whole = Fold.zero(word);
    for (int i = type.bytes() - 1; i >= 0; i--) {
      Expr part = new Expr.Load(IrType.I8, at(address, i), site);
      Expr wide = Fold.convert(ConvertOp.ZERO_EXTEND, word, part);
      Expr moved = Fold.binary(BinaryOp.SHL, wide, Expr.Const.i32(8 * i));
      whole = Fold.binary(BinaryOp.OR, moved, whole);
    }
    return fromWord(whole, type);
  }

  /** The stores of a value that can be computed several times. */
  public static List<Stmt> stores(
      IrType type, Expr address, Expr value, AccessSite site, Span span) {
    Expr whole = toWord(value, type);
    List<Stmt> stores = new ArrayList<>();
    for (int i = 0; i < type.bytes(); i++) {
      Expr moved = Fold.binary(BinaryOp.SHR_UNSIGNED, whole, Expr.Const.i32(8 * i));
      Expr part = Fold.convert(ConvertOp.TRUNCATE, IrType.I8, moved);
      stores.add(new Stmt.Store(IrType.I8, at(address, i), part, site, span));
    }
    return stores;
  }

  private static Expr at(Expr address, int bytes) {
    return Fold.pointerAdd(address, Expr.Const.i64(bytes), 1);
  }

  private static IrType word(IrType type) {
    return type.bytes() == 8 ? IrType.I64 : IrType.I32;
  }

  private static Expr fromWord(Expr whole, IrType type) {
    if (type == whole.type()) {
      return whole;
    }
    boolean narrow = type == IrType.I16;
    return Fold.convert(narrow ? ConvertOp.TRUNCATE : ConvertOp.BITCAST, type, whole);
  }

  private static Expr toWord(Expr value, IrType type) {
    if (type == word(type)) {
      return value;
    }
    boolean narrow = type == IrType.I16;
    return Fold.convert(narrow ? ConvertOp.ZERO_EXTEND : ConvertOp.BITCAST, word(type), value);
  }
}
