package telar.compiler.frontend.sema.statements;

import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Parameter;
import telar.compiler.frontend.ast.Statement;
import telar.compiler.frontend.sema.lowering.Lowering;
import telar.compiler.frontend.sema.lowering.Throwing;
import telar.compiler.frontend.sema.symbols.VariableSymbol;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.types.PointerType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.ReferenceType;
import telar.compiler.frontend.types.Scalar;
import telar.compiler.ir.CompareOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Fold;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;
import telar.compiler.source.Span;

/**
 * {@code try} and {@code catch} of host code. The object thrown is in a record with the description
 * of its type, which the functions of the prelude's {@code exceptions.cuh} handle.
 */
final class Exceptions {

  private static final QualType VOID_POINTER = PointerType.to(Scalar.VOID).plain();

  private final Lowering lowering;
  private final Throwing throwing;

  Exceptions(Lowering lowering) {
    this.lowering = lowering;
    this.throwing = new Throwing(lowering);
  }

  void attempt(Statement.Try node, Statements statements) {
    Stmt.Block body = statements.block(node.body());
    Local record = lowering.code().temporary(IrType.PTR);
    Stmt.Block handler =
        lowering
            .code()
            .block(node.span(), () -> handlers(node.handlers(), new Expr.Get(record), statements));
    lowering.code().emit(new Stmt.Try(body, record, handler, node.span()));
  }

  private void handlers(List<Statement.Handler> handlers, Expr record, Statements statements) {
    if (handlers.isEmpty()) {
      throwing.throwAgain(record, lowering.program().anywhere());
      return;
    }
    Statement.Handler first = handlers.get(0);
    Parameter parameter = first.parameter();
    if (parameter == null) {
      handle(first, record, null, Expr.Const.i64(0), statements);
      return;
    }
    QualType declared = lowering.types().parameter(parameter.type());
    QualType type = declared.withoutReference().decayed().unqualified();
    Operand exception = Operand.prvalue(VOID_POINTER, record, first.span());
    Expr offset =
        throwing
            .call(
                "__telar_handled",
                first.span(),
                exception,
                throwing.description(type, first.span()))
            .expr();
    Stmt.Block here =
        lowering
            .code()
            .block(first.span(), () -> handle(first, record, declared, offset, statements));
    Stmt.Block later =
        lowering
            .code()
            .block(
                first.span(),
                () -> handlers(handlers.subList(1, handlers.size()), record, statements));
    Expr fits = Fold.compare(CompareOp.GE, offset, Expr.Const.i64(0));
    lowering.code().emit(new Stmt.If(fits, here, later, null, first.span()));
  }

  /** Runs a handler; the exception ends with it unless it is thrown again. */
  private void handle(
      Statement.Handler handler,
      Expr record,
      @Nullable QualType declared,
      Expr offset,
      Statements statements) {
    Span span = handler.span();
    statements.inHead(
        span,
        () -> {
          Operand exception = Operand.prvalue(VOID_POINTER, record, span);
          Expr object = throwing.call("__telar_begin_catch", span, exception).expr();
          lowering
              .cleanups()
              .action(() -> throwing.call("__telar_end_catch", span, exception), span);
          if (declared != null && handler.parameter() != null) {
            bind(handler.parameter(), declared, object, offset);
          }
          statements.statement(handler.body());
        });
  }

  /** Declares the variable of a handler. */
  private void bind(Parameter parameter, QualType declared, Expr object, Expr offset) {
    Span span = parameter.span();
    QualType type = declared.withoutReference();
    Operand thrown;
    if (type.isPointer()) {
      Expr stored = lowering.members().loadPointer(object, parameter.name(), span);
      Expr moved = lowering.code().hold(Fold.pointerAdd(stored, offset, 1), span);
      thrown = Operand.prvalue(type.unqualified(), moved, span);
    } else {
      Expr part = lowering.code().hold(Fold.pointerAdd(object, offset, 1), span);
      thrown = Operand.lvalue(type, part, Operand.Place.NONE, span);
    }
    VariableSymbol symbol = lowering.declareLocal(parameter.name(), declared, span);
    Expr slot = lowering.newSlot(parameter.name(), declared);
    symbol.setAddress(slot);
    if (declared.type() instanceof ReferenceType reference) {
      Expr target =
          thrown.isLvalue()
              ? thrown.expr()
              : lowering.conversions().materialize(thrown, reference.target().unqualified(), span);
      QualType pointer = new PointerType(reference.target()).plain();
      lowering.values().initialize(slot, pointer, target, parameter.name(), span);
    } else {
      lowering
          .initialization()
          .copyInto(slot, declared.unqualified(), thrown, span, parameter.name());
      lowering.cleanups().variable(slot, declared.unqualified(), span);
    }
  }
}
