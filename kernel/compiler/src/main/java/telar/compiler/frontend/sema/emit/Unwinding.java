package telar.compiler.frontend.sema.emit;

import org.jspecify.annotations.Nullable;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.Stmt;

/** Takes the handlers out of programs that throw nothing: most of them, and they need not pay. */
public final class Unwinding {

  private Unwinding() {}

  /** The function with the bodies of its tries in their place. */
  public static IrFunction remove(IrFunction function) {
    boolean[] tries = new boolean[1];
    IrTree.statements(function.body(), stmt -> tries[0] |= stmt instanceof Stmt.Try);
    if (!tries[0]) {
      return function;
    }
    return function.withBody(new Remover().block(function.body()));
  }

  private static final class Remover extends IrRewriter {
    @Override
    protected @Nullable Expr replace(Expr expr) {
      return null;
    }

    @Override
    protected @Nullable Stmt replace(Stmt stmt) {
      return stmt instanceof Stmt.Try t ? block(t.body()) : null;
    }
  }
}
