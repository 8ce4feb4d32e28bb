package telar.compiler.ir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks the code of the device as control goes through it, with a set of facts that holds at each
 * place. A kind of walk says what a statement does to the facts, and what holds where ways meet.
 */
public abstract class FlowWalk<T> {

  /** What holds here; null where no way leads. */
  private @Nullable Set<T> facts;

  private final Map<Integer, List<Set<T>>> breaks = new HashMap<>();
  private final Map<Integer, List<Set<T>>> continues = new HashMap<>();

  /** A walk that begins with some facts. */
  protected FlowWalk(Set<T> atStart) {
    facts = new HashSet<>(atStart);
  }

  /**
   * A statement that control comes to: what it does itself, with its operands, to the facts. Of an
   * {@code if}, a loop or a {@code switch} that is the test.
   */
  protected abstract void visit(Stmt stmt, Set<T> facts);

  /** Leaves in the first set what holds where a way with the second one meets it. */
  protected abstract void meet(Set<T> facts, Set<T> others);

  /** What holds behind all that was walked; null when control does not get there. */
  protected final @Nullable Set<T> facts() {
    return facts;
  }

  protected final void walk(Stmt stmt) {
    if (stmt instanceof Stmt.Block block) {
      block.statements().forEach(this::walk);
    } else if (stmt instanceof Stmt.If choice) {
      branch(choice);
    } else if (stmt instanceof Stmt.Loop loop) {
      loop(loop);
    } else if (stmt instanceof Stmt.Switch choice) {
      cases(choice);
    } else {
      reach(stmt);
      jump(stmt);
    }
  }

  private void reach(Stmt stmt) {
    if (facts != null) {
      visit(stmt, facts);
    }
  }

  private void jump(Stmt stmt) {
    if (stmt instanceof Stmt.Break jump) {
      leave(breaks, jump.label());
    } else if (stmt instanceof Stmt.Continue jump) {
      leave(continues, jump.label());
    } else if (stmt instanceof Stmt.Return) {
      facts = null;
    }
  }

  private void leave(Map<Integer, List<Set<T>>> targets, int label) {
    if (facts != null) {
      targets.computeIfAbsent(label, l -> new ArrayList<>()).add(facts);
      facts = null;
    }
  }

  private void join(@Nullable Set<T> way) {
    if (facts == null) {
      facts = copy(way);
    } else if (way != null) {
      meet(facts, way);
    }
  }

  private void joinAll(Map<Integer, List<Set<T>>> targets, int label) {
    targets.getOrDefault(label, List.of()).forEach(this::join);
  }

  private static <T> @Nullable Set<T> copy(@Nullable Set<T> of) {
    return of == null ? null : new HashSet<>(of);
  }

  private void branch(Stmt.If choice) {
    reach(choice);
    Set<T> before = copy(facts);
    walk(choice.thenBlock());
    Set<T> then = facts;
    facts = before;
    walk(choice.elseBlock());
    join(then);
  }

  /** A second round where the first one changes what holds at its start. */
  private void loop(Stmt.Loop loop) {
    Set<T> before = copy(facts);
    Set<T> out = round(loop);
    Set<T> again = facts;
    facts = copy(before);
    join(again);
    if (again != null && before != null && !before.equals(facts)) {
      out = round(loop);
    }
    facts = loop.isEndless() ? null : out;
    joinAll(breaks, loop.label());
  }

  /** One round; what holds where its condition is tested. */
  private @Nullable Set<T> round(Stmt.Loop loop) {
    Set<T> tested = loop.testFirst() ? test(loop) : null;
    walk(loop.body());
    joinAll(continues, loop.label());
    walk(loop.step());
    return loop.testFirst() ? tested : test(loop);
  }

  private @Nullable Set<T> test(Stmt.Loop loop) {
    walk(loop.header());
    reach(loop);
    return copy(facts);
  }

  private void cases(Stmt.Switch choice) {
    reach(choice);
    Set<T> before = copy(facts);
    facts = null;
    for (Stmt.Case part : choice.cases()) {
      join(before);
      walk(part.body());
    }
    if (choice.cases().stream().noneMatch(Stmt.Case::isDefault)) {
      join(before);
    }
    joinAll(breaks, choice.label());
  }
}
