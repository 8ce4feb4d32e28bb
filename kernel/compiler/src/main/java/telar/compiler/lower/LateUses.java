package telar.compiler.lower;

import java.util.HashSet;
import java.util.Set;
import telar.compiler.ir.Expr;
import telar.compiler.ir.FlowWalk;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.Slot;
import telar.compiler.ir.Stmt;

/** Finds the objects that a function uses, on some way through it, behind the end of their life. */
final class LateUses extends FlowWalk<Slot> {

  private final Set<Slot> found = new HashSet<>();

  private LateUses() {
    super(Set.of());
  }

  static Set<Slot> of(IrFunction function) {
    LateUses uses = new LateUses();
    uses.walk(function.body());
    return uses.found;
  }

  @Override
  protected void meet(Set<Slot> ended, Set<Slot> others) {
    ended.addAll(others);
  }

  @Override
  protected void visit(Stmt stmt, Set<Slot> ended) {
    if (stmt instanceof Stmt.Perform call && call.isOfLife()) {
      mark(call, ended);
    } else if (!ended.isEmpty()) {
      IrTree.operands(stmt).forEach(operand -> IrTree.expressions(operand, e -> use(e, ended)));
    }
  }

  private static void mark(Stmt.Perform call, Set<Slot> ended) {
    if (call.arguments().get(0) instanceof Expr.SlotAddress address) {
      if (call.intrinsic().equals(Stmt.Perform.ENDS)) {
        ended.add(address.slot());
      } else {
        ended.remove(address.slot());
      }
    }
  }

  private void use(Expr expr, Set<Slot> ended) {
    if (expr instanceof Expr.SlotAddress address && ended.contains(address.slot())) {
      found.add(address.slot());
    }
  }
}
