package telar.compiler.codegen;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;
import telar.compiler.lower.KernelPlan.Home;
import telar.compiler.lower.LaneShapes;

/**
 * Statements that all lanes of a chunk run together. Where lanes part, a mask says which are
 * active. Conditions that compare places with bounds, such as {@code i < n}, nearly always hold for
 * all lanes or none: what they guard is written twice, without a mask and with one.
 */
final class VectorStatements {

  /** Nodes of the largest code that is written twice. */
  static final int MAX_TWICE = 250;

  private final Chunk chunk;
  private final Code code;
  private final VectorOps ops;
  private final VectorExpressions expressions;
  private final LaneByLane laneByLane;
  private final LaneMasks masks;
  private final VectorGuards guards;
  private final VectorLoops loops;
  private final @Nullable Label runEnd;

  /** Where lanes go that return all at once. */
  private Label turnEnd = new Label();

  /** The branch that is all that the code does; when no later lane takes it, the run is over. */
  private @Nullable Stmt onlyBranch;

  /** Whether lanes that return have to be taken out of masks. */
  private boolean returnsApart;

  /**
   * Statements of one method.
   *
   * @param runEnd where no lane has anything more to do; null when lanes do so after them
   */
  VectorStatements(
      Chunk chunk, VectorExpressions expressions, LaneByLane laneByLane, @Nullable Label runEnd) {
    this.chunk = chunk;
    this.code = chunk.code();
    this.ops = chunk.ops();
    this.expressions = expressions;
    this.laneByLane = laneByLane;
    this.masks = new LaneMasks(chunk);
    this.guards = new VectorGuards(chunk);
    this.loops = new VectorLoops(chunk, expressions, masks, guards, this::list);
    this.runEnd = runEnd;
  }

  VectorGuards guards() {
    return guards;
  }

  VectorLoops loops() {
    return loops;
  }

  /** Emits a statement of a body whose returns are at its ends. */
  void emit(Stmt stmt, Label end) {
    turnEnd = end;
    statement(stmt);
  }

  /** Emits the whole body of lane code, with what follows it at a label. */
  void emit(List<Stmt> statements, Label end) {
    turnEnd = end;
    returnsApart = chunk.shapes().hasDivergentReturn() && !returnsAtEnds(statements);
    if (returnsApart) {
      expressions.under(masks.all());
    }
    onlyBranch = onlyBranch(statements);
    list(statements);
  }

  /** Emits what some lanes of a chunk do, maybe all or none. */
  void emitMasked(Stmt.If branch) {
    int taken = code.reference();
    evaluate(branch.condition(), taken);
    maskedBranch(branch, taken);
  }

  /** The last of the statements, when the others only set registers, if it is a lone branch. */
  private static @Nullable Stmt onlyBranch(List<Stmt> statements) {
    int last = statements.size() - 1;
    return last >= 0
            && statements.get(last) instanceof Stmt.If branch
            && branch.elseBlock().statements().isEmpty()
            && statements.subList(0, last).stream().allMatch(s -> s instanceof Stmt.Set)
        ? branch
        : null;
  }

