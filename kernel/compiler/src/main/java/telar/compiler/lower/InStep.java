package telar.compiler.lower;

import java.util.HashSet;
import java.util.Set;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;
import telar.simt.event.AccessSite;

/**
 * Tells whether the warps of a kernel may go through it in step, each statement in all warps before
 * the next one. Not when a loop may wait for what another warp does, such as for a lock: that is
 * every loop that ends by what it finds in memory. Nor when threads print or do more than compute,
 * read and write, so that one sees their order.
 */
final class InStep {

  /** The control flow of larger kernels would make too large a method. */
  private static final int MAX_NODES = 2000;

  private static final int MAX_CONTROLS = 40;

  private final Set<Local> fromMemory = new HashSet<>();
  private boolean leaves;
  private boolean changed;

  private InStep() {}

  /** Whether its warps may. */
  static boolean may(IrFunction kernel, IntrinsicTraits traits) {
    boolean[] may = {IrTree.size(kernel.body()) <= MAX_NODES};
    int[] controls = new int[1];
    IrTree.statements(
        kernel.body(),
        stmt -> {
          controls[0] += isControl(stmt) ? 1 : 0;
          may[0] &= isPlain(stmt, traits);
          may[0] &= !(stmt instanceof Stmt.Loop loop) || meets(loop) || !new InStep().waits(loop);
        });
    return may[0] && controls[0] <= MAX_CONTROLS;
  }

  private static boolean isControl(Stmt stmt) {
    return stmt instanceof Stmt.If || stmt instanceof Stmt.Loop || stmt instanceof Stmt.Switch;
  }

  /** Whether a statement only computes, reads and writes. */
  static boolean isPlain(Stmt stmt, IntrinsicTraits traits) {
    if (stmt instanceof Stmt.Perform call) {
      AccessSite site = call.site();
      return traits.isWarp(call.intrinsic())
          || call.isRemark()
          || (site != null && site.kind() == AccessSite.Kind.ATOMIC);
    }
    return !(stmt instanceof Stmt.Call
        || stmt instanceof Stmt.CallIndirect
        || stmt instanceof Stmt.Launch
        || stmt instanceof Stmt.Try);
  }

  /** Whether the threads of the block meet in every round of a loop. */
  private static boolean meets(Stmt.Loop loop) {
    boolean[] found = new boolean[1];
    IrTree.statements(loop, s -> found[0] |= s instanceof Stmt.Barrier);
    return found[0];
  }

  /** Whether a loop may end by what it finds in memory. */
  private boolean waits(Stmt.Loop loop) {
    do {
      changed = false;
      visit(loop, false);
    } while (changed);
    return leaves || isFromMemory(loop.condition());
  }

  /** Follows what depends on memory; {@code found} when memory decides whether control is here. */
  private void visit(Stmt stmt, boolean found) {
    boolean inside = found;
    if (stmt instanceof Stmt.Set set) {
      assign(set.target(), found || isFromMemory(set.value()));
    } else if (stmt instanceof Stmt.If branch) {
      inside |= isFromMemory(branch.condition());
    } else if (stmt instanceof Stmt.Loop loop) {
      inside |= isFromMemory(loop.condition());
    } else if (stmt instanceof Stmt.Switch choice) {
      inside |= isFromMemory(choice.value());
    } else if (IrTree.isJump(stmt)) {
      leaves |= found;
    } else {
      Local result = IrTree.result(stmt);
      if (result != null) {
        assign(result, true);
      }
    }
    for (Stmt child : IrTree.children(stmt)) {
      visit(child, inside);
    }
  }

  private void assign(Local target, boolean found) {
    if (found) {
      changed |= fromMemory.add(target);
    }
  }

  private boolean isFromMemory(Expr value) {
    boolean[] found = new boolean[1];
    IrTree.expressions(
        value,
        e ->
            found[0] |=
                e instanceof Expr.Load
                    || (e instanceof Expr.Get get && fromMemory.contains(get.local())));
    return found[0];
  }
}
