package telar.compiler.frontend.sema.expressions;

import java.util.List;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.lowering.Argument;
import telar.compiler.frontend.sema.lowering.Lowering;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.types.PointerType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.ReferenceType;
import telar.compiler.frontend.types.Scalar;
import telar.compiler.ir.CompareOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Fold;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Stmt;
import telar.compiler.source.Span;

/** {@code dynamic_cast}: asks the object itself which class it is of. */
final class DynamicCasts {

  private static final QualType VOID_POINTER = PointerType.to(Scalar.VOID).plain();

  private final Lowering lowering;

  DynamicCasts(Lowering lowering) {
    this.lowering = lowering;
  }

  Operand cast(Expression.Cast node, QualType target) {
    Operand operand = lowering.expressions().expression(node.operand());
    boolean byReference = target.type() instanceof ReferenceType;
    QualType from =
        byReference || !(operand.type().type() instanceof PointerType p)
            ? operand.type()
            : p.pointee();
    QualType to =
        target.type() instanceof ReferenceType r
            ? r.target()
            : target.type() instanceof PointerType p ? p.pointee() : target;
    if (!(from.type() instanceof ClassSymbol c) || !c.complete() || !c.polymorphic()) {
      throw SemanticError.of("TLR-355", node.span(), operand.type().display());
    }
    Expr address = byReference ? operand.expr() : lowering.values().value(operand);
    Expr found = find(address, c, to, node.span());
    if (byReference) {
      failWhenNull(found, node.span());
      return Operand.lvalue(to, found, Operand.Place.NONE, node.span());
    }
    return Operand.prvalue(target.unqualified(), found, node.span());
  }

  private Expr find(Expr address, ClassSymbol from, QualType to, Span span) {
    if (to.type() instanceof ClassSymbol base && from.derivesFrom(base)) {
      return lowering.members().toBase(address, from.plain(), to);
    }
    Operand object = Operand.prvalue(VOID_POINTER, address, span);
    Expr type = new Expr.GlobalAddress(lowering.program().typeInfos().of(to.unqualified()));
    Operand wanted = Operand.prvalue(VOID_POINTER, type, span);
    var function = lowering.calls().preludeFunction("__telar_dynamic_cast", span);
    Operand found =
        lowering
            .calls()
            .function(function, List.of(Argument.of(object), Argument.of(wanted)), span);
    return lowering.code().hold(found.expr(), span);
  }

  /** A reference refers to an object: without one the program ends. */
  private void failWhenNull(Expr found, Span span) {
    Expr missing = Fold.compare(CompareOp.EQ, found, Fold.zero(IrType.PTR));
    Stmt.Block ends =
        lowering
            .code()
            .block(
                span,
                () -> {
                  var abort = lowering.calls().preludeFunction("abort", span);
                  lowering.calls().function(abort, List.of(), span);
                });
    lowering.code().emit(new Stmt.If(missing, ends, new Stmt.Block(List.of(), span), null, span));
  }
}
