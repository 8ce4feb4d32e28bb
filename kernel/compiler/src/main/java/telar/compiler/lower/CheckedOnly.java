package telar.compiler.lower;

import java.util.List;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.Stmt;

/**
 * Takes out of code that is not instrumented what the front end adds for checks: bounds of arrays
 * that are members, and where variables begin and end.
 */
final class CheckedOnly extends IrTransformer {

  private CheckedOnly() {}

  static IrFunction drop(IrFunction function) {
    boolean[] found = new boolean[1];
    IrTree.statements(function.body(), s -> found[0] |= isCheck(s));
    return found[0] ? function.withBody(new CheckedOnly().block(function.body())) : function;
  }

  private static boolean isCheck(Stmt stmt) {
    return stmt instanceof Stmt.Perform call
        && (call.intrinsic().equals(Stmt.Perform.BOUND) || call.isOfLife());
  }

  @Override
  void statement(Stmt stmt, List<Stmt> out) {
    if (!isCheck(stmt)) {
      super.statement(stmt, out);
    }
  }
}
