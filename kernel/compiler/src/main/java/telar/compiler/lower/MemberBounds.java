package telar.compiler.lower;

import java.util.List;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.Stmt;

/** Takes the checks of arrays that are members out of code that is not instrumented. */
final class MemberBounds extends IrTransformer {

  private MemberBounds() {}

  static IrFunction drop(IrFunction function) {
    boolean[] found = new boolean[1];
    IrTree.statements(function.body(), s -> found[0] |= isCheck(s));
    return found[0]
        ? Functions.withBody(function, new MemberBounds().block(function.body()))
        : function;
  }

  private static boolean isCheck(Stmt stmt) {
    return stmt instanceof Stmt.Perform call && call.intrinsic().equals(Stmt.Perform.BOUND);
  }

  @Override
  void statement(Stmt stmt, List<Stmt> out) {
    if (!isCheck(stmt)) {
      super.statement(stmt, out);
    }
  }
}
