package telar.compiler.frontend.sema.emit;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Stmt;

/** Visits every statement and expression inside a statement. */
public final class IrWalker {

  private IrWalker() {}

  public static void walk(Stmt root, Consumer<Stmt> onStmt, Consumer<Expr> onExpr) {
    new IrRewriter() {
      @Override
      protected @Nullable Expr replace(Expr expr) {
        onExpr.accept(expr);
        return null;
      }

      @Override
      protected @Nullable Stmt replace(Stmt stmt) {
        onStmt.accept(stmt);
        return null;
      }
    }.statement(root);
  }
}