  /** Whether every return is the last thing that its lanes would do anyway. */
  static boolean returnsAtEnds(List<Stmt> statements) {
    for (int i = 0; i < statements.size(); i++) {
      Stmt stmt = statements.get(i);
      if (stmt instanceof Stmt.Return) {
        continue;
      }
      boolean last = i == statements.size() - 1;
      if (last && stmt instanceof Stmt.If branch) {
        if (!returnsAtEnds(branch.thenBlock().statements())
            || !returnsAtEnds(branch.elseBlock().statements())) {
          return false;
        }
      } else if (hasReturn(stmt)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasReturn(Stmt stmt) {
    boolean[] found = new boolean[1];
    IrTree.statements(stmt, s -> found[0] |= s instanceof Stmt.Return);
    return found[0];
  }

  private void list(List<Stmt> statements) {
    Label end = new Label();
    for (int i = 0; i < statements.size(); i++) {
      Stmt stmt = statements.get(i);
      statement(stmt);
      if (IrTree.isJump(stmt)) {
        break;
      }
      if (i < statements.size() - 1 && expressions.mask() != Chunk.FULL && IrTree.hasJump(stmt)) {
        masks.ifNone(expressions.mask(), end);
      }
    }
    code.label(end);
  }

  private void statement(Stmt stmt) {
    if (!(stmt instanceof Stmt.Block)) {
      code.line(stmt.span());
    }
    if (stmt instanceof Stmt.Block block) {
      list(block.statements());
    } else if (stmt instanceof Stmt.Set set) {
      set(set);
    } else if (stmt instanceof Stmt.Store store) {
      expressions.memory().store(store);
    } else if (stmt instanceof Stmt.If branch) {
      branch(branch);
    } else if (stmt instanceof Stmt.Loop loop) {
      loops.emit(loop);
    } else if (stmt instanceof Stmt.Break jump) {
      loops.jump(jump.label(), true);
    } else if (stmt instanceof Stmt.Continue jump) {
      loops.jump(jump.label(), false);
    } else if (stmt instanceof Stmt.Return) {
      leaveKernel();
    } else if (LaneShapes.isLaneByLane(stmt)) {
      if (IrTree.jumpsOut(stmt)) {
        throw new Unvectorizable("a jump of one lane");
      }
      laneByLane.run(List.of(stmt), expressions.mask());
    } else {
      throw new Unvectorizable(stmt.getClass().getSimpleName());
    }
  }

  private void set(Stmt.Set set) {
    Local target = set.target();
    if (chunk.plan().home(target) == Home.UNIFORM) {
      throw new IllegalStateException("lane code assigns uniform " + target.name());
    }
    chunk.registers().wrote(target);
    if (!chunk.shapes().of(target).isVarying()) {
      chunk.scalars().emit(set.value());
      chunk.scope().store(target);
      return;
    }
    int register = chunk.registers().vector(target);
    boolean keeps = expressions.mask() != Chunk.FULL && masks.isReadByWaiting(target);
    if (!keeps) {
      expressions.emit(set.value());
      code.storeReference(register);
    } else if (target.type() == IrType.BOOL) {
      blendMasks(set.value(), register);
    } else {
      int value = code.reference();
      expressions.emit(set.value());
      code.storeReference(value);
      code.loadReference(register);
      code.loadReference(value);
      code.loadReference(expressions.mask());
      ops.blend(JvmType.of(target.type()));
      code.storeReference(register);
    }
  }

  private void blendMasks(Expr value, int register) {
    expressions.emit(value);
    code.loadReference(expressions.mask());
    ops.maskBinary("and");
    code.loadReference(register);
    code.loadReference(expressions.mask());
    ops.maskBinary("andNot");
    ops.maskBinary("or");
    code.storeReference(register);
  }

  private void branch(Stmt.If branch) {
    if (chunk.shapes().of(branch.condition()).isUniform()) {
      uniformBranch(branch);
      return;
    }
    int taken = code.reference();
    if (expressions.mask() == Chunk.FULL
        && guards.isGuard(branch.condition())
        && IrTree.size(branch) <= MAX_TWICE) {
      guard(branch, taken);
    } else {
      evaluate(branch.condition(), taken);
      maskedBranch(branch, taken);
    }
  }

  private void evaluate(Expr condition, int mask) {
    expressions.emit(condition);
    code.storeReference(mask);
  }

  private void uniformBranch(Stmt.If branch) {
    Label otherwise = new Label();
    Label end = new Label();
    chunk.scalars().jump(branch.condition(), otherwise, false);
    list(branch.thenBlock().statements());
    code.jump(Opcodes.GOTO, end);
    code.label(otherwise);
    list(branch.elseBlock().statements());
    code.label(end);
  }

  /** All lanes or none: without a mask. Some: with one. */
  private void guard(Stmt.If branch, int taken) {
    Label some = new Label();
    Label none = new Label();
    Label end = new Label();
    guards.test(branch.condition(), none, some, branch.equals(onlyBranch) ? runEnd : null);
    list(branch.thenBlock().statements());
    code.jump(Opcodes.GOTO, end);
    code.label(none);
    list(branch.elseBlock().statements());
    code.jump(Opcodes.GOTO, end);
    code.label(some);
    evaluate(branch.condition(), taken);
    maskedBranch(branch, taken);
    code.label(end);
  }

  private void maskedBranch(Stmt.If branch, int taken) {
    int outer = expressions.mask();
    int rest = code.reference();
    if (outer == Chunk.FULL) {
      masks.invert(taken, rest);
    } else {
      masks.combine("andNot", outer, taken, rest);
      masks.combine("and", outer, taken, taken);
    }
    side(branch.thenBlock(), taken, chunk.shapes().liveness().atElse(branch));
    side(branch.elseBlock(), rest, chunk.shapes().liveness().after(branch));
    expressions.under(outer);
    if (outer != Chunk.FULL && IrTree.hasJump(branch)) {
      masks.combine("or", taken, rest, outer);
    }
  }

  private void side(Stmt.Block block, int mask, Set<Local> readByOthers) {
    if (!block.statements().isEmpty()) {
      Label skip = new Label();
      masks.ifNone(mask, skip);
      expressions.under(mask);
      masks.beginWaiting(readByOthers);
      list(block.statements());
      masks.endWaiting();
      code.label(skip);
    }
  }

  private void leaveKernel() {
    if (!returnsApart) {
      if (expressions.mask() == Chunk.FULL) {
        code.jump(Opcodes.GOTO, turnEnd);
      }
      return;
    }
    int current = expressions.mask();
    loops.leaveAll(current);
    masks.clear(current);
  }
}
