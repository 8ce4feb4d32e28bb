package telar.compiler.ir;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** The shape of IR trees: operands, children, results. Analyses are written on top of it. */
public final class IrTree {

  private IrTree() {}

  /** The operands of an expression, left to right. */
  public static List<Expr> operands(Expr expr) {
    if (expr instanceof Expr.Unary e) {
      return List.of(e.operand());
    } else if (expr instanceof Expr.Binary e) {
      return List.of(e.left(), e.right());
    } else if (expr instanceof Expr.Compare e) {
      return List.of(e.left(), e.right());
    } else if (expr instanceof Expr.Convert e) {
      return List.of(e.operand());
    } else if (expr instanceof Expr.Select e) {
      return List.of(e.condition(), e.whenTrue(), e.whenFalse());
    } else if (expr instanceof Expr.PointerAdd e) {
      return List.of(e.base(), e.index());
    } else if (expr instanceof Expr.Load e) {
      return List.of(e.address());
    } else if (expr instanceof Expr.Intrinsic e) {
      return e.arguments();
    }
    return List.of();
  }

  /** The expressions that a statement itself evaluates (not those of its children). */
  public static List<Expr> operands(Stmt stmt) {
    if (stmt instanceof Stmt.Set s) {
      return List.of(s.value());
    } else if (stmt instanceof Stmt.Store s) {
      return List.of(s.address(), s.value());
    } else if (stmt instanceof Stmt.CopyMemory s) {
      return List.of(s.target(), s.source());
    } else if (stmt instanceof Stmt.ZeroMemory s) {
      return List.of(s.target());
    } else if (stmt instanceof Stmt.If s) {
      return List.of(s.condition());
    } else if (stmt instanceof Stmt.Loop s) {
      return List.of(s.condition());
    } else if (stmt instanceof Stmt.Switch s) {
      return List.of(s.value());
    }
    return effectOperands(stmt);
  }

  private static List<Expr> effectOperands(Stmt stmt) {
    if (stmt instanceof Stmt.Call s) {
      return s.arguments();
    } else if (stmt instanceof Stmt.Perform s) {
      return s.arguments();
    } else if (stmt instanceof Stmt.CallIndirect s) {
      List<Expr> all = new ArrayList<>(List.of(s.function()));
      all.addAll(s.arguments());
      return all;
    } else if (stmt instanceof Stmt.Barrier s && s.predicate() != null) {
      return List.of(s.predicate());
    } else if (stmt instanceof Stmt.Return s && s.value() != null) {
      return List.of(s.value());
    } else if (stmt instanceof Stmt.Launch s) {
      List<Expr> all = new ArrayList<>(s.grid());
      all.addAll(s.block());
      all.add(s.sharedBytes());
      all.add(s.stream());
      all.addAll(s.arguments());
      return all;
    }
    return List.of();
  }

  /** The statements inside a statement. */
  public static List<Stmt> children(Stmt stmt) {
    if (stmt instanceof Stmt.Block s) {
      return s.statements();
    } else if (stmt instanceof Stmt.If s) {
      return List.of(s.thenBlock(), s.elseBlock());
    } else if (stmt instanceof Stmt.Loop s) {
      return List.of(s.header(), s.body(), s.step());
    } else if (stmt instanceof Stmt.Try s) {
      return List.of(s.body(), s.handler());
    } else if (stmt instanceof Stmt.Switch s) {
      List<Stmt> bodies = new ArrayList<>();
      s.cases().forEach(c -> bodies.add(c.body()));
      return bodies;
    }
    return List.of();
  }

  /** The register that a statement assigns; null when there is none. */
  public static @Nullable Local result(Stmt stmt) {
    if (stmt instanceof Stmt.Set s) {
      return s.target();
    } else if (stmt instanceof Stmt.Call s) {
      return s.result();
    } else if (stmt instanceof Stmt.CallIndirect s) {
      return s.result();
    } else if (stmt instanceof Stmt.Perform s) {
      return s.result();
    } else if (stmt instanceof Stmt.Barrier s) {
      return s.result();
    } else if (stmt instanceof Stmt.Try s) {
      return s.caught();
    }
    return null;
  }

  /** Whether control never comes out behind a statement because it goes elsewhere. */
  public static boolean isJump(Stmt stmt) {
    return stmt instanceof Stmt.Break
        || stmt instanceof Stmt.Continue
        || stmt instanceof Stmt.Return;
  }

