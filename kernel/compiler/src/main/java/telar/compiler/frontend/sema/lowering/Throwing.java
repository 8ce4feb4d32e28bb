package telar.compiler.frontend.sema.lowering;

import java.util.Arrays;
import java.util.List;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.values.IrTypes;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.types.PointerType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.Scalar;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Fold;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Stmt;
import telar.compiler.source.Span;

/**
 * {@code throw} of host code. The object thrown is in a record with the description of its type,
 * which the functions of the prelude's {@code exceptions.cuh} handle.
 */
public final class Throwing {

  private static final long RECORD_BYTES = 32;
  private static final QualType VOID_POINTER = PointerType.to(Scalar.VOID).plain();

  private final Lowering lowering;

  public Throwing(Lowering lowering) {
    this.lowering = lowering;
  }

  /** {@code throw e} and {@code throw}; device code has none and stops there. */
  public Operand raise(Expression.Throw node) {
    Expression value = node.value();
    if (lowering.onDevice() || lowering.mode() != Lowering.Mode.RUN) {
      if (value != null) {
        lowering.expressions().expression(value);
      }
      return call("abort", node.span());
    }
    lowering.program().setThrows();
    if (value == null) {
      call("__telar_rethrow", node.span());
      throwAgain(Fold.zero(IrType.PTR), node.span());
      return Operand.nothing(node.span());
    }
    QualType type = lowering.typeOf(value).decayed().unqualified();
    Expr size = Expr.Const.i64(IrTypes.sizeOf(type, node.span()));
    Expr destroy = new Destroyers(lowering.program()).of(type, node.span());
    Expr record =
        call(
                "__telar_new_exception",
                node.span(),
                Operand.prvalue(Scalar.ULONG.plain(), size, node.span()),
                description(type, node.span()),
                Operand.prvalue(VOID_POINTER, destroy, node.span()).withNullLiteral())
            .expr();
    Expr object = lowering.members().offset(record, RECORD_BYTES);
    lowering.initialization().fromExpression(object, type, value, "");
    lowering.cleanups().endTemporaries();
    throwAgain(record, node.span());
    return Operand.nothing(node.span());
  }

  /** Sends a record on its way. */
  public void throwAgain(Expr record, Span span) {
    lowering
        .code()
        .emit(new Stmt.Perform(null, "__telar_throw", IrType.VOID, List.of(record), null, span));
  }

  /** Calls a function of the prelude. */
  public Operand call(String function, Span span, Operand... arguments) {
    FunctionSymbol symbol = lowering.calls().preludeFunction(function, span);
    List<Argument> all = Arrays.stream(arguments).map(Argument::of).toList();
    return lowering.calls().function(symbol, all, span);
  }

  /** The description of a type, as an argument. */
  public Operand description(QualType type, Span span) {
    Expr address = new Expr.GlobalAddress(lowering.program().typeInfos().of(type));
    return Operand.prvalue(VOID_POINTER, address, span);
  }
}
