package telar.compiler.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;
import telar.compiler.lower.CountedLoops;
import telar.compiler.lower.KernelPlan.Home;
import telar.compiler.lower.LaneShapes;
import telar.compiler.lower.LoopControl;

/**
 * Statements of some chunks. A loop that goes round equally often in all is written once, around
 * the body of the one and then of the others ("unroll and jam"): sums that wait for each other in
 * one chunk leave the machine time for those of the others. So is one whose bound is met lane by
 * lane, as long as all lanes go round, and one that only computes, until the last lane leaves it.
 * All else is done by one chunk after the other.
 */
final class JammedChunks {

  /** Nodes of the largest loop with a guard: HotSpot inlines only so much into one method. */
  private static final int MAX_GUARDED = 40;

  /** As many of a loop under masks. */
  private static final int MAX_MASKED = 60;

  /** Chunks that keep a machine busy with such a loop; more take longer to be compiled. */
  private static final int MASKED_CHUNKS = 2;

  private final Code code;
  private final List<VectorTurn> turns;
  private final VectorTurn first;
  private final List<VectorTurn> others;

  JammedChunks(Code code, List<VectorTurn> turns) {
    this.code = code;
    this.turns = turns;
    this.first = turns.get(0);
    this.others = turns.subList(1, turns.size());
  }

  /**
   * How many chunks gain from running together: 1 where there is no loop to share, or something
   * that only single chunks can do.
   */
  static int most(List<Stmt> statements, LaneShapes shapes) {
    if (!VectorStatements.returnsAtEnds(statements)
        || !sharesLoop(statements, shapes)
        || statements.stream().anyMatch(JammedChunks::usesOwnMemory)) {
      return 1;
    }
    boolean[] masked = new boolean[1];
    statements.forEach(
        stmt ->
            IrTree.statements(
                stmt, s -> masked[0] |= s instanceof Stmt.Loop loop && isMasked(loop, shapes)));
    return masked[0] ? MASKED_CHUNKS : ChunkGroup.MAX_CHUNKS;
  }

  /** Whether threads use memory of their own: chunks have theirs in the same place in turn. */
  private static boolean usesOwnMemory(Stmt stmt) {
    boolean[] found = new boolean[1];
    IrTree.allExpressions(stmt, e -> found[0] |= e instanceof Expr.SlotAddress);
    return found[0];
  }

  private static boolean sharesLoop(List<Stmt> statements, LaneShapes shapes) {
    return statements.stream().anyMatch(stmt -> sharesLoop(stmt, shapes));
  }

  private static boolean sharesLoop(Stmt stmt, LaneShapes shapes) {
    if (stmt instanceof Stmt.Block block) {
      return sharesLoop(block.statements(), shapes);
    } else if (stmt instanceof Stmt.If branch) {
      return sharesLoop(branch.thenBlock(), shapes) || sharesLoop(branch.elseBlock(), shapes);
    }
    return stmt instanceof Stmt.Loop loop
        && (isShared(loop, shapes) || isGuarded(loop, shapes) || isMasked(loop, shapes));
  }

  /**
   * Whether lanes leave a small loop at different times that only computes: without lanes it does
   * no harm.
   */
  private static boolean isMasked(Stmt.Loop loop, LaneShapes shapes) {
    boolean[] computes = {
      loop.testFirst() && shapes.isDivergent(loop) && IrTree.size(loop) <= MAX_MASKED
    };
    IrTree.statements(
        loop,
        stmt ->
            computes[0] &=
                stmt instanceof Stmt.Set || stmt instanceof Stmt.Block || stmt.equals(loop));
    IrTree.allExpressions(
        loop, e -> computes[0] &= !(e instanceof Expr.Load || e instanceof Expr.Intrinsic));
    return computes[0];
  }

  /** Whether each chunk sees from its first and last lane if all go round a small loop again. */
  private static boolean isGuarded(Stmt.Loop loop, LaneShapes shapes) {
    return loop.testFirst()
        && shapes.isDivergent(loop)
        && loop.header().statements().isEmpty()
        && VectorGuards.isGuard(loop.condition(), shapes)
        && !IrTree.hasJump(loop)
        && IrTree.size(loop) <= MAX_GUARDED;
  }

  private static boolean isShared(Stmt.Loop loop, LaneShapes shapes) {
    Set<Local> control = LoopControl.of(loop);
    return control != null
        && !shapes.isDivergent(loop)
        && control.stream().noneMatch(local -> shapes.of(local).isVarying());
  }

  /** Emits the whole body of lane code for all chunks. */
  void emit(List<Stmt> statements) {
    Label end = new Label();
    list(statements, end);
    code.label(end);
  }

  /** Statements whose returns, which are at their ends, go to a label. */
  private void list(List<Stmt> statements, Label end) {
    for (Stmt stmt : statements) {
      if (stmt instanceof Stmt.Return) {
        code.jump(Opcodes.GOTO, end);
      } else if (!sharesLoop(stmt, first.shapes())) {
        apart(stmt);
      } else if (stmt instanceof Stmt.Block block) {
        list(block.statements(), end);
      } else if (stmt instanceof Stmt.If branch) {
        branch(branch, end);
      } else if (stmt instanceof Stmt.Loop loop) {
        loop(loop, end);
      }
    }
  }

  private void apart(Stmt stmt) {
    first.alone(stmt);
    others.forEach(other -> other.alone(stmt));
  }

