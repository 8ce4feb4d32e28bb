package telar.compiler.codegen;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;
import telar.compiler.lower.CountedLoops;
import telar.compiler.lower.IrTree;
import telar.compiler.lower.KernelPlan.Home;
import telar.compiler.lower.LaneShapes;

/**
 * Statements that all lanes of a chunk run together. Where lanes part, a mask says which are
 * active. Conditions that compare places with bounds, such as {@code i < n}, nearly always hold for
 * all lanes or none: what they guard is written twice, without a mask and with one.
 */
final class VectorStatements {

  /** Nodes of the largest code that is written twice. */
  private static final int MAX_TWICE = 250;

  private final Chunk chunk;
  private final Code code;
  private final VectorOps ops;
  private final VectorExpressions expressions;
  private final LaneByLane laneByLane;
  private final VectorGuards guards;
  private final @Nullable Label runEnd;

  /** Where lanes go that return all at once. */
  private Label turnEnd = new Label();

  /** The branch that is all that the code does; when no later lane takes it, the run is over. */
  private @Nullable Stmt onlyBranch;

  /** The loops around what is being emitted, by label, innermost first. */
  private final Deque<LoopExit> loops = new ArrayDeque<>();

  /** What lanes that wait where those of a mask will come out read there, for each mask. */
  private final Deque<Set<Local>> readAfter = new ArrayDeque<>();

  /** Whether lanes that return have to be taken out of masks. */
  private boolean returnsApart;

