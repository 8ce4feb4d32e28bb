package telar.compiler.lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.Slot;
import telar.compiler.ir.Stmt;

/** Finds the objects that a function uses, on some way through it, behind the end of their life. */
final class LateUses {

  /** The objects that have ended on some way to a place; null where no way leads. */
  private @Nullable Set<Slot> ended = new HashSet<>();

  private final Map<Integer, List<Set<Slot>>> breaks = new HashMap<>();
  private final Map<Integer, List<Set<Slot>>> continues = new HashMap<>();
  private final Set<Slot> found = new HashSet<>();

  private LateUses() {}

  static Set<Slot> of(IrFunction function) {
    LateUses uses = new LateUses();
    uses.statement(function.body());
    return uses.found;
  }

  private void statement(Stmt stmt) {
    if (stmt instanceof Stmt.Block block) {
      block.statements().forEach(this::statement);
    } else if (stmt instanceof Stmt.If choice) {
      uses(stmt);
      branch(choice);
    } else if (stmt instanceof Stmt.Loop loop) {
      loop(loop);
    } else if (stmt instanceof Stmt.Switch choice) {
      uses(stmt);
      cases(choice);
    } else {
      simple(stmt);
    }
  }

  private void simple(Stmt stmt) {
    if (stmt instanceof Stmt.Perform call && call.isOfLife()) {
      mark(call);
      return;
    }
    uses(stmt);
    if (stmt instanceof Stmt.Break jump) {
      leave(breaks, jump.label());
    } else if (stmt instanceof Stmt.Continue jump) {
      leave(continues, jump.label());
    } else if (stmt instanceof Stmt.Return) {
      ended = null;
    }
  }

  private void mark(Stmt.Perform call) {
    if (ended != null && call.arguments().get(0) instanceof Expr.SlotAddress address) {
      if (call.intrinsic().equals(Stmt.Perform.ENDS)) {
        ended.add(address.slot());
      } else {
        ended.remove(address.slot());
      }
    }
  }

  private void uses(Stmt stmt) {
    Set<Slot> known = ended;
    if (known == null || known.isEmpty()) {
      return;
    }
    for (Expr operand : IrTree.operands(stmt)) {
      IrTree.expressions(
          operand,
          e -> {
            if (e instanceof Expr.SlotAddress address && known.contains(address.slot())) {
              found.add(address.slot());
            }
          });
    }
  }

  private void leave(Map<Integer, List<Set<Slot>>> targets, int label) {
    if (ended != null) {
      targets.computeIfAbsent(label, l -> new ArrayList<>()).add(ended);
      ended = null;
    }
  }

  private void join(@Nullable Set<Slot> way) {
    if (way != null) {
      Set<Slot> both = new HashSet<>(way);
      both.addAll(ended == null ? Set.of() : ended);
      ended = both;
    }
  }

  private void joinAll(Map<Integer, List<Set<Slot>>> targets, int label) {
    targets.getOrDefault(label, List.of()).forEach(this::join);
  }

  private static @Nullable Set<Slot> copy(@Nullable Set<Slot> of) {
    return of == null ? null : new HashSet<>(of);
  }

  private void branch(Stmt.If choice) {
    Set<Slot> before = copy(ended);
    statement(choice.thenBlock());
    Set<Slot> then = ended;
    ended = before;
    statement(choice.elseBlock());
    join(then);
  }

  /** What ends in a round has ended when the next one begins. */
  private void loop(Stmt.Loop loop) {
    Set<Slot> before = copy(ended);
    Set<Slot> out = round(loop);
    Set<Slot> again = ended;
    if (again != null && (before == null || !before.containsAll(again))) {
      join(before);
      out = round(loop);
    }
    ended = loop.isEndless() ? null : out;
    joinAll(breaks, loop.label());
  }

  /** One round; what has ended where its condition is tested. */
  private @Nullable Set<Slot> round(Stmt.Loop loop) {
    Set<Slot> tested = null;
    if (loop.testFirst()) {
      tested = test(loop);
    }
    statement(loop.body());
    joinAll(continues, loop.label());
    statement(loop.step());
    return loop.testFirst() ? tested : test(loop);
  }

  private @Nullable Set<Slot> test(Stmt.Loop loop) {
    statement(loop.header());
    uses(loop);
    return copy(ended);
  }

  private void cases(Stmt.Switch choice) {
    Set<Slot> before = copy(ended);
    ended = null;
    for (Stmt.Case part : choice.cases()) {
      join(before);
      statement(part.body());
    }
    join(before);
    joinAll(breaks, choice.label());
  }
}