  /** Whether control may go from inside a statement to anywhere but behind it. */
  public static boolean jumpsOut(Stmt stmt) {
    Set<Integer> inside = new HashSet<>();
    boolean[] found = new boolean[1];
    statements(
        stmt,
        s -> {
          if (s instanceof Stmt.Loop loop) {
            inside.add(loop.label());
          } else if (s instanceof Stmt.Switch choice) {
            inside.add(choice.label());
          }
          found[0] |=
              s instanceof Stmt.Return
                  || (s instanceof Stmt.Break jump && !inside.contains(jump.label()))
                  || (s instanceof Stmt.Continue jump && !inside.contains(jump.label()));
        });
    return found[0];
  }

  /** How often a statement and those inside it assign each register, the first one first. */
  public static Map<Local, Integer> assignments(Stmt stmt) {
    Map<Local, Integer> counts = new LinkedHashMap<>();
    statements(
        stmt,
        s -> {
          Local result = result(s);
          if (result != null) {
            counts.merge(result, 1, Integer::sum);
          }
        });
    return counts;
  }

  /** Visits a statement and all inside it, outer first. */
  public static void statements(Stmt stmt, Consumer<Stmt> visitor) {
    visitor.accept(stmt);
    children(stmt).forEach(child -> statements(child, visitor));
  }

  /** Visits an expression and all inside it, outer first. */
  public static void expressions(Expr expr, Consumer<Expr> visitor) {
    visitor.accept(expr);
    operands(expr).forEach(operand -> expressions(operand, visitor));
  }

  /** Visits all expressions of a statement and of those inside it. */
  public static void allExpressions(Stmt stmt, Consumer<Expr> visitor) {
    statements(stmt, s -> operands(s).forEach(operand -> expressions(operand, visitor)));
  }

  /**
   * Visits the numbers of all places that a statement or one inside it accesses memory or branches
   * at.
   */
  public static void sites(Stmt stmt, IntConsumer visitor) {
    accesses(stmt, visitor);
    statements(stmt, s -> ownBranch(s, visitor));
  }

  /** Visits the numbers of all places that a statement or one inside it accesses memory at. */
  public static void accesses(Stmt stmt, IntConsumer visitor) {
    allExpressions(
        stmt,
        e -> {
          if (e instanceof Expr.Load load) {
            visitor.accept(load.site().id());
          }
        });
    statements(stmt, s -> ownAccesses(s, visitor));
  }

  private static void ownAccesses(Stmt stmt, IntConsumer visitor) {
    if (stmt instanceof Stmt.Store s) {
      visitor.accept(s.site().id());
    } else if (stmt instanceof Stmt.CopyMemory s) {
      visitor.accept(s.write().id());
      visitor.accept(s.read().id());
    } else if (stmt instanceof Stmt.Perform s && s.site() != null) {
      visitor.accept(s.site().id());
    }
  }

  private static void ownBranch(Stmt stmt, IntConsumer visitor) {
    if (stmt instanceof Stmt.If s && s.site() != null) {
      visitor.accept(s.site().id());
    } else if (stmt instanceof Stmt.Loop s && s.site() != null) {
      visitor.accept(s.site().id());
    } else if (stmt instanceof Stmt.Switch s && s.site() != null) {
      visitor.accept(s.site().id());
    }
  }

  /** Whether a statement or one inside it is a jump. */
  public static boolean hasJump(Stmt stmt) {
    boolean[] found = new boolean[1];
    statements(stmt, s -> found[0] |= isJump(s));
    return found[0];
  }

  /** Visits all registers that an expression reads. */
  public static void reads(Expr expr, Consumer<Local> visitor) {
    expressions(
        expr,
        e -> {
          if (e instanceof Expr.Get get) {
            visitor.accept(get.local());
          }
        });
  }

  /** A measure of the code that a statement becomes: its nodes. */
  public static int size(Stmt stmt) {
    int[] count = new int[1];
    statements(stmt, s -> count[0]++);
    allExpressions(stmt, e -> count[0] += ownSize(e));
    return count[0];
  }

  /** The same measure of an expression. */
  public static int size(Expr expr) {
    int[] count = new int[1];
    expressions(expr, e -> count[0] += ownSize(e));
    return count[0];
  }

  private static int ownSize(Expr expr) {
    return expr instanceof Expr.Load ? 4 : 1;
  }
}
