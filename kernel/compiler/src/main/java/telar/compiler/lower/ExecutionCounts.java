package telar.compiler.lower;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.Stmt;
import telar.simt.event.BranchSite;
import telar.simt.work.Count;

/**
 * Follows the control flow of a function and tells for each statement how often threads execute it:
 * as many as evaluated a condition go on in its two sides, and those that leave are taken out.
 */
final class ExecutionCounts {

  private final IntrinsicTraits traits;
  private final UnaryOperator<BranchSite> places;
  private final BiConsumer<Stmt, Count> visitor;
  private final Map<Integer, Count> leaving = new HashMap<>();
  private final Map<Integer, Count> continuing = new HashMap<>();

  /**
   * Prepares a walk.
   *
   * @param places where a condition of the function is told
   * @param visitor takes each statement, but for blocks, with how often it is executed; of a branch
   *     or loop, how often its condition is evaluated
   */
  ExecutionCounts(
      IntrinsicTraits traits, UnaryOperator<BranchSite> places, BiConsumer<Stmt, Count> visitor) {
    this.traits = traits;
    this.places = places;
    this.visitor = visitor;
  }

  /** Walks over a body that is entered so often. */
  void walk(Stmt.Block body, Count entered) {
    list(body.statements(), entered);
  }

  private Count list(List<Stmt> statements, Count entered) {
    Count here = entered;
    for (Stmt stmt : statements) {
      if (here.isZero()) {
        return here;
      }
      here = statement(stmt, here);
    }
    return here;
  }

  private Count block(Stmt.Block block, Count entered) {
    return list(block.statements(), entered);
  }

  /** How often control comes out behind a statement. */
  private Count statement(Stmt stmt, Count here) {
    if (stmt instanceof Stmt.Block s) {
      return block(s, here);
    } else if (stmt instanceof Stmt.If s) {
      return branch(s, here);
    } else if (stmt instanceof Stmt.Loop s) {
      return loop(s, here);
    } else if (stmt instanceof Stmt.Switch s) {
      return choice(s, here);
    }
    visitor.accept(stmt, here);
    if (stmt instanceof Stmt.Break s) {
      leaving.merge(s.label(), here, Count::plus);
    } else if (stmt instanceof Stmt.Continue s) {
      continuing.merge(s.label(), here, Count::plus);
    }
    return IrTree.isJump(stmt) ? Count.ZERO : here;
  }

  private Count active(BranchSite site) {
    return Count.active(places.apply(site).id());
  }

  private Count taken(BranchSite site) {
    return Count.taken(places.apply(site).id());
  }

  private Count branch(Stmt.If branch, Count here) {
    visitor.accept(branch, here);
    BranchSite site = branch.site();
    if (branch.condition() instanceof Expr.Const known) {
      return block(known.bits() != 0 ? branch.thenBlock() : branch.elseBlock(), here);
    } else if (site == null) {
      return here;
    }
    Count then = block(branch.thenBlock(), taken(site));
    return then.plus(block(branch.elseBlock(), active(site).minus(taken(site))));
  }

  private Count loop(Stmt.Loop loop, Count here) {
    leaving.put(loop.label(), Count.ZERO);
    continuing.put(loop.label(), Count.ZERO);
    Count rounds = rounds(loop, here);
    Count tests = tests(loop, here);
    if (!tests.isZero()) {
      block(loop.header(), tests);
      visitor.accept(loop, tests);
    }
    Count ends = block(loop.body(), rounds).plus(sum(continuing, loop.label()));
    block(loop.step(), ends);
    Count out = tests.isZero() ? fallen(loop, ends) : tests.minus(again(loop));
    return out.plus(sum(leaving, loop.label()));
  }

  /** How often the condition of a loop holds. */
  private Count again(Stmt.Loop loop) {
    BranchSite site = loop.site();
    return site == null ? Count.ZERO : taken(site);
  }

  private static Count sum(Map<Integer, Count> jumps, int label) {
    return jumps.getOrDefault(label, Count.ZERO);
  }

  /** How often a loop ends because its constant condition is false. */
  private static Count fallen(Stmt.Loop loop, Count ends) {
    boolean fails = loop.condition() instanceof Expr.Const known && known.bits() == 0;
    return fails ? ends : Count.ZERO;
  }

  /** How often the condition of a loop is evaluated; never when it is a constant. */
  private Count tests(Stmt.Loop loop, Count here) {
    BranchSite site = loop.site();
    if (loop.condition() instanceof Expr.Const) {
      return Count.ZERO;
    }
    return site == null ? here : active(site);
  }

  /** How often the body of a loop begins. */
  private Count rounds(Stmt.Loop loop, Count here) {
    Count first = loop.testFirst() ? Count.ZERO : here;
    BranchSite site = loop.site();
    if (site != null) {
      return first.plus(taken(site));
    } else if (!(loop.condition() instanceof Expr.Const known) || known.bits() == 0) {
      return first;
    }
    Stmt decision = Decisions.first(loop.body(), traits);
    BranchSite decided =
        decision instanceof Stmt.If branch
            ? branch.site()
            : decision instanceof Stmt.Switch choice ? choice.site() : null;
    return decided == null ? here : active(decided);
  }

  private Count choice(Stmt.Switch choice, Count here) {
    leaving.put(choice.label(), Count.ZERO);
    BranchSite site = choice.site();
    Count entered = site == null ? here : active(site);
    if (!Decisions.isBlock(choice)) {
      visitor.accept(choice, entered);
    }
    Count rest = entered;
    for (Stmt.Case part : choice.cases()) {
      rest = part.site() == null ? rest : rest.minus(taken(part.site()));
    }
    Count inside = Count.ZERO;
    for (Stmt.Case part : choice.cases()) {
      inside = inside.plus(part.isDefault() ? rest : start(part));
      inside = block(part.body(), inside);
    }
    boolean skips = choice.cases().stream().noneMatch(Stmt.Case::isDefault);
    Count out = inside.plus(sum(leaving, choice.label()));
    return skips ? out.plus(rest) : out;
  }

  private Count start(Stmt.Case part) {
    BranchSite site = part.site();
    return site == null ? Count.ZERO : taken(site);
  }
}
