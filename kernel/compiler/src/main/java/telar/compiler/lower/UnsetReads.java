package telar.compiler.lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.BinaryOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;

/**
 * Finds the statements that read a named register which, on some way through the function, nothing
 * has been assigned to: what a compiler calls definite assignment.
 */
final class UnsetReads {

  /** The registers set on all ways to a place; null where no way leads. */
  private @Nullable Set<Local> set = new HashSet<>();

  private final Map<Integer, List<Set<Local>>> breaks = new HashMap<>();
  private final Map<Integer, List<Set<Local>>> continues = new HashMap<>();
  private final Map<Stmt, Set<Local>> found = new IdentityHashMap<>();

  private UnsetReads() {}

  /** The reads of each statement itself, not of those inside it. */
  static Map<Stmt, Set<Local>> of(IrFunction function) {
    UnsetReads reads = new UnsetReads();
    function.parameters().forEach(p -> reads.assign(p.local()));
    reads.statement(function.body());
    return reads.found;
  }

  private void statement(Stmt stmt) {
    if (stmt instanceof Stmt.Block block) {
      block.statements().forEach(this::statement);
    } else if (stmt instanceof Stmt.If choice) {
      reads(stmt);
      branch(choice);
    } else if (stmt instanceof Stmt.Loop loop) {
      loop(loop);
    } else if (stmt instanceof Stmt.Switch choice) {
      reads(stmt);
      cases(choice);
    } else {
      reads(stmt);
      simple(stmt);
    }
  }

  private void simple(Stmt stmt) {
    Local result = IrTree.result(stmt);
    if (result != null) {
      assign(result);
    }
    if (stmt instanceof Stmt.Break jump) {
      leave(breaks, jump.label());
    } else if (stmt instanceof Stmt.Continue jump) {
      leave(continues, jump.label());
    } else if (stmt instanceof Stmt.Return) {
      set = null;
    }
  }

  private void assign(Local local) {
    if (set != null) {
      set.add(local);
    }
  }

  private void leave(Map<Integer, List<Set<Local>>> targets, int label) {
    if (set != null) {
      targets.computeIfAbsent(label, l -> new ArrayList<>()).add(set);
      set = null;
    }
  }

  private void reads(Stmt stmt) {
    Set<Local> known = set;
    // A copy of a whole object may move members that nobody uses.
    boolean moves = stmt instanceof Stmt.Set s && s.target().name().equals(SlotPromotion.PART);
    if (known == null || moves) {
      return;
    }
    for (Expr operand : IrTree.operands(stmt)) {
      certain(
          operand,
          e -> {
            if (e instanceof Expr.Get get && isNamed(get.local()) && !known.contains(get.local())) {
              found.computeIfAbsent(stmt, s -> new HashSet<>()).add(get.local());
            }
          });
    }
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

  private static boolean isLogic(Expr expr) {
    return expr instanceof Expr.Binary binary
        && binary.type() == IrType.BOOL
        && (binary.op() == BinaryOp.AND || binary.op() == BinaryOp.OR);
  }

  private static @Nullable Set<Local> copy(@Nullable Set<Local> of) {
    return of == null ? null : new HashSet<>(of);
  }

  private static @Nullable Set<Local> join(@Nullable Set<Local> one, @Nullable Set<Local> other) {
    if (one == null || other == null) {
      return copy(one == null ? other : one);
    }
    Set<Local> both = new HashSet<>(one);
    both.retainAll(other);
    return both;
  }

  private void joinAll(Map<Integer, List<Set<Local>>> targets, int label) {
    for (Set<Local> way : targets.getOrDefault(label, List.of())) {
      set = join(set, way);
    }
  }

  private void branch(Stmt.If choice) {
    Set<Local> before = copy(set);
    statement(choice.thenBlock());
    Set<Local> then = set;
    set = before;
    statement(choice.elseBlock());
    set = join(then, set);
  }

  /** A way back to the start of a loop has set no less than the way in, so one walk is enough. */
  private void loop(Stmt.Loop loop) {
    Set<Local> out = null;
    if (loop.testFirst()) {
      statement(loop.header());
      reads(loop);
      out = loop.isEndless() ? null : copy(set);
    }
    statement(loop.body());
    joinAll(continues, loop.label());
    statement(loop.step());
    if (!loop.testFirst()) {
      statement(loop.header());
      reads(loop);
      out = loop.isEndless() ? null : copy(set);
    }
    set = out;
    joinAll(breaks, loop.label());
  }

  private void cases(Stmt.Switch choice) {
    Set<Local> before = copy(set);
    boolean all = choice.cases().stream().anyMatch(Stmt.Case::isDefault);
    set = null;
    for (Stmt.Case part : choice.cases()) {
      set = join(set, before);
      statement(part.body());
    }
    set = all ? set : join(set, before);
    joinAll(breaks, choice.label());
  }
}
