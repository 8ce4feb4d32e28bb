package telar.compiler.lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import telar.compiler.ir.BinaryOp;
import telar.compiler.ir.ConvertOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;

/**
 * Puts addresses and indices that are computed once in place of the registers that hold them, so
 * that an access inside what was inlined ({@code operator[]}) shows its object and its index.
 */
final class ForwardedValues extends IrTransformer {

  private static final int MAX_READS = 3;
  private static final int MAX_ROUNDS = 4;

  private final Map<Local, Integer> assignments = new HashMap<>();
  private final Map<Local, Integer> reads = new HashMap<>();
  private boolean changed;

  private ForwardedValues(IrFunction function) {
    function.parameters().forEach(p -> assignments.put(p.local(), 1));
    IrTree.statements(
        function.body(),
        s -> {
          Local result = IrTree.result(s);
          if (result != null) {
            assignments.merge(result, 1, Integer::sum);
          }
          IrTree.operands(s)
              .forEach(e -> IrTree.reads(e, local -> reads.merge(local, 1, Integer::sum)));
        });
  }

  static IrFunction forward(IrFunction function) {
    IrFunction current = function;
    for (int round = 0; round < MAX_ROUNDS; round++) {
      ForwardedValues pass = new ForwardedValues(current);
      Stmt.Block body = pass.block(current.body());
      if (!pass.changed) {
        break;
      }
      current = current.withBody(body);
    }
    return current;
  }

  @Override
  Stmt.Block block(Stmt.Block block) {
    List<Stmt> list = new ArrayList<>(block.statements());
    int k = 0;
    while (k < list.size()) {
      if (list.get(k) instanceof Stmt.Set set && isForwardable(set) && forward(list, k, set)) {
        list.remove(k);
        changed = true;
      } else {
        k++;
      }
    }
    return super.block(new Stmt.Block(list, block.span()));
  }

  private boolean isForwardable(Stmt.Set set) {
    return assignments.getOrDefault(set.target(), 0) == 1
        && reads.getOrDefault(set.target(), 0) <= MAX_READS
        && isPlain(set.value());
  }

  /** Whether a value depends on registers alone and cannot fault. */
  private static boolean isPlain(Expr expr) {
    boolean leaf =
        expr instanceof Expr.Const
            || expr instanceof Expr.Get
            || expr instanceof Expr.SlotAddress
            || expr instanceof Expr.GlobalAddress;
    boolean widening =
        expr instanceof Expr.Convert c
            && (c.op() == ConvertOp.SIGN_EXTEND || c.op() == ConvertOp.ZERO_EXTEND);
    boolean sum =
        expr instanceof Expr.Binary b && (b.op() == BinaryOp.ADD || b.op() == BinaryOp.SUB);
    boolean inner = widening || sum || expr instanceof Expr.PointerAdd;
    return leaf || inner && IrTree.operands(expr).stream().allMatch(ForwardedValues::isPlain);
  }

  /** Replaces all reads of the register behind place {@code at}; false when it cannot. */
  private boolean forward(List<Stmt> list, int at, Stmt.Set set) {
    Set<Local> operands = new HashSet<>();
    IrTree.reads(set.value(), operands::add);
    int wanted = reads.getOrDefault(set.target(), 0);
    int seen = 0;
    int last = at;
    while (seen < wanted && last + 1 < list.size()) {
      Stmt next = list.get(++last);
      boolean changes = assigns(next, operands);
      if (changes && !IrTree.children(next).isEmpty()) {
        return false;
      }
      seen += readsIn(next, set.target());
      if (changes) {
        break;
      }
    }
    if (seen != wanted) {
      return false;
    }
    Replacement replacement = new Replacement(set.target(), set.value());
    for (int i = at + 1; i <= last; i++) {
      list.set(i, replacement.one(list.get(i)));
    }
    IrTree.reads(set.value(), local -> reads.merge(local, wanted - 1, Integer::sum));
    return true;
  }

  private static boolean assigns(Stmt stmt, Set<Local> locals) {
    boolean[] found = new boolean[1];
    IrTree.statements(
        stmt,
        s -> {
          Local result = IrTree.result(s);
          found[0] |= result != null && locals.contains(result);
        });
    return found[0];
  }

  private static int readsIn(Stmt stmt, Local wanted) {
    int[] count = new int[1];
    IrTree.allExpressions(
        stmt, e -> count[0] += e instanceof Expr.Get get && get.local().equals(wanted) ? 1 : 0);
    return count[0];
  }

  private static final class Replacement extends IrTransformer {

    private final Local register;
    private final Expr value;

    Replacement(Local register, Expr value) {
      this.register = register;
      this.value = value;
    }

    @Override
    Expr expr(Expr expr) {
      return expr instanceof Expr.Get get && get.local().equals(register)
          ? value
          : super.expr(expr);
    }
  }
}
