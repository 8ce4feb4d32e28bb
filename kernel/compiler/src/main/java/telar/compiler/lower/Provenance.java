package telar.compiler.lower;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;

/**
 * Which object a pointer held in a register points into: the one that all its values are computed
 * from, where that is a parameter's, a shared or a global variable.
 */
public final class Provenance {

  private final Set<Local> parameters = new HashSet<>();
  private final Map<Local, Expr> roots = new HashMap<>();
  private final Set<Local> unknown = new HashSet<>();

  /** Looks at all pointers of a function whose parameters never change. */
  public Provenance(IrFunction function) {
    function.parameters().forEach(p -> parameters.add(p.local()));
    boolean[] changed = {true};
    while (changed[0]) {
      changed[0] = false;
      IrTree.statements(function.body(), s -> changed[0] |= note(s));
    }
  }

  /** The root of a register's pointers; null when it is not known. */
  public @Nullable Expr of(Local local) {
    return unknown.contains(local) ? null : roots.get(local);
  }

  private boolean note(Stmt stmt) {
    Local target = IrTree.result(stmt);
    if (target == null || target.type() != IrType.PTR || unknown.contains(target)) {
      return false;
    }
    if (!(stmt instanceof Stmt.Set set) || !isRooted(set.value())) {
      return unknown.add(target);
    }
    Expr root = root(set.value());
    if (root == null) {
      return false;
    }
    Expr known = roots.putIfAbsent(target, root);
    return known == null || (!known.equals(root) && unknown.add(target));
  }

  /** Whether an expression has a root or may turn out to have one. */
  private boolean isRooted(Expr expr) {
    if (expr instanceof Expr.PointerAdd add) {
      return isRooted(add.base());
    } else if (expr instanceof Expr.Get get) {
      return get.local().type() == IrType.PTR && !unknown.contains(get.local());
    }
    return expr instanceof Expr.SharedAddress || expr instanceof Expr.GlobalAddress;
  }

  private @Nullable Expr root(Expr expr) {
    if (expr instanceof Expr.PointerAdd add) {
      return root(add.base());
    } else if (expr instanceof Expr.Get get) {
      return parameters.contains(get.local()) ? get : roots.get(get.local());
    }
    return expr instanceof Expr.SharedAddress || expr instanceof Expr.GlobalAddress ? expr : null;
  }
}
