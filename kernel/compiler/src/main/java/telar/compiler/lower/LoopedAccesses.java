package telar.compiler.lower;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.Stmt;

/** Which places of a kernel, its calls inlined, may access memory more than once. */
final class LoopedAccesses implements IntPredicate {

  private final Set<Integer> all = new HashSet<>();
  private final Set<Integer> looped = new HashSet<>();

  LoopedAccesses(IrFunction kernel) {
    IrTree.accesses(kernel.body(), all::add);
    IrTree.statements(kernel.body(), this::note);
  }

  private void note(Stmt stmt) {
    if (stmt instanceof Stmt.Loop loop && !isOnce(loop)) {
      IrTree.accesses(loop, looped::add);
    }
  }

  /** The {@code do … while (0)} of a macro. */
  private static boolean isOnce(Stmt.Loop loop) {
    return loop.condition() instanceof Expr.Const never && never.bits() == 0;
  }

  /** Whether a place is in a loop; of one in a function that is not inlined nobody knows. */
  @Override
  public boolean test(int access) {
    return looped.contains(access) || !all.contains(access);
  }
}
