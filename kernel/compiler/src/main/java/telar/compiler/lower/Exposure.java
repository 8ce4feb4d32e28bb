package telar.compiler.lower;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;

/**
 * Finds the registers that a piece of code may read before it assigns them: those whose value comes
 * from outside, or from an earlier run of the same piece.
 */
final class Exposure {

  private final Set<Local> exposed = new HashSet<>();
  private final Map<Integer, @Nullable Set<Local>> exits = new HashMap<>();

  /** What is surely assigned here; null where control never comes. */
  private @Nullable Set<Local> assigned = new HashSet<>();

  private Exposure() {}

  /** The exposed registers of statements followed by a condition. */
  static Set<Local> of(List<? extends Stmt> statements, @Nullable Expr condition) {
    Exposure exposure = new Exposure();
    statements.forEach(exposure::visit);
    if (condition != null) {
      exposure.read(condition);
    }
    return exposure.exposed;
  }

  private void read(Expr expr) {
    Set<Local> known = assigned;
    if (known != null) {
      IrTree.reads(
          expr,
          local -> {
            if (!known.contains(local)) {
              exposed.add(local);
            }
          });
    }
  }

  private void visit(Stmt stmt) {
    if (stmt instanceof Stmt.If branch) {
      branch(branch);
    } else if (stmt instanceof Stmt.Loop loop) {
      loop(loop);
    } else if (stmt instanceof Stmt.Switch choice) {
      choice(choice);
    } else if (stmt instanceof Stmt.Block block) {
      block.statements().forEach(this::visit);
    } else {
      simple(stmt);
    }
  }

  private void simple(Stmt stmt) {
    IrTree.operands(stmt).forEach(this::read);
    Local result = IrTree.result(stmt);
    if (result != null && assigned != null) {
      assigned.add(result);
    }
    if (stmt instanceof Stmt.Break jump) {
      exits.put(jump.label(), both(exits.get(jump.label()), assigned));
      assigned = null;
    } else if (stmt instanceof Stmt.Continue || stmt instanceof Stmt.Return) {
      assigned = null;
    }
  }

  private void branch(Stmt.If branch) {
    read(branch.condition());
    Set<Local> before = copy(assigned);
    visit(branch.thenBlock());
    Set<Local> afterThen = assigned;
    assigned = before;
    visit(branch.elseBlock());
    assigned = both(afterThen, assigned);
  }

  private void loop(Stmt.Loop loop) {
    exits.put(loop.label(), null);
    boolean endless = loop.isEndless();
    Set<Local> left = null;
    if (loop.testFirst()) {
      visit(loop.header());
      read(loop.condition());
      left = endless ? null : copy(assigned);
    }
    Set<Local> before = copy(assigned);
    visit(loop.body());
    // A continue may come to the step from anywhere in the body.
    assigned = hasContinue(loop) ? before : assigned;
    visit(loop.step());
    if (!loop.testFirst()) {
      visit(loop.header());
      read(loop.condition());
      left = endless ? null : copy(assigned);
    }
    assigned = both(left, exits.get(loop.label()));
  }

  private static boolean hasContinue(Stmt.Loop loop) {
    boolean[] found = new boolean[1];
    IrTree.statements(
        loop.body(),
        s -> found[0] |= s instanceof Stmt.Continue jump && jump.label() == loop.label());
    return found[0];
  }

  private void choice(Stmt.Switch choice) {
    read(choice.value());
    exits.put(choice.label(), null);
    Set<Local> before = copy(assigned);
    boolean hasDefault = false;
    assigned = null;
    for (Stmt.Case body : choice.cases()) {
      hasDefault |= body.isDefault();
      assigned = both(assigned, copy(before));
      visit(body.body());
    }
    Set<Local> after = hasDefault ? assigned : both(assigned, before);
    assigned = both(after, exits.get(choice.label()));
  }

  private static @Nullable Set<Local> copy(@Nullable Set<Local> set) {
    return set == null ? null : new HashSet<>(set);
  }

  /** What is assigned where two ways meet. */
  private static @Nullable Set<Local> both(@Nullable Set<Local> a, @Nullable Set<Local> b) {
    if (a == null || b == null) {
      return copy(a == null ? b : a);
    }
    Set<Local> common = new HashSet<>(a);
    common.retainAll(b);
    return common;
  }
}
