package telar.compiler.frontend.sema.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import telar.compiler.ir.Stmt;

/** Whether control can come to the end of a function, where one with a result has none to give. */
public final class EndOfFunction {

  private static final Set<String> NO_WAY_BACK =
      Set.of(
          "__trap",
          "abort",
          "exit",
          "_exit",
          "_Exit",
          "quick_exit",
          "__assert_fail",
          "__telar_throw",
          "__builtin_unreachable");

  /** The labels of loops and switches that some statement that is reached leaves. */
  private final Set<Integer> left = new HashSet<>();

  private EndOfFunction() {}

  public static boolean isReached(Stmt body) {
    return new EndOfFunction().completes(body);
  }

  private boolean completes(Stmt stmt) {
    if (stmt instanceof Stmt.Block b) {
      return all(b.statements());
    } else if (stmt instanceof Stmt.If i) {
      boolean first = completes(i.thenBlock());
      return completes(i.elseBlock()) || first;
    } else if (stmt instanceof Stmt.Loop l) {
      return loop(l);
    } else if (stmt instanceof Stmt.Switch s) {
      return choice(s);
    } else if (stmt instanceof Stmt.Try t) {
      boolean body = completes(t.body());
      return completes(t.handler()) || body;
    } else if (stmt instanceof Stmt.Break b) {
      left.add(b.label());
      return false;
    } else if (stmt instanceof Stmt.Perform p) {
      return !NO_WAY_BACK.contains(p.intrinsic());
    }
    return !(stmt instanceof Stmt.Return || stmt instanceof Stmt.Continue);
  }

  private boolean all(List<Stmt> statements) {
    for (Stmt stmt : statements) {
      if (!completes(stmt)) {
        return false;
      }
    }
    return true;
  }

  private boolean loop(Stmt.Loop loop) {
    completes(loop.header());
    boolean once = completes(loop.body());
    boolean never = !loop.testFirst() && !once && !continues(loop.body(), loop.label());
    return (!loop.isEndless() && !never) || left.contains(loop.label());
  }

  private static boolean continues(Stmt stmt, int label) {
    if (stmt instanceof Stmt.Block b) {
      return b.statements().stream().anyMatch(inner -> continues(inner, label));
    } else if (stmt instanceof Stmt.If i) {
      return continues(i.thenBlock(), label) || continues(i.elseBlock(), label);
    } else if (stmt instanceof Stmt.Switch s) {
      return s.cases().stream().anyMatch(each -> continues(each.body(), label));
    } else if (stmt instanceof Stmt.Loop l) {
      return continues(l.body(), label);
    }
    return stmt instanceof Stmt.Continue c && c.label() == label;
  }

  private boolean choice(Stmt.Switch node) {
    boolean anyDefault = false;
    boolean last = true;
    for (Stmt.Case each : node.cases()) {
      anyDefault |= each.isDefault();
      last = completes(each.body());
    }
    return !anyDefault || last || left.contains(node.label());
  }
}
