package telar.compiler.lower;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;

/** What decides how often a loop goes round. */
public final class LoopControl {

  private LoopControl() {}

  /**
   * The registers that decide it by what they hold when the loop begins: wherever they are equal,
   * the loop goes round equally often. Null where more decides, such as memory or a jump.
   */
  public static @Nullable Set<Local> of(Stmt.Loop loop) {
    boolean plain =
        loop.testFirst() && loop.header().statements().isEmpty() && !IrTree.hasJump(loop);
    Set<Local> control = plain ? closure(loop) : null;
    return control != null && control.stream().allMatch(LoopControl::isNumber) ? control : null;
  }

  private static @Nullable Set<Local> closure(Stmt.Loop loop) {
    Set<Local> inBody = assigned(loop.body().statements());
    Set<Local> control = new LinkedHashSet<>();
    Deque<Expr> values = new ArrayDeque<>(List.of(loop.condition()));
    while (!values.isEmpty()) {
      Expr value = values.pop();
      if (!isArithmetic(value)) {
        return null;
      }
      Set<Local> read = new LinkedHashSet<>();
      IrTree.reads(value, read::add);
      for (Local local : read) {
        if (inBody.contains(local)) {
          return null;
        }
        if (control.add(local) && !steps(local, loop.step(), values)) {
          return null;
        }
      }
    }
    return control;
  }

  /** Adds what a loop's step assigns to a register; false when it does so on conditions. */
  private static boolean steps(Local local, Stmt.Block step, Deque<Expr> values) {
    for (Stmt stmt : step.statements()) {
      if (stmt instanceof Stmt.Set set) {
        if (set.target().equals(local)) {
          values.push(set.value());
        }
      } else if (LaneShapes.assigned(stmt).contains(local)) {
        return false;
      }
    }
    return true;
  }

  private static Set<Local> assigned(List<Stmt> statements) {
    Set<Local> assigned = new LinkedHashSet<>();
    statements.forEach(stmt -> assigned.addAll(LaneShapes.assigned(stmt)));
    return assigned;
  }

  /** Whether a value depends on registers only. */
  private static boolean isArithmetic(Expr value) {
    boolean[] arithmetic = {true};
    IrTree.expressions(
        value,
        e ->
            arithmetic[0] &=
                e instanceof Expr.Const
                    || e instanceof Expr.Get
                    || e instanceof Expr.Unary
                    || e instanceof Expr.Binary
                    || e instanceof Expr.Compare
                    || e instanceof Expr.Convert
                    || e instanceof Expr.PointerAdd);
    return arithmetic[0];
  }

  private static boolean isNumber(Local local) {
    return local.type() != IrType.F32 && local.type() != IrType.F64 && local.type() != IrType.BOOL;
  }
}
