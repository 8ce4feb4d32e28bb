package telar.compiler.lower;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;

/**
 * Estimates how many 32-bit registers a thread of a kernel needs on a GPU: the most values that are
 * alive at once, with those in the middle of an expression. What a compiler does besides
 * (unrolling, loading ahead, keeping addresses instead of indices) is only there as a small
 * constant.
 */
final class RegisterEstimate {

  /** What compiled kernels use beyond the values of the source. */
  private static final int BEYOND = 6;

  /** For each load of a loop that is unrolled four times: three more values and addresses. */
  private static final int AHEAD = 9;

  /** Where more loads are made one after the other again. */
  private static final int MOST_AHEAD = 24;

  /** The most that a thread can have. */
  private static final int MOST = 255;

  /** Parameters that stay as they are need no registers: instructions read them where they are. */
  private final Set<Local> assigned;

  private int highest;

  private RegisterEstimate(IrFunction kernel) {
    this.assigned = IrTree.assignments(kernel.body()).keySet();
  }

  /** The estimate for a kernel whose calls are inlined and whose objects are registers. */
  static int of(IrFunction kernel) {
    RegisterEstimate estimate = new RegisterEstimate(kernel);
    new Liveness(kernel.body().statements(), Set.of(), estimate::look);
    return Math.min(MOST, estimate.highest + BEYOND + ahead(kernel));
  }

  /** What the most demanding loop that compilers unroll needs on top. */
  private static int ahead(IrFunction kernel) {
    int[] most = {0};
    IrTree.statements(
        kernel.body(),
        stmt -> {
          if (stmt instanceof Stmt.Loop loop && CountedLoops.isInnermost(loop)) {
            most[0] = Math.max(most[0], Math.min(MOST_AHEAD, AHEAD * loads(loop)));
          }
        });
    return most[0];
  }

  /** Loads of a loop; none where a barrier keeps its rounds apart. */
  private static int loads(Stmt.Loop loop) {
    int[] loads = {0};
    boolean[] meets = {false};
    IrTree.allExpressions(loop, e -> loads[0] += e instanceof Expr.Load ? 1 : 0);
    IrTree.statements(loop, s -> meets[0] |= s instanceof Stmt.Barrier);
    return meets[0] ? 0 : loads[0];
  }

  /** Looks at the moment of a statement; what it assigns takes the place of its operands. */
  private void look(Stmt stmt, Set<Local> liveAfter) {
    Set<Local> live = new HashSet<>(liveAfter);
    Local result = IrTree.result(stmt);
    if (result != null) {
      live.remove(result);
    }
    List<Expr> operands = IrTree.operands(stmt);
    operands.forEach(operand -> IrTree.reads(operand, live::add));
    int kept = live.stream().filter(assigned::contains).mapToInt(l -> width(l.type())).sum();
    highest = Math.max(highest, kept + together(operands));
  }

  /** Registers of a value; conditions are in predicates. */
  private static int width(IrType type) {
    return switch (type) {
      case VOID, BOOL -> 0;
      case I64, F64, PTR -> 2;
      default -> 1;
    };
  }

  /** Registers that evaluating values one after the other takes, the most demanding first. */
  private static int together(List<Expr> values) {
    List<int[]> needs = new ArrayList<>();
    values.forEach(value -> needs.add(new int[] {need(value), held(value)}));
    needs.sort((a, b) -> Integer.compare(b[0] - b[1], a[0] - a[1]));
    int most = 0;
    int before = 0;
    for (int[] one : needs) {
      most = Math.max(most, before + one[0]);
      before += one[1];
    }
    return most;
  }

  /** Registers that an evaluated value takes besides those that are alive anyway. */
  private static int held(Expr value) {
    return value instanceof Expr.Get || value instanceof Expr.Const ? 0 : width(value.type());
  }

  private static int need(Expr value) {
    return Math.max(held(value), together(IrTree.operands(value)));
  }
}
