package telar.compiler.lower;

import java.util.Set;
import telar.compiler.ir.FlowWalk;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;

/** Knows at each place the registers that are assigned on all ways to it. */
abstract class Assignments extends FlowWalk<Local> {

  /** Begins where some registers have been assigned already. */
  Assignments(Set<Local> atStart) {
    super(atStart);
  }

  /** What a statement reads, before it assigns anything. */
  abstract void read(Stmt stmt, Set<Local> assigned);

  @Override
  protected final void visit(Stmt stmt, Set<Local> assigned) {
    read(stmt, assigned);
    Local result = IrTree.result(stmt);
    if (result != null) {
      assigned.add(result);
    }
  }

  @Override
  protected final void meet(Set<Local> assigned, Set<Local> others) {
    assigned.retainAll(others);
  }
}
