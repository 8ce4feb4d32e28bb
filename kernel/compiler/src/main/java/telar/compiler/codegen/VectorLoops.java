package telar.compiler.codegen;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;
import telar.compiler.lower.CountedLoops;

/**
 * Loops that all lanes of a chunk run together, and the jumps in them. Lanes that are done wait
 * until the others are.
 */
final class VectorLoops {

  private final Chunk chunk;
  private final Code code;
  private final VectorExpressions expressions;
  private final LaneMasks masks;
  private final VectorGuards guards;
  private final Consumer<List<Stmt>> list;

  /** The loops around what is being emitted, by label, innermost first. */
  private final Deque<LoopExit> loops = new ArrayDeque<>();

  /**
   * Where jumps go: all lanes at once to a label, or some by being taken out of masks.
   *
   * @param staying the mask of the lanes that stay in the loop; full when all leave at once
   * @param around the mask of the lanes around the loop
   */
  private record LoopExit(int loop, Label leave, Label next, int staying, int around) {}

  /**
   * Loops of one method.
   *
   * @param list emits what is in them
   */
  VectorLoops(
      Chunk chunk,
      VectorExpressions expressions,
      LaneMasks masks,
      VectorGuards guards,
      Consumer<List<Stmt>> list) {
    this.chunk = chunk;
    this.code = chunk.code();
    this.expressions = expressions;
    this.masks = masks;
    this.guards = guards;
    this.list = list;
  }

  /** Emits a loop. */
  void emit(Stmt.Loop loop) {
    if (!chunk.shapes().isDivergent(loop)) {
      uniformLoop(loop);
    } else if (expressions.mask() == Chunk.FULL
        && loop.testFirst()
        && guards.isGuard(loop.condition())
        && !IrTree.hasJump(loop)
        && IrTree.size(loop) <= VectorStatements.MAX_TWICE) {
      guardLoop(loop);
    } else {
      int outer = expressions.mask();
      int active = masks.all();
      if (outer != Chunk.FULL) {
        masks.copy(outer, active);
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
    list.accept(loop.header().statements());
    code.line(loop.span());
    chunk.scalars().jump(loop.condition(), end, false);
    code.label(body);
    list.accept(loop.body().statements());
    code.label(step);
    if (expressions.mask() != Chunk.FULL && IrTree.hasJump(loop)) {
      masks.ifNone(expressions.mask(), end);
    }
    list.accept(loop.step().statements());
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
    LoopReads reads = LoopReads.of(loop, List.of(chunk));
    int ahead = reads == null ? -1 : reads.none();
    code.label(top);
    list.accept(loop.header().statements());
    code.line(loop.span());
    guards.test(loop.condition(), end, some);
    if (reads != null) {
      reads.round(ahead);
    }
    list.accept(loop.body().statements());
    list.accept(loop.step().statements());
    poll(loop);
    code.jump(Opcodes.GOTO, top);
    code.label(some);
    expressions.emit(loop.condition());
    code.storeReference(staying);
    masks.ifNone(staying, end);
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
    masks.beginWaiting(liveBetweenRounds(loop));
    expressions.under(active);
    if (inBody || !loop.testFirst()) {
      code.jump(Opcodes.GOTO, body);
    }
    code.label(top);
    narrow(loop, active);
    masks.ifNone(active, end);
    code.label(body);
    if (jumps) {
      masks.copy(active, current);
      expressions.under(current);
    }
    list.accept(loop.body().statements());
    expressions.under(active);
    if (jumps) {
      masks.ifNone(active, end);
    }
    list.accept(loop.step().statements());
    poll(loop);
    code.jump(Opcodes.GOTO, top);
    code.label(end);
    masks.endWaiting();
    loops.pop();
  }

  /** Lanes of a mask for which the condition of a loop fails leave it. */
  private void narrow(Stmt.Loop loop, int active) {
    list.accept(loop.header().statements());
    code.line(loop.span());
    int holds = code.reference();
    expressions.emit(loop.condition());
    code.storeReference(holds);
    masks.combine("and", holds, active, active);
  }

  /**
   * Rounds of a loop without jumps that more code goes between: until {@link #leave}, what is
   * emitted runs under its mask.
   *
   * @return the mask of the lanes in the loop, all at first
   */
  int enter(Stmt.Loop loop) {
    int active = masks.all();
    masks.beginWaiting(liveBetweenRounds(loop));
    expressions.under(active);
    return active;
  }

  /** The beginning of a round. */
  void test(Stmt.Loop loop) {
    narrow(loop, expressions.mask());
  }

  /** The rest of a round. */
  void round(Stmt.Loop loop) {
    list.accept(loop.body().statements());
    list.accept(loop.step().statements());
  }

  /** All lanes have left the loop. */
  void leave() {
    masks.endWaiting();
    expressions.under(Chunk.FULL);
  }

  /** What lanes that have left a loop, or wait for its next round, still read. */
  private Set<Local> liveBetweenRounds(Stmt.Loop loop) {
    Set<Local> live = new HashSet<>(chunk.shapes().liveness().after(loop));
    if (chunk.shapes().hasDivergentJumps(loop)) {
      live.addAll(chunk.shapes().liveness().atStep(loop));
    }
    return live;
  }

  /** Emits a {@code break} or {@code continue} of the active lanes. */
  void jump(int label, boolean leave) {
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
      masks.drop(target.staying(), current);
    }
    masks.clear(current);
  }

  /** The lanes of a mask go out of all loops. */
  void leaveAll(int lanes) {
    loops.forEach(loop -> leaveLoop(loop, lanes));
  }

  /** The lanes of a mask go somewhere outside of a loop. */
  private void leaveLoop(LoopExit loop, int lanes) {
    masks.drop(loop.staying(), lanes);
    masks.drop(loop.around(), lanes);
  }
}