  /** Where all chunks take a side with all their lanes, they do so together. */
  private void branch(Stmt.If branch, Label end) {
    Label apart = new Label();
    Label otherwise = new Label();
    Label done = new Label();
    boolean uniform = first.shapes().of(branch.condition()).isUniform();
    if (!uniform && !first.guards().isGuard(branch.condition())) {
      apart(branch);
      return;
    }
    first.guards().test(branch.condition(), uniform ? otherwise : apart, apart);
    others.forEach(other -> other.guards().test(branch.condition(), apart, apart));
    list(branch.thenBlock().statements(), end);
    code.jump(Opcodes.GOTO, done);
    if (uniform) {
      code.label(otherwise);
      others.forEach(other -> unlessNone(other, branch.condition(), apart));
      list(branch.elseBlock().statements(), end);
      code.jump(Opcodes.GOTO, done);
    }
    code.label(apart);
    apart(branch);
    code.label(done);
  }

  private void unlessNone(VectorTurn turn, Expr condition, Label target) {
    Label none = new Label();
    turn.guards().test(condition, none, target);
    code.jump(Opcodes.GOTO, target);
    code.label(none);
  }

  private void loop(Stmt.Loop loop, Label end) {
    Set<Local> control = LoopControl.of(loop);
    if (control != null && isShared(loop, first.shapes())) {
      shared(loop, control, end);
    } else if (isGuarded(loop, first.shapes())) {
      guarded(loop, end);
    } else if (isMasked(loop, first.shapes())) {
      masked(loop);
    } else {
      apart(loop);
    }
  }

  /** Rounds of all chunks together, when what decides about them is equal in all. */
  private void shared(Stmt.Loop loop, Set<Local> control, Label end) {
    Label top = new Label();
    Label apart = new Label();
    Label done = new Label();
    Label past = new Label();
    control.removeIf(local -> first.chunk().plan().home(local) == Home.UNIFORM);
    control.forEach(local -> unlessEqual(local, apart));
    List<Own> own = new ArrayList<>();
    control.forEach(local -> others.forEach(other -> own.add(shareRegister(local, other))));
    code.label(top);
    code.line(loop.span());
    first.chunk().scalars().jump(loop.condition(), done, false);
    list(loop.body().statements(), end);
    loop.step().statements().forEach(stmt -> step(stmt, control));
    if (!CountedLoops.isInnermost(loop)) {
      first.chunk().scope().poll();
    }
    code.jump(Opcodes.GOTO, top);
    own.forEach(
        register -> register.chunk().registers().move(register.local(), register.variable()));
    code.label(apart);
    apart(loop);
    code.jump(Opcodes.GOTO, past);
    code.label(done);
    own.forEach(this::copy);
    code.label(past);
  }

  /** Rounds of all lanes of all chunks together, then each chunk's others. */
  private void guarded(Stmt.Loop loop, Label end) {
    Label top = new Label();
    Label apart = new Label();
    LoopReads reads = LoopReads.of(loop, turns.stream().map(VectorTurn::chunk).toList());
    int ahead = reads == null ? -1 : reads.none();
    code.label(top);
    code.line(loop.span());
    turns.forEach(turn -> turn.guards().test(loop.condition(), apart, apart));
    if (reads != null) {
      reads.round(ahead);
    }
    list(loop.body().statements(), end);
    apart(loop.step());
    first.chunk().scope().poll();
    code.jump(Opcodes.GOTO, top);
    code.label(apart);
    apart(loop);
  }

  /** Chunks whose lanes have all left go on without any, until none has one. */
  private void masked(Stmt.Loop loop) {
    Label top = new Label();
    Label done = new Label();
    List<VectorLoops> loops = turns.stream().map(turn -> turn.statements().loops()).toList();
    List<Integer> active = loops.stream().map(each -> each.enter(loop)).toList();
    code.label(top);
    first.chunk().scope().poll();
    loops.forEach(each -> each.test(loop));
    code.loadReference(active.get(0));
    for (int mask : active.subList(1, active.size())) {
      code.loadReference(mask);
      first.chunk().ops().maskBinary("or");
    }
    first.chunk().ops().test("anyTrue");
    code.jump(Opcodes.IFEQ, done);
    loops.forEach(each -> each.round(loop));
    code.jump(Opcodes.GOTO, top);
    code.label(done);
    loops.forEach(VectorLoops::leave);
  }

  /** Registers that decide about the loop are the same in all chunks: they are set once. */
  private void step(Stmt stmt, Set<Local> control) {
    if (stmt instanceof Stmt.Set set && control.contains(set.target())) {
      first.alone(stmt);
    } else {
      apart(stmt);
    }
  }

  /** The variable that a chunk has for a register while it uses the first's. */
  private record Own(Local local, Chunk chunk, int variable) {}

  private Own shareRegister(Local local, VectorTurn other) {
    int shared = first.chunk().registers().scalar(local);
    return new Own(local, other.chunk(), other.chunk().registers().move(local, shared));
  }

  private void copy(Own own) {
    JvmType type = JvmType.of(own.local().type());
    code.load(type, first.chunk().registers().scalar(own.local()));
    code.store(type, own.variable());
  }

  private void unlessEqual(Local local, Label target) {
    JvmType type = JvmType.of(local.type());
    for (VectorTurn other : others) {
      code.load(type, first.chunk().registers().scalar(local));
      code.load(type, other.chunk().registers().scalar(local));
      if (type == JvmType.INT) {
        code.jump(Opcodes.IF_ICMPNE, target);
      } else {
        code.op(Opcodes.LCMP);
        code.jump(Opcodes.IFNE, target);
      }
    }
  }
}
