package telar.compiler.frontend.sema.constants;

import java.util.ArrayList;
import java.util.List;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.sema.emit.ScalarPromotion;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.lowering.Lowering;
import telar.compiler.frontend.sema.program.Program;
import telar.compiler.frontend.sema.symbols.Scope;
import telar.compiler.frontend.sema.symbols.VariableSymbol;
import telar.compiler.frontend.sema.values.IrTypes;
import telar.compiler.frontend.types.Layouts;
import telar.compiler.ir.Expr;
import telar.compiler.ir.GlobalVariable;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Stmt;
import telar.compiler.source.Span;

/**
 * A local {@code constexpr} object as constant expressions see it: a literal with its bytes, made
 * when the first of them asks. The running code has its own object.
 */
public final class ConstantTwin {

  private final Program program;
  private final Scope scope;
  private final VariableSymbol symbol;
  private final Declaration.Variable node;

  public ConstantTwin(
      Program program, Scope scope, VariableSymbol symbol, Declaration.Variable node) {
    this.program = program;
    this.scope = scope;
    this.symbol = symbol;
    this.node = node;
  }

  /** Its address; an error when its initialiser is no constant. */
  public Expr address() {
    Span span = node.span();
    GlobalVariable global =
        program
            .globals()
            .constant(
                symbol.name(),
                new byte[(int) Layouts.size(symbol.type())],
                IrTypes.element(symbol.type()),
                new ArrayList<>(),
                span);
    Lowering lowering = Lowering.constant(program, scope);
    List<Stmt> body =
        lowering
            .code()
            .capture(
                () ->
                    lowering
                        .initialization()
                        .variable(
                            new Expr.GlobalAddress(global),
                            symbol.type().unqualified(),
                            node.initializer(),
                            symbol.name(),
                            span));
    if (!new ConstantInterpreter(program).initialize(function(lowering, body, span), global)) {
      throw SemanticError.of("TLR-219", span);
    }
    return new Expr.GlobalAddress(global);
  }

  private IrFunction function(Lowering lowering, List<Stmt> body, Span span) {
    Stmt.Block promoted =
        ScalarPromotion.promote(lowering.code(), new Stmt.Block(body, span), program.sites());
    return new IrFunction(
        "<constant " + symbol.name() + ">",
        "",
        IrFunction.Kind.HOST,
        IrType.VOID,
        List.of(),
        List.copyOf(lowering.code().slots()),
        List.of(),
        promoted,
        span);
  }
}