  /**
   * Where jumps go: all lanes at once to a label, or some by being taken out of masks.
   *
   * @param staying the mask of the lanes that stay in the loop; full when all leave at once
   * @param around the mask of the lanes around the loop
   */
  private record LoopExit(int loop, Label leave, Label next, int staying, int around) {}

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
    this.guards = new VectorGuards(chunk);
    this.runEnd = runEnd;
  }

  VectorGuards guards() {
    return guards;
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
      expressions.under(allLanes());
    }
    onlyBranch = onlyBranch(statements);
    list(statements);
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

  private int allLanes() {
    int mask = code.reference();
    ops.maskAll(() -> code.push(1));
    code.storeReference(mask);
    return mask;
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
        ifNone(expressions.mask(), end);
      }
    }
    code.label(end);
  }

  private void ifNone(int mask, Label target) {
    code.loadReference(mask);
    ops.test("anyTrue");
    code.jump(Opcodes.IFEQ, target);
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
      loop(loop);
    } else if (stmt instanceof Stmt.Break jump) {
      jump(jump.label(), true);
    } else if (stmt instanceof Stmt.Continue jump) {
      jump(jump.label(), false);
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
    boolean keeps =
        expressions.mask() != Chunk.FULL
            && readAfter.stream().anyMatch(live -> live.contains(target));
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
      code.loadReference(taken);
      ops.maskNot();
      code.storeReference(rest);
    } else {
      code.loadReference(outer);
      code.loadReference(taken);
      ops.maskBinary("andNot");
      code.storeReference(rest);
      code.loadReference(outer);
      code.loadReference(taken);
      ops.maskBinary("and");
      code.storeReference(taken);
    }
    side(branch.thenBlock(), taken, chunk.shapes().liveness().atElse(branch));
    side(branch.elseBlock(), rest, chunk.shapes().liveness().after(branch));
    expressions.under(outer);
    if (outer != Chunk.FULL && IrTree.hasJump(branch)) {
      code.loadReference(taken);
      code.loadReference(rest);
      ops.maskBinary("or");
      code.storeReference(outer);
    }
  }

  private void side(Stmt.Block block, int mask, Set<Local> readByOthers) {
    if (!block.statements().isEmpty()) {
      Label skip = new Label();
      ifNone(mask, skip);
      expressions.under(mask);
      readAfter.push(readByOthers);
      list(block.statements());
      readAfter.pop();
      code.label(skip);
    }
  }

  private void loop(Stmt.Loop loop) {
    if (!chunk.shapes().isDivergent(loop)) {
      uniformLoop(loop);
    } else if (expressions.mask() == Chunk.FULL
        && loop.testFirst()
        && guards.isGuard(loop.condition())
        && !IrTree.hasJump(loop)
        && IrTree.size(loop) <= MAX_TWICE) {
      guardLoop(loop);
    } else {
      int outer = expressions.mask();
      int active = allLanes();
      if (outer != Chunk.FULL) {
        code.loadReference(outer);
        code.storeReference(active);
      }
      maskedLoop(loop, active, false);
      expressions.under(outer);
    }
  }

  private void uniformLoop(Stmt.Loop loop) {
    Label top = new Label();
    Label body = new Label();
    Label step = new Label();
    Label end = new Label();
    loops.push(new LoopExit(loop.label(), end, step, Chunk.FULL, Chunk.FULL));
    if (!loop.testFirst()) {
      code.jump(Opcodes.GOTO, body);
    }
    code.label(top);
    list(loop.header().statements());
    code.line(loop.span());
    chunk.scalars().jump(loop.condition(), end, false);
    code.label(body);
    list(loop.body().statements());
    code.label(step);
    if (expressions.mask() != Chunk.FULL && IrTree.hasJump(loop)) {
      ifNone(expressions.mask(), end);
    }
    list(loop.step().statements());
    poll(loop);
    code.jump(Opcodes.GOTO, top);
    code.label(end);
    loops.pop();
  }

  private void poll(Stmt.Loop loop) {
    if (!CountedLoops.isInnermost(loop)) {
      chunk.scope().poll();
    }
  }

  /** Rounds of all lanes without a mask, then those of some with one. */
  private void guardLoop(Stmt.Loop loop) {
    Label top = new Label();
    Label some = new Label();
    Label end = new Label();
    int staying = code.reference();
    code.label(top);
    list(loop.header().statements());
    code.line(loop.span());
    guards.test(loop.condition(), end, some);
    list(loop.body().statements());
    list(loop.step().statements());
    poll(loop);
    code.jump(Opcodes.GOTO, top);
    code.label(some);
    evaluate(loop.condition(), staying);
    ifNone(staying, end);
    maskedLoop(loop, staying, true);
    expressions.under(Chunk.FULL);
    code.label(end);
  }

  /**
   * A loop under a mask.
   *
   * @param active the lanes that run it; changes
   * @param inBody whether they have passed the first test
   */
  private void maskedLoop(Stmt.Loop loop, int active, boolean inBody) {
    Label top = new Label();
    Label body = new Label();
    Label end = new Label();
    boolean jumps = IrTree.hasJump(loop);
    int current = jumps ? code.reference() : active;
    loops.push(new LoopExit(loop.label(), end, body, active, expressions.mask()));
    readAfter.push(liveBetweenRounds(loop));
    expressions.under(active);
    if (inBody || !loop.testFirst()) {
      code.jump(Opcodes.GOTO, body);
    }
    code.label(top);
    list(loop.header().statements());
    code.line(loop.span());
    expressions.emit(loop.condition());
    code.loadReference(active);
    ops.maskBinary("and");
    code.storeReference(active);
    ifNone(active, end);
    code.label(body);
    if (jumps) {
      code.loadReference(active);
      code.storeReference(current);
      expressions.under(current);
    }
    list(loop.body().statements());
    expressions.under(active);
    if (jumps) {
      ifNone(active, end);
    }
    list(loop.step().statements());
    poll(loop);
    code.jump(Opcodes.GOTO, top);
    code.label(end);
    readAfter.pop();
    loops.pop();
  }

  /** What lanes that have left a loop, or wait for its next round, still read. */
  private Set<Local> liveBetweenRounds(Stmt.Loop loop) {
    Set<Local> live = new HashSet<>(chunk.shapes().liveness().after(loop));
    if (chunk.shapes().hasDivergentJumps(loop)) {
      live.addAll(chunk.shapes().liveness().atStep(loop));
    }
    return live;
  }

  private void jump(int label, boolean leave) {
    LoopExit target =
        loops.stream()
            .filter(loop -> loop.loop() == label)
            .findFirst()
            .orElseThrow(() -> new Unvectorizable("a jump to nowhere"));
    if (target.staying() == Chunk.FULL) {
      code.jump(Opcodes.GOTO, leave ? target.leave() : target.next());
      return;
    }
    int current = expressions.mask();
    for (LoopExit loop : loops) {
      if (loop == target) {
        break;
      }
      leaveLoop(loop, current);
    }
    if (leave) {
      drop(target.staying(), current);
    }
    clear(current);
  }

  /** The lanes of a mask go somewhere outside of a loop. */
  private void leaveLoop(LoopExit loop, int lanes) {
    drop(loop.staying(), lanes);
    drop(loop.around(), lanes);
  }

  /** The lanes of a mask leave another. */
  private void drop(int from, int lanes) {
    if (from == Chunk.FULL || from == lanes) {
      return;
    }
    code.loadReference(from);
    code.loadReference(lanes);
    ops.maskBinary("andNot");
    code.storeReference(from);
  }

  private void clear(int mask) {
    ops.maskAll(() -> code.push(0));
    code.storeReference(mask);
  }

  private void leaveKernel() {
    if (!returnsApart) {
      if (expressions.mask() == Chunk.FULL) {
        code.jump(Opcodes.GOTO, turnEnd);
      }
      return;
    }
    int current = expressions.mask();
    loops.forEach(loop -> leaveLoop(loop, current));
    clear(current);
  }
}
