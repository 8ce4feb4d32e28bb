package telar.compiler.lower;

import java.util.HashSet;
import java.util.Set;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;

/**
 * Which registers hold the same value in all threads of a block that are there to read it: those
 * that are assigned only such values, and only where all threads agree to go.
 */
final class Uniformity {

  private final IntrinsicTraits traits;
  private final Set<Local> varying = new HashSet<>();
  private final Set<Integer> divergentLabels = new HashSet<>();
  private boolean changed;

  Uniformity(IrFunction function, IntrinsicTraits traits) {
    this.traits = traits;
    do {
      changed = false;
      visit(function.body(), false);
    } while (changed);
  }

  boolean isUniform(Local local) {
    return !varying.contains(local);
  }

  boolean isUniform(Expr expr) {
    if (expr instanceof Expr.Load) {
      return false;
    } else if (expr instanceof Expr.Get get) {
      return isUniform(get.local());
    } else if (expr instanceof Expr.Intrinsic call && !traits.isUniform(call.name())) {
      return false;
    }
    return IrTree.operands(expr).stream().allMatch(this::isUniform);
  }

  private void visit(Stmt stmt, boolean divergent) {
    if (stmt instanceof Stmt.Set set) {
      assign(set.target(), divergent || !isUniform(set.value()));
    } else if (stmt instanceof Stmt.Break jump) {
      jump(jump.label(), divergent);
    } else if (stmt instanceof Stmt.Continue jump) {
      jump(jump.label(), divergent);
    } else if (stmt instanceof Stmt.If branch) {
      inside(stmt, divergent || !isUniform(branch.condition()));
    } else if (stmt instanceof Stmt.Loop loop) {
      inside(
          stmt,
          divergent || !isUniform(loop.condition()) || divergentLabels.contains(loop.label()));
    } else if (stmt instanceof Stmt.Switch choice) {
      inside(
          stmt,
          divergent || !isUniform(choice.value()) || divergentLabels.contains(choice.label()));
    } else if (stmt instanceof Stmt.Block) {
      inside(stmt, divergent);
    } else {
      Local result = IrTree.result(stmt);
      if (result != null) {
        assign(result, divergent || !(stmt instanceof Stmt.Barrier));
      }
    }
  }

  private void inside(Stmt stmt, boolean divergent) {
    IrTree.children(stmt).forEach(child -> visit(child, divergent));
  }

  private void assign(Local target, boolean varies) {
    if (varies) {
      changed |= varying.add(target);
    }
  }

  private void jump(int label, boolean divergent) {
    if (divergent) {
      changed |= divergentLabels.add(label);
    }
  }
}
