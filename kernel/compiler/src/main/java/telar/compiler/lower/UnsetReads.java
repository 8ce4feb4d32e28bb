package telar.compiler.lower;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import telar.compiler.ir.BinaryOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;

/**
 * Finds the statements that read a named register which, on some way through the function, nothing
 * has been assigned to: what a compiler calls definite assignment.
 */
final class UnsetReads extends Assignments {

  private final Map<Stmt, Set<Local>> found = new IdentityHashMap<>();
  private final ShuffledRegisters shuffled;
  private final Set<Local> handedOver = new HashSet<>();

  private UnsetReads(Set<Local> parameters, ShuffledRegisters shuffled) {
    super(parameters);
    this.shuffled = shuffled;
  }

  /**
   * The reads of each statement itself, not of those inside it; of a shuffle, also the register
   * that it hands over.
   */
  static Map<Stmt, Set<Local>> of(IrFunction function, ShuffledRegisters shuffled) {
    Set<Local> parameters = new HashSet<>();
    function.parameters().forEach(p -> parameters.add(p.local()));
    UnsetReads reads = new UnsetReads(parameters, shuffled);
    reads.walk(function.body());
    return reads.found;
  }

  @Override
  void read(Stmt stmt, Set<Local> assigned) {
    // A copy of a whole object may move members that nobody uses.
    if (stmt instanceof Stmt.Set s && s.target().name().equals(SlotPromotion.PART)) {
      return;
    }
    Local handed = shuffled.of(stmt);
    if (handed != null && handedOver.contains(handed)) {
      note(stmt, handed);
    }
    for (Expr operand : IrTree.operands(stmt)) {
      certain(
          operand,
          e -> {
            if (e instanceof Expr.Get get
                && isNamed(get.local())
                && !assigned.contains(get.local())) {
              if (shuffled.isHandedOn(stmt)) {
                handedOver.add(get.local());
              } else {
                note(stmt, get.local());
              }
            }
          });
    }
  }

  private void note(Stmt stmt, Local local) {
    found.computeIfAbsent(stmt, s -> new HashSet<>()).add(local);
  }

  private static boolean isNamed(Local local) {
    return !local.name().startsWith("%");
  }

  /** Visits what is evaluated whatever the values are in the source, where operators may skip. */
  static void certain(Expr expr, Consumer<Expr> visitor) {
    visitor.accept(expr);
    if (expr instanceof Expr.Select select) {
      certain(select.condition(), visitor);
    } else if (isLogic(expr)) {
      certain(((Expr.Binary) expr).left(), visitor);
    } else {
      IrTree.operands(expr).forEach(operand -> certain(operand, visitor));
    }
  }

  static boolean isLogic(Expr expr) {
    return expr instanceof Expr.Binary binary
        && binary.type() == IrType.BOOL
        && (binary.op() == BinaryOp.AND || binary.op() == BinaryOp.OR);
  }
}
