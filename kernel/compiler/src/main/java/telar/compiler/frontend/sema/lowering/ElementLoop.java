package telar.compiler.frontend.sema.lowering;

import java.util.function.Consumer;
import telar.compiler.frontend.sema.emit.FunctionBuilder;
import telar.compiler.ir.BinaryOp;
import telar.compiler.ir.CompareOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Fold;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;
import telar.compiler.source.Span;

/** Emits loops over the elements of arrays, for what C++ does to each of them unasked. */
public final class ElementLoop {

  private final FunctionBuilder code;
  private final Span span;

  public ElementLoop(Lowering lowering, Span span) {
    this.code = lowering.code();
    this.span = span;
  }

  /** Runs the body with the index of each element, from the first. */
  public void upwards(Expr first, Expr count, Consumer<Expr> body) {
    Local index = code.temporary(IrType.I64);
    code.emit(new Stmt.Set(index, first, span));
    Expr condition = Fold.compare(CompareOp.LT, new Expr.Get(index), count);
    loop(condition, () -> body.accept(new Expr.Get(index)), () -> step(index, 1));
  }

  /** Runs the body with the address of each element, from the last. */
  public void downwards(Expr base, Expr count, long size, Consumer<Expr> body) {
    Local index = code.temporary(IrType.I64);
    code.emit(new Stmt.Set(index, Fold.binary(BinaryOp.SUB, count, Expr.Const.i64(1)), span));
    Expr condition = Fold.compare(CompareOp.GE, new Expr.Get(index), Expr.Const.i64(0));
    loop(
        condition,
        () -> body.accept(new Expr.PointerAdd(base, new Expr.Get(index), size)),
        () -> step(index, -1));
  }

  private void step(Local index, long by) {
    code.emit(
        new Stmt.Set(
            index, Fold.binary(BinaryOp.ADD, new Expr.Get(index), Expr.Const.i64(by)), span));
  }

  private void loop(Expr condition, Runnable body, Runnable step) {
    int label = code.label();
    Stmt.Block header = code.block(span, () -> {});
    code.emit(
        new Stmt.Loop(
            label,
            header,
            condition,
            code.block(span, body),
            code.block(span, step),
            true,
            null,
            span));
  }
}
