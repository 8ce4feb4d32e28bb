package telar.compiler.lower;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import telar.compiler.ir.CompareOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;

/**
 * Puts values that are the same all through the function (addresses of objects, constants,
 * parameters) in place of the registers that hold nothing else, so that accesses show which object
 * they reach; and drops the branches that this decides.
 */
final class StableValues extends IrTransformer {

  private final Map<Local, Expr> values = new HashMap<>();
  private final Map<Local, Integer> assignments = new HashMap<>();
  private final Set<Local> parameters = new HashSet<>();
  private final boolean keepsVariables;

  private StableValues(IrFunction function, Set<Local> constants, boolean keepsVariables) {
    this.keepsVariables = keepsVariables;
    parameters.addAll(constants);
    function.parameters().forEach(p -> parameters.add(p.local()));
    assignments.putAll(IrTree.assignments(function.body()));
    boolean[] found = {true};
    while (found[0]) {
      found[0] = false;
      IrTree.statements(function.body(), s -> found[0] |= s instanceof Stmt.Set set && note(set));
    }
  }

  /** Propagates; {@code constants} are registers that never change, besides the parameters. */
  static IrFunction propagate(IrFunction function, Set<Local> constants) {
    return propagate(function, constants, false);
  }

  /**
   * Propagates.
   *
   * @param keepsVariables whether variables of the source are assigned all the same, for views
   */
  static IrFunction propagate(IrFunction function, Set<Local> constants, boolean keepsVariables) {
    StableValues pass = new StableValues(function, constants, keepsVariables);
    return function.withBody(pass.block(function.body()));
  }

  private boolean note(Stmt.Set set) {
    if (values.containsKey(set.target())
        || parameters.contains(set.target())
        || assignments.getOrDefault(set.target(), 0) != 1
        || !isStable(set.value())) {
      return false;
    }
    values.put(set.target(), expr(set.value()));
    return true;
  }

  private boolean isStable(Expr expr) {
    if (expr instanceof Expr.Get get) {
      return values.containsKey(get.local())
          || parameters.contains(get.local()) && !assignments.containsKey(get.local());
    } else if (expr instanceof Expr.PointerAdd add) {
      return add.index() instanceof Expr.Const && isStable(add.base());
    }
    return expr instanceof Expr.Const
        || expr instanceof Expr.SlotAddress
        || expr instanceof Expr.SharedAddress
        || expr instanceof Expr.GlobalAddress
        || expr instanceof Expr.FunctionAddress;
  }

  @Override
  void statement(Stmt stmt, List<Stmt> out) {
    if (stmt instanceof Stmt.Set set && values.containsKey(set.target())) {
      if (keepsVariables && set.target().source() != null) {
        super.statement(set, out);
      }
      return;
    }
    if (stmt instanceof Stmt.If branch && branch.site() == null) {
      Expr condition = expr(branch.condition());
      if (condition instanceof Expr.Const known) {
        out.addAll(block(known.bits() != 0 ? branch.thenBlock() : branch.elseBlock()).statements());
        return;
      }
    }
    super.statement(stmt, out);
  }

  @Override
  Expr expr(Expr expr) {
    if (expr instanceof Expr.Get get) {
      return values.getOrDefault(get.local(), expr);
    }
    Expr rebuilt = super.expr(expr);
    if (rebuilt instanceof Expr.Compare c
        && c.op() == CompareOp.EQ
        && c.left() instanceof Expr.FunctionAddress left
        && c.right() instanceof Expr.FunctionAddress right) {
      return Expr.Const.bool(left.equals(right));
    }
    return rebuilt;
  }
}
