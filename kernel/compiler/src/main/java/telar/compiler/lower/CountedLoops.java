package telar.compiler.lower;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.BinaryOp;
import telar.compiler.ir.CompareOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;

/** Recognises loops that count a 32-bit register by one up or down to a bound. */
public final class CountedLoops {

  /** Comparisons that some value of the counter makes false, whatever the bound. */
  private static final Set<CompareOp> STRICT =
      Set.of(
          CompareOp.LT, CompareOp.GT, CompareOp.NE, CompareOp.LT_UNSIGNED, CompareOp.GT_UNSIGNED);

  private CountedLoops() {}

  /** Whether a loop is counted and contains no loops or calls: it ends within seconds. */
  public static boolean isInnermost(Stmt.Loop loop) {
    Local counter = counter(loop.step().statements());
    return counter != null
        && loop.testFirst()
        && loop.header().statements().isEmpty()
        && isInt(counter.type())
        && isBound(loop.condition(), counter)
        && isPlain(loop.body(), counter);
  }

  /** The register of {@code k = k + 1}, or of {@code old = k; k = old + 1}. */
  static @Nullable Local counter(List<Stmt> step) {
    Stmt last = step.isEmpty() ? null : step.get(step.size() - 1);
    if (!(last instanceof Stmt.Set set) || step.size() > 2) {
      return null;
    }
    Local read = steppedFrom(set.value());
    if (step.size() == 2) {
      boolean copied =
          step.get(0) instanceof Stmt.Set copy
              && copy.target().equals(read)
              && isGet(copy.value(), set.target());
      return copied ? set.target() : null;
    }
    return set.target().equals(read) ? read : null;
  }

  /** The register that a value is one more or less than. */
  private static @Nullable Local steppedFrom(Expr value) {
    return value instanceof Expr.Binary sum
            && (sum.op() == BinaryOp.ADD || sum.op() == BinaryOp.SUB)
            && sum.left() instanceof Expr.Get read
            && sum.right() instanceof Expr.Const one
            && Math.abs(one.bits()) == 1
        ? read.local()
        : null;
  }

  /** Whether a counter's step adds one. */
  static boolean isStepUp(List<Stmt> step) {
    return step.get(step.size() - 1) instanceof Stmt.Set set
        && set.value() instanceof Expr.Binary sum
        && sum.right() instanceof Expr.Const one
        && (sum.op() == BinaryOp.ADD) == (one.bits() == 1);
  }

  private static boolean isInt(IrType type) {
    return type == IrType.I8 || type == IrType.I16 || type == IrType.I32;
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
