package telar.compiler.lower;

import java.util.List;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Stmt;

/** Tells the place of a thread in its row, {@code threadIdx.x}, however lane code names it. */
public final class ThreadPlace {

  private static final String NAME = "threadIdx.x";

  private ThreadPlace() {}

  /** Whether a value is the place, or a register that is assigned just once before, the place. */
  public static boolean is(Expr value, List<Stmt> before) {
    if (!(value instanceof Expr.Get get)) {
      return isItself(value);
    }
    List<Stmt> sets =
        before.stream().filter(s -> LaneShapes.assigned(s).contains(get.local())).toList();
    return sets.size() == 1 && sets.get(0) instanceof Stmt.Set set && isItself(set.value());
  }

  private static boolean isItself(Expr value) {
    return value instanceof Expr.Intrinsic call && call.name().equals(NAME);
  }
}
