package telar.compiler.lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Fold;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;

/**
 * Writes out small loops whose rounds are known, innermost first, as {@code nvcc} does: the indices
 * of private arrays become constants, and such arrays registers.
 */
final class UnrolledLoops extends IrTransformer {

  private static final int MAX_ROUNDS = 32;

  /** Nodes of the largest loop when it is written out. */
  private static final int MAX_NODES = 512;

  private UnrolledLoops() {}

  static IrFunction unroll(IrFunction function) {
    return function.withBody(new UnrolledLoops().block(function.body()));
  }

  @Override
  Stmt.Block block(Stmt.Block block) {
    List<Stmt> out = new ArrayList<>();
    for (Stmt stmt : block.statements()) {
      statement(stmt, out);
      int last = out.size() - 1;
      if (last >= 0 && out.get(last) instanceof Stmt.Loop loop) {
        List<Stmt> rounds = rounds(loop, out.subList(0, last));
        if (rounds != null) {
          out.remove(last);
          out.addAll(rounds);
        }
      }
    }
    return new Stmt.Block(out, block.span());
  }

  /** What a loop does, after the statements before it; null when it stays a loop. */
  private static @Nullable List<Stmt> rounds(Stmt.Loop loop, List<Stmt> before) {
    if (!loop.testFirst()
        || !loop.header().statements().isEmpty()
        || !isSimple(loop.body())
        || isStream(loop.body())) {
      return null;
    }
    List<Stmt> rounds = new ArrayList<>();
    Known known = new Known(constants(before, loop));
    for (int round = 0; known.expr(loop.condition()) instanceof Expr.Const holds; round++) {
      if (holds.bits() == 0) {
        return rounds;
      }
      rounds.add(known.block(loop.body()));
      if (round == MAX_ROUNDS || size(rounds) > MAX_NODES || !step(loop, known, rounds)) {
        return null;
      }
    }
    return null;
  }

  private static int size(List<Stmt> statements) {
    return statements.stream().mapToInt(IrTree::size).sum();
  }

  private static boolean isSimple(Stmt.Block body) {
    boolean[] simple = {!IrTree.hasJump(body)};
    IrTree.statements(
        body,
        s ->
            simple[0] &=
                !(s instanceof Stmt.Loop
                    || s instanceof Stmt.Switch
                    || s instanceof Stmt.Barrier
                    || s instanceof Stmt.Perform
                    || s instanceof Stmt.Try
                    || s instanceof Stmt.Launch));
    return simple[0];
  }

  /**
   * Whether a loop goes straight through memory that is not the thread's own: vectors share such
   * loops between chunks, and the JVM writes them out itself, with fewer checks.
   */
  private static boolean isStream(Stmt.Block body) {
    boolean[] straight = {true};
    boolean[] loads = new boolean[1];
    IrTree.statements(body, s -> straight[0] &= !(s instanceof Stmt.If));
    IrTree.allExpressions(
        body,
        e -> {
          boolean call = e instanceof Expr.Intrinsic built && !built.arguments().isEmpty();
          straight[0] &= !call && !(e instanceof Expr.SlotAddress);
          loads[0] |= e instanceof Expr.Load;
        });
    return straight[0] && loads[0];
  }

  /** The registers with known values before a loop that it changes in its step only. */
  private static Map<Local, Expr.Const> constants(List<Stmt> before, Stmt.Loop loop) {
    Map<Local, Expr.Const> known = new HashMap<>();
    for (Stmt stmt : before) {
      LaneShapes.assigned(stmt).forEach(known::remove);
      if (stmt instanceof Stmt.Set set && set.value() instanceof Expr.Const value) {
        known.put(set.target(), value);
      }
    }
    LaneShapes.assigned(loop.body()).forEach(known::remove);
    return known;
  }

  /** Goes on to the next round; false when the step does more than to set known registers. */
  private static boolean step(Stmt.Loop loop, Known known, List<Stmt> rounds) {
    for (Stmt stmt : loop.step().statements()) {
      if (!(stmt instanceof Stmt.Set set)
          || !(known.expr(set.value()) instanceof Expr.Const value)) {
        return false;
      }
      known.values.put(set.target(), value);
      rounds.add(new Stmt.Set(set.target(), value, set.span()));
    }
    return true;
  }

  /** Puts constants in place of registers, and computes what they decide. */
  private static final class Known extends IrTransformer {
    private final Map<Local, Expr.Const> values;

    Known(Map<Local, Expr.Const> values) {
      this.values = values;
    }

    @Override
    Expr expr(Expr expr) {
      if (expr instanceof Expr.Get get) {
        Expr.Const value = values.get(get.local());
        return value == null ? expr : value;
      }
      Expr rebuilt = super.expr(expr);
      if (rebuilt instanceof Expr.Binary e) {
        return Fold.binary(e.op(), e.left(), e.right());
      } else if (rebuilt instanceof Expr.Compare e) {
        return Fold.compare(e.op(), e.left(), e.right());
      } else if (rebuilt instanceof Expr.Convert e) {
        return Fold.convert(e.op(), e.type(), e.operand());
      }
      return rebuilt;
    }

    @Override
    void statement(Stmt stmt, List<Stmt> out) {
      if (stmt instanceof Stmt.If branch && expr(branch.condition()) instanceof Expr.Const holds) {
        out.add(block(holds.bits() != 0 ? branch.thenBlock() : branch.elseBlock()));
      } else {
        super.statement(stmt, out);
      }
    }
  }
}
