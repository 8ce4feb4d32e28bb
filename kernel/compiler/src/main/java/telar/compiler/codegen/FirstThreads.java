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
import telar.compiler.lower.ThreadPlace;

/**
 * Lane code of which only the first threads of a row do something, such as a step of a tree: {@code
 * if (threadIdx.x < s) …}. Its threads can be divided once, before the loop over them.
 *
 * @param before assignments that come first
 * @param bound how many threads do something; the same for all
 * @param unsigned whether a negative bound stands for all threads
 */
record FirstThreads(List<Stmt> before, Stmt.If branch, Expr bound, boolean unsigned) {

  /** The form of statements; null when it is another. */
  static @Nullable FirstThreads of(List<Stmt> statements, LaneShapes shapes) {
    Stmt.If branch = loneBranch(statements);
    if (branch == null
        || IrTree.hasJump(branch)
        || !(branch.condition() instanceof Expr.Compare compare)
        || compare.left().type() != IrType.I32) {
      return null;
    }
    List<Stmt> before = before(statements);
    boolean less = compare.op() == CompareOp.LT || compare.op() == CompareOp.LT_UNSIGNED;
    boolean greater = compare.op() == CompareOp.GT || compare.op() == CompareOp.GT_UNSIGNED;
    Expr place = less ? compare.left() : compare.right();
    Expr bound = less ? compare.right() : compare.left();
    return (less || greater)
            && ThreadPlace.is(place, before)
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
    Stmt.If branch = loneBranch(statements);
    return branch != null
            && branch.condition() instanceof Expr.Compare compare
            && compare.op() == CompareOp.EQ
            && compare.right() instanceof Expr.Const place
            && ThreadPlace.is(compare.left(), before(statements))
            && place.bits() == (int) place.bits()
        ? Math.max(-1, (int) place.bits())
        : -1;
  }

  /** The last statement, if it is a branch without another side and the others are simple. */
  private static Stmt.@Nullable If loneBranch(List<Stmt> statements) {
    int last = statements.size() - 1;
    return last >= 0
            && statements.get(last) instanceof Stmt.If branch
            && branch.elseBlock().statements().isEmpty()
            && before(statements).stream().allMatch(FirstThreads::isSimple)
        ? branch
        : null;
  }

  private static List<Stmt> before(List<Stmt> statements) {
    return statements.subList(0, statements.size() - 1);
  }

  private static boolean isSimple(Stmt stmt) {
    return stmt instanceof Stmt.Set set && !VectorGuards.isUnsteady(set.value());
  }

  private static boolean isFixed(Expr bound, List<Stmt> before) {
    Set<Local> assigned = new HashSet<>();
    before.forEach(s -> assigned.addAll(LaneShapes.assigned(s)));
    boolean[] fixed = {!VectorGuards.isUnsteady(bound)};
    IrTree.reads(bound, local -> fixed[0] &= !assigned.contains(local));
    return fixed[0];
  }
}
