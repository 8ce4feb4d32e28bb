package telar.compiler.lower;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;

/**
 * Which registers are read later: behind each branch and loop, in the second side of a branch, and
 * where the rounds of a loop end.
 */
public final class Liveness {

  private final Map<Stmt, Set<Local>> after = new IdentityHashMap<>();
  private final Map<Stmt, Set<Local>> atElse = new IdentityHashMap<>();
  private final Map<Stmt, Set<Local>> atStep = new IdentityHashMap<>();
  private final Map<Integer, Set<Local>> breaks = new HashMap<>();
  private final Map<Integer, Set<Local>> continues = new HashMap<>();
  private final BiConsumer<Stmt, Set<Local>> visitor;
  private final Set<Local> atReturn;
  private final Set<Local> before;

  /**
   * Looks at a list of statements.
   *
   * @param atEnd what is read behind them, or where they return
   */
  public Liveness(List<Stmt> statements, Set<Local> atEnd) {
    this(statements, atEnd, (stmt, live) -> {});
  }

  /**
   * Looks at a list of statements.
   *
   * @param visitor takes each statement that evaluates something, with what is read behind it; once
   *     for each round that looking at a loop takes, the last time with all there is
   */
  Liveness(List<Stmt> statements, Set<Local> atEnd, BiConsumer<Stmt, Set<Local>> visitor) {
    this.visitor = visitor;
    this.atReturn = atEnd;
    this.before = list(statements, atEnd);
  }

  /** What may be read before the statements assign it. */
  public Set<Local> before() {
    return before;
  }

  /** What may be read behind a branch, switch or loop. */
  public Set<Local> after(Stmt stmt) {
    return after.getOrDefault(stmt, Set.of());
  }

  /** What may be read in or behind the second side of a branch. */
  public Set<Local> atElse(Stmt.If branch) {
    return atElse.getOrDefault(branch, Set.of());
  }

  /** What may be read once the body of a loop has run. */
  public Set<Local> atStep(Stmt.Loop loop) {
    return atStep.getOrDefault(loop, Set.of());
  }

  private Set<Local> list(List<Stmt> statements, Set<Local> atEnd) {
    Set<Local> live = atEnd;
    for (int i = statements.size() - 1; i >= 0; i--) {
      live = stmt(statements.get(i), live);
    }
    return live;
  }

  private Set<Local> stmt(Stmt stmt, Set<Local> live) {
    if (stmt instanceof Stmt.Block block) {
      return list(block.statements(), live);
    } else if (stmt instanceof Stmt.If branch) {
      Set<Local> otherwise = list(branch.elseBlock().statements(), live);
      after.put(stmt, live);
      atElse.put(stmt, union(otherwise, live));
      return reading(stmt, union(list(branch.thenBlock().statements(), live), otherwise));
    } else if (stmt instanceof Stmt.Loop loop) {
      return loop(loop, live);
    } else if (stmt instanceof Stmt.Switch choice) {
      return choice(choice, live);
    } else if (stmt instanceof Stmt.Break jump) {
      return breaks.getOrDefault(jump.label(), Set.of());
    } else if (stmt instanceof Stmt.Continue jump) {
      return continues.getOrDefault(jump.label(), Set.of());
    } else if (stmt instanceof Stmt.Return) {
      return reading(stmt, atReturn);
    }
    Set<Local> before = new HashSet<>(live);
    Local result = IrTree.result(stmt);
    if (result != null) {
      before.remove(result);
    }
    return reading(stmt, before);
  }

  private Set<Local> loop(Stmt.Loop loop, Set<Local> live) {
    after.put(loop, live);
    breaks.put(loop.label(), live);
    Set<Local> atTop = new HashSet<>(live);
    Set<Local> atBody = Set.of();
    for (int size = -1; size != atTop.size(); ) {
      size = atTop.size();
      Set<Local> step = list(loop.step().statements(), atTop);
      atStep.put(loop, step);
      continues.put(loop.label(), step);
      atBody = list(loop.body().statements(), step);
      Set<Local> tested = reading(loop, union(atBody, live));
      atTop = union(atTop, list(loop.header().statements(), tested));
    }
    return loop.testFirst() ? atTop : atBody;
  }

  private Set<Local> choice(Stmt.Switch choice, Set<Local> live) {
    after.put(choice, live);
    breaks.put(choice.label(), live);
    Set<Local> any = live;
    Set<Local> next = live;
    for (int i = choice.cases().size() - 1; i >= 0; i--) {
      next = list(choice.cases().get(i).body().statements(), next);
      any = union(any, next);
    }
    return reading(choice, any);
  }

  /** With the registers that the statement's own expressions read. */
  private Set<Local> reading(Stmt stmt, Set<Local> live) {
    visitor.accept(stmt, live);
    Set<Local> all = new HashSet<>(live);
    IrTree.operands(stmt).forEach(e -> IrTree.reads(e, all::add));
    return all;
  }

  private static Set<Local> union(Set<Local> a, Set<Local> b) {
    Set<Local> all = new HashSet<>(a);
    all.addAll(b);
    return all;
  }
}
