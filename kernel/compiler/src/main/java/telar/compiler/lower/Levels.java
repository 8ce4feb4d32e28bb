package telar.compiler.lower;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.Stmt;

/**
 * Gives every statement of a kernel its level. A statement is as high as what it contains; one that
 * jumps out of itself is as high as the loop, switch or kernel that it leaves, because lanes that
 * leave have to be taken out of that one's mask.
 */
final class Levels {

  /** Lane code of more nodes than this runs as several pieces: HotSpot compiles no huge methods. */
  static final int MAX_LANE_NODES = 700;

  private static final int KERNEL = -1;

  private final IntrinsicTraits traits;
  private final boolean exact;
  private final Set<Integer> told;
  private final boolean inStep;
  private final Map<Stmt, Level> levels = new IdentityHashMap<>();
  private final Map<Integer, Level> targets = new HashMap<>();

  /**
   * Levels of a kernel's body.
   *
   * @param exact whether accesses and branches must be seen warp by warp
   * @param inTurns whether warps never go in step
   * @param told labels of loops that are seen when they have ended
   */
  Levels(
      IrFunction kernel,
      IntrinsicTraits traits,
      boolean exact,
      boolean inTurns,
      Set<Integer> told) {
    this.traits = traits;
    this.exact = exact;
    this.told = told;
    this.inStep = exact && !inTurns && InStep.may(kernel, traits);
    Level body = base(kernel.body(), inStep ? Level.BLOCK : Level.WARP);
    targets.put(KERNEL, body);
    raise(kernel.body());
  }

  /** Whether it is lane code that is told of as a whole, by each warp. */
  boolean isTold(Stmt stmt) {
    return stmt instanceof Stmt.Loop loop && told.contains(loop.label());
  }

  /** Whether lane code cannot go on over a statement. */
  boolean isCut(Stmt stmt) {
    return beginsPiece(stmt) || endsPiece(stmt);
  }

  /**
   * Whether what was done before a statement has to be told before it: a function that is called
   * tells its accesses itself.
   */
  boolean beginsPiece(Stmt stmt) {
    return exact && (stmt instanceof Stmt.Call || stmt instanceof Stmt.CallIndirect);
  }

  /**
   * Whether lane code is told of when a statement has ended: a loop that is told as a whole, and a
   * fence, since what was written before it may be read by others from then on.
   */
  boolean endsPiece(Stmt stmt) {
    return isTold(stmt) || (exact && stmt instanceof Stmt.Perform call && call.isFence());
  }

  /** Whether all warps go through the kernel in step, but for what needs a warp at a time. */
  boolean areInStep() {
    return inStep;
  }

  Level of(Stmt stmt) {
    return levels.getOrDefault(stmt, Level.LANE);
  }

  /** The level of a statement; of one that must be split, {@code split}. */
  private Level base(Stmt stmt, Level split) {
    Level inside = split == Level.BLOCK && staysInWarps(stmt) ? Level.WARP : split;
    Level level = own(stmt);
    for (Stmt child : IrTree.children(stmt)) {
      level = level.max(base(child, inside));
      level = isCut(child) ? level.max(inside) : level;
    }
    if (level == Level.LANE && isCompound(stmt) && mustSplit(stmt)) {
      level = inside;
    }
    levels.put(stmt, level);
    return level;
  }

  /** Whether warps take control flow one after the other, because in it they shuffle. */
  private boolean staysInWarps(Stmt stmt) {
    boolean[] shuffles = new boolean[1];
    boolean[] meets = new boolean[1];
    IrTree.statements(
        stmt,
        s -> {
          shuffles[0] |= own(s) == Level.WARP;
          meets[0] |= own(s) == Level.BLOCK;
        });
    return !(stmt instanceof Stmt.Block) && shuffles[0] && !meets[0];
  }

  private Level own(Stmt stmt) {
    if (stmt instanceof Stmt.Barrier) {
      return Level.BLOCK;
    }
    return stmt instanceof Stmt.Perform call && traits.isWarp(call.intrinsic())
        ? Level.WARP
        : Level.LANE;
  }

  private static boolean isCompound(Stmt stmt) {
    return !IrTree.children(stmt).isEmpty();
  }

  private boolean mustSplit(Stmt stmt) {
    if (IrTree.size(stmt) > MAX_LANE_NODES) {
      return true;
    }
    boolean controls = !(stmt instanceof Stmt.Block);
    return exact && controls && !isTold(stmt) && (hasSite(stmt) || hasEvents(stmt));
  }

  private static boolean hasSite(Stmt stmt) {
    return (stmt instanceof Stmt.If s && s.site() != null)
        || (stmt instanceof Stmt.Loop l && l.site() != null)
        || (stmt instanceof Stmt.Switch c && c.site() != null);
  }

  private static boolean hasEvents(Stmt stmt) {
    boolean[] found = new boolean[1];
    IrTree.statements(
        stmt,
        s ->
            found[0] |=
                s instanceof Stmt.Store
                    || s instanceof Stmt.CopyMemory
                    || s instanceof Stmt.Perform
                    || s instanceof Stmt.Call
                    || hasSite(s));
    IrTree.allExpressions(stmt, e -> found[0] |= e instanceof Expr.Load);
    return found[0];
  }

  /** Outer targets first, so that what leaves them is raised before it becomes a target itself. */
  private void raise(Stmt stmt) {
    for (Stmt child : IrTree.children(stmt)) {
      Level level = of(child).max(escape(child));
      levels.put(child, level);
      if (child instanceof Stmt.Loop loop) {
        targets.put(loop.label(), level);
      } else if (child instanceof Stmt.Switch choice) {
        targets.put(choice.label(), level);
      }
      raise(child);
    }
  }

  /** The highest level of a target outside the statement that something inside it jumps to. */
  private Level escape(Stmt stmt) {
    Level[] highest = {Level.LANE};
    Map<Integer, Boolean> inner = new HashMap<>();
    IrTree.statements(
        stmt,
        s -> {
          if (s instanceof Stmt.Loop loop) {
            inner.put(loop.label(), true);
          } else if (s instanceof Stmt.Switch choice) {
            inner.put(choice.label(), true);
          } else {
            int target = target(s);
            if (target != NONE && !inner.containsKey(target)) {
              highest[0] = highest[0].max(targets.getOrDefault(target, Level.LANE));
            }
          }
        });
    return highest[0];
  }

  private static final int NONE = -2;

  private static int target(Stmt stmt) {
    if (stmt instanceof Stmt.Break jump) {
      return jump.label();
    } else if (stmt instanceof Stmt.Continue jump) {
      return jump.label();
    }
    return stmt instanceof Stmt.Return ? KERNEL : NONE;
  }
}
