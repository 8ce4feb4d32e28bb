package telar.compiler.frontend.sema.emit;

import java.util.Set;
import telar.compiler.ir.Expr;
import telar.compiler.ir.GlobalVariable;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.Stmt;

/** Gathers the functions that a statement calls, launches or takes the address of. */
public final class CalledFunctions {

  private CalledFunctions() {}

  public static void collect(Stmt stmt, Set<String> names) {
    IrTree.statements(
        stmt,
        inner -> {
          if (inner instanceof Stmt.Call c) {
            names.add(c.function());
          } else if (inner instanceof Stmt.Launch l) {
            names.add(l.kernel());
          }
        });
    IrTree.allExpressions(
        stmt,
        expr -> {
          if (expr instanceof Expr.FunctionAddress f) {
            names.add(f.function());
          }
        });
  }

  /** Those whose addresses stand in a global from the start. */
  public static void collect(GlobalVariable global, Set<String> names) {
    for (GlobalVariable.Relocation relocation : global.relocations()) {
      if (relocation instanceof GlobalVariable.Relocation.ToFunction target) {
        names.add(target.function());
      }
    }
  }
}
