package telar.compiler.codegen;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.BinaryOp;
import telar.compiler.ir.CompareOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;
import telar.compiler.lower.IrTree;

/** Recognises loops that count a 32-bit register by one up or down to a bound. */
final class CountedLoop {

  /** Comparisons that some value of the counter makes false, whatever the bound. */
  private static final Set<CompareOp> STRICT =
      Set.of(
          CompareOp.LT, CompareOp.GT, CompareOp.NE, CompareOp.LT_UNSIGNED, CompareOp.GT_UNSIGNED);

  private CountedLoop() {}

  /** Whether a loop is counted and contains no loops or calls: it ends within seconds. */
  static boolean isInnermost(Stmt.Loop loop) {
    Local counter = counter(loop.step().statements());
    return counter != null
        && loop.testFirst()
        && loop.header().statements().isEmpty()
        && JvmType.of(counter.type()) == JvmType.INT
        && isBound(loop.condition(), counter)
        && isPlain(loop.body(), counter);
  }

  private static @Nullable Local counter(List<Stmt> step) {
    if (step.size() == 1
        && step.get(0) instanceof Stmt.Set set
        && set.value() instanceof Expr.Binary sum
        && (sum.op() == BinaryOp.ADD || sum.op() == BinaryOp.SUB)
        && sum.left() instanceof Expr.Get read
        && read.local().equals(set.target())
        && sum.right() instanceof Expr.Const one
        && Math.abs(one.bits()) == 1) {
      return set.target();
    }
    return null;
  }

  private static boolean isBound(Expr condition, Local counter) {
    return condition instanceof Expr.Compare compare
        && STRICT.contains(compare.op())
        && (isGet(compare.left(), counter) || isGet(compare.right(), counter));
  }

  private static boolean isGet(Expr expr, Local local) {
    return expr instanceof Expr.Get get && get.local().equals(local);
  }

  private static boolean isPlain(Stmt body, Local counter) {
    boolean[] plain = {true};
    IrTree.statements(
        body,
        s ->
            plain[0] &=
                !(s instanceof Stmt.Loop)
                    && !(s instanceof Stmt.Call)
                    && !counter.equals(IrTree.result(s)));
    return plain[0];
  }
}
