package telar.compiler.lower;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;

/**
 * Finds the registers that a piece of code may read before it assigns them: those whose value comes
 * from outside, or from an earlier run of the same piece.
 */
final class Exposure extends Assignments {

  private final Set<Local> exposed = new HashSet<>();

  private Exposure() {
    super(Set.of());
  }

  /** The exposed registers of statements followed by a condition. */
  static Set<Local> of(List<? extends Stmt> statements, @Nullable Expr condition) {
    Exposure exposure = new Exposure();
    statements.forEach(exposure::walk);
    Set<Local> atEnd = exposure.facts();
    if (condition != null && atEnd != null) {
      exposure.read(condition, atEnd);
    }
    return exposure.exposed;
  }

  @Override
  void read(Stmt stmt, Set<Local> assigned) {
    IrTree.operands(stmt).forEach(operand -> read(operand, assigned));
  }

  private void read(Expr expr, Set<Local> assigned) {
    IrTree.reads(
        expr,
        local -> {
          if (!assigned.contains(local)) {
            exposed.add(local);
          }
        });
  }
}
