package telar.compiler.lower;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;

/**
 * Chooses the uniform registers that are kept once instead of once a thread: those of the block,
 * assigned at block level only, and those of a warp, which live inside one run of a warp.
 */
final class UniformRegisters {

  private final IrFunction kernel;
  private final Levels levels;
  private final Uniformity uniformity;
  private final Map<Local, Integer> assignments = new HashMap<>();
  private final Set<Local> parameters = new HashSet<>();
  private final Set<Local> rejected = new HashSet<>();
  private Set<Local> block = new HashSet<>();
  private Set<Local> warp = new HashSet<>();

  UniformRegisters(IrFunction kernel, Levels levels, Uniformity uniformity, Set<Local> constants) {
    this.kernel = kernel;
    this.levels = levels;
    this.uniformity = uniformity;
    parameters.addAll(constants);
    kernel.parameters().forEach(p -> parameters.add(p.local()));
    assignments.putAll(IrTree.assignments(kernel.body()));
    do {
      choose();
    } while (rejectDependent());
  }

  /** Kept once for the block. */
  Set<Local> block() {
    return block;
  }

  /** Kept once, by each warp in turn. */
  Set<Local> warp() {
    return warp;
  }

  /** Whether an expression can be evaluated once, outside of any thread. */
  boolean isScalar(Expr expr) {
    if (!uniformity.isUniform(expr)) {
      return false;
    }
    boolean[] scalar = {true};
    IrTree.reads(expr, local -> scalar[0] &= isKept(local));
    return scalar[0];
  }

  private boolean isKept(Local local) {
    return parameters.contains(local) || block.contains(local) || warp.contains(local);
  }

  private void choose() {
    block = new HashSet<>();
    warp = new HashSet<>();
    if (levels.of(kernel.body()) == Level.BLOCK) {
      Runs before = new Runs();
      BlockSets sets = new BlockSets();
      sets.visit(kernel.body());
      sets.counts.forEach(
          (local, count) -> {
            if (isCandidate(local)
                && assignments.getOrDefault(local, 0).equals(count)
                && !before.isInsideLaneRun(local)) {
              block.add(local);
            }
          });
    }
    Runs runs = new Runs();
    for (Local local : assignments.keySet()) {
      if (isCandidate(local) && !block.contains(local) && runs.isWarpLocal(local)) {
        warp.add(local);
      }
    }
  }

  private boolean isCandidate(Local local) {
    return uniformity.isUniform(local)
        && !rejected.contains(local)
        && !CrossLaneOperands.isWarpOperand(local);
  }

  private boolean rejectDependent() {
    Set<Local> found = new HashSet<>();
    IrTree.statements(
        kernel.body(),
        s -> {
          if (s instanceof Stmt.Set set
              && (block.contains(set.target()) || warp.contains(set.target()))
              && !isScalar(set.value())) {
            found.add(set.target());
          }
        });
    return rejected.addAll(found);
  }

  /** Counts assignments that stand directly in a list at block level. */
  private final class BlockSets {
    private final Map<Local, Integer> counts = new HashMap<>();

    void visit(Stmt stmt) {
      if (levels.of(stmt) != Level.BLOCK) {
        return;
      }
      if (stmt instanceof Stmt.Barrier barrier && barrier.result() != null) {
        counts.merge(barrier.result(), 1, Integer::sum);
      }
      if (stmt instanceof Stmt.Block list) {
        list(list);
      } else {
        IrTree.children(stmt).forEach(child -> list((Stmt.Block) child));
      }
    }

    private void list(Stmt.Block list) {
      for (Stmt stmt : Segments.flatten(list)) {
        if (stmt instanceof Stmt.Set set) {
          counts.merge(set.target(), 1, Integer::sum);
        } else {
          visit(stmt);
        }
      }
    }
  }

  /** The groups of statements below block level, and which registers stay inside one of them. */
  private final class Runs {
    private static final int NO_RUN = -1;
    private static final int MANY = -2;

    private final Map<Local, Integer> homes = new HashMap<>();
    private final Map<Integer, Boolean> needsWarp = new HashMap<>();
    private final Set<Local> setInLanes = new HashSet<>();
    private final Set<Local> exposed = new HashSet<>();
    private int next;

    Runs() {
      if (levels.of(kernel.body()) == Level.BLOCK) {
        list(kernel.body());
      } else {
        run(List.of(kernel.body()));
      }
    }

    boolean isInsideLaneRun(Local local) {
      int home = homes.getOrDefault(local, NO_RUN);
      return home >= 0 && !needsWarp.getOrDefault(home, false);
    }

    boolean isWarpLocal(Local local) {
      int home = homes.getOrDefault(local, NO_RUN);
      return home >= 0
          && needsWarp.getOrDefault(home, false)
          && !setInLanes.contains(local)
          && !exposed.contains(local);
    }

    private void list(Stmt.Block list) {
      for (Segments.Segment segment : Segments.of(list, Level.BLOCK, levels, block)) {
        if (segment instanceof Segments.Segment.Group group) {
          run(group.statements());
        } else if (segment instanceof Segments.Segment.Uniform uniform) {
          touch(uniform.set(), NO_RUN);
        } else if (segment instanceof Segments.Segment.Own own) {
          touch(own.statement(), NO_RUN);
          IrTree.children(own.statement()).forEach(child -> list((Stmt.Block) child));
        }
      }
    }

    private void run(List<Stmt> statements) {
      int run = next++;
      boolean warpLevel = statements.stream().anyMatch(s -> levels.of(s) == Level.WARP);
      needsWarp.put(run, warpLevel);
      for (Stmt stmt : statements) {
        IrTree.statements(stmt, s -> touch(s, run));
        noteLaneSets(stmt);
      }
      if (warpLevel) {
        exposed.addAll(Exposure.of(statements, null));
      }
    }

    private void noteLaneSets(Stmt stmt) {
      if (stmt instanceof Stmt.Block list && levels.of(stmt) == Level.WARP) {
        noteInWarpList(list);
      } else if (levels.of(stmt) == Level.WARP) {
        IrTree.children(stmt).forEach(child -> noteInWarpList((Stmt.Block) child));
      } else if (!(stmt instanceof Stmt.Set)) {
        noteAllSets(stmt);
      }
    }

    private void noteInWarpList(Stmt.Block list) {
      Segments.flatten(list).forEach(this::noteLaneSets);
    }

    private void noteAllSets(Stmt stmt) {
      IrTree.statements(
          stmt,
          s -> {
            Local result = IrTree.result(s);
            if (result != null) {
              setInLanes.add(result);
            }
          });
    }

    private void touch(Stmt stmt, int run) {
      Local result = IrTree.result(stmt);
      if (result != null) {
        home(result, run);
      }
      IrTree.operands(stmt).forEach(e -> IrTree.reads(e, local -> home(local, run)));
    }

    private void home(Local local, int run) {
      homes.merge(local, run, (a, b) -> a.equals(b) ? a : Integer.valueOf(MANY));
    }
  }
}
