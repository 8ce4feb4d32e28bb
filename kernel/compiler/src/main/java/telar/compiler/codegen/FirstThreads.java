package telar.compiler.codegen;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.CompareOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;
import telar.compiler.lower.LaneShapes;

/**
 * Lane code of which only the first threads of a row do something, such as a step of a tree: {@code
 * if (threadIdx.x < s) …}. Its threads can be divided once, before the loop over them.
 *
 * @param before assignments that come first
 * @param bound how many threads do something; the same for all
 * @param unsigned whether a negative bound stands for all threads
 */
record FirstThreads(List<Stmt> before, Stmt.If branch, Expr bound, boolean unsigned) {

  private static final String PLACE = "threadIdx.x";

  /** The form of statements; null when it is another. */
  static @Nullable FirstThreads of(List<Stmt> statements, LaneShapes shapes) {
    int last = statements.size() - 1;
    if (last < 0
        || !(statements.get(last) instanceof Stmt.If branch)
        || !branch.elseBlock().statements().isEmpty()
        || IrTree.hasJump(branch)
        || !(branch.condition() instanceof Expr.Compare compare)
        || compare.left().type() != IrType.I32) {
      return null;
    }
    List<Stmt> before = statements.subList(0, last);
    boolean less = compare.op() == CompareOp.LT || compare.op() == CompareOp.LT_UNSIGNED;
    boolean greater = compare.op() == CompareOp.GT || compare.op() == CompareOp.GT_UNSIGNED;
    Expr place = less ? compare.left() : compare.right();
    Expr bound = less ? compare.right() : compare.left();
    return (less || greater)
            && before.stream().allMatch(FirstThreads::isSimple)
            && isPlace(place, before)
            && shapes.of(bound).isUniform()
            && isFixed(bound, before)
        ? new FirstThreads(before, branch, bound, compare.op().name().endsWith("_UNSIGNED"))
        : null;
  }

  /**
   * The place of the only thread that does something: {@code if (threadIdx.x == 0) …}; -1 for other
   * statements.
   */
  static int only(List<Stmt> statements) {
    int last = statements.size() - 1;
    return last >= 0
            && statements.get(last) instanceof Stmt.If branch
            && branch.elseBlock().statements().isEmpty()
            && branch.condition() instanceof Expr.Compare compare
            && compare.op() == CompareOp.EQ
            && compare.right() instanceof Expr.Const place
            && statements.subList(0, last).stream().allMatch(FirstThreads::isSimple)
            && isPlace(compare.left(), statements.subList(0, last))
            && place.bits() == (int) place.bits()
        ? Math.max(-1, (int) place.bits())
        : -1;
  }

  private static boolean isSimple(Stmt stmt) {
    return stmt instanceof Stmt.Set set && !VectorGuards.isUnsteady(set.value());
  }

  private static boolean isPlace(Expr value, List<Stmt> before) {
    if (value instanceof Expr.Intrinsic call) {
      return call.name().equals(PLACE);
    }
    long sets = before.stream().filter(s -> value.equals(target(s))).count();
    return sets == 1
        && before.stream()
            .anyMatch(
                s ->
                    value.equals(target(s))
                        && s instanceof Stmt.Set set
                        && set.value() instanceof Expr.Intrinsic call
                        && call.name().equals(PLACE));
  }

  private static @Nullable Expr target(Stmt stmt) {
    return stmt instanceof Stmt.Set set ? new Expr.Get(set.target()) : null;
  }

  private static boolean isFixed(Expr bound, List<Stmt> before) {
    Set<Local> assigned = new HashSet<>();
    before.forEach(s -> assigned.addAll(LaneShapes.assigned(s)));
    boolean[] fixed = {!VectorGuards.isUnsteady(bound)};
    IrTree.reads(bound, local -> fixed[0] &= !assigned.contains(local));
    return fixed[0];
  }
}
