package telar.compiler.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import telar.compiler.ir.Stmt;

/**
 * The vector method of lane code of which only the first threads do something: chunks in which all
 * do, then at most one in which some do; the others are left out.
 */
final class DividedLanes {

  private final Code method;
  private final int lanes;
  private final int thread;
  private final Supplier<VectorTurn> turns;

  /**
   * A method.
   *
   * @param lanes of a chunk
   * @param thread local variable with the number of the chunk's first thread
   * @param turns makes turns of a chunk, each with code of its own
   */
  DividedLanes(Code method, int lanes, int thread, Supplier<VectorTurn> turns) {
    this.method = method;
    this.lanes = lanes;
    this.thread = thread;
    this.turns = turns;
  }

  /**
   * Emits it.
   *
   * @param before reads what turns need, once
   * @param rest runs the threads that are left as scalar code
   */
  void emit(FirstThreads first, Code before, Runnable rest) {
    VectorTurn division = turns.get();
    VectorTurn all = turns.get();
    VectorTurn some = turns.get();
    int bound = method.variable(JvmType.INT);
    bound(first, division, bound);
    List<Stmt> whole = new ArrayList<>(first.before());
    whole.addAll(first.branch().thenBlock().statements());
    whole.forEach(all::alone);
    first.before().forEach(some::alone);
    some.statements().emitMasked(first.branch());

    method.append(before);
    append(division);
    method.load(JvmType.INT, 1);
    method.store(JvmType.INT, thread);
    int limit = VectorLanesEmitter.limit(method, lanes);
    int wholeEnd = wholeEnd(bound, limit);
    Label top = new Label();
    Label after = new Label();
    ifOneChunk(bound, after);
    Label left = new Label();
    Label end = new Label();
    method.label(top);
    unlessBelow(wholeEnd, after);
    append(all);
    method.visitor().visitIincInsn(thread, lanes);
    method.jump(Opcodes.GOTO, top);
    method.label(after);
    unlessBelow(bound, end);
    unlessBelow(limit, left);
    append(some);
    method.jump(Opcodes.GOTO, end);
    method.label(left);
    rest.run();
    method.label(end);
    method.op(Opcodes.RETURN);
  }

  private void append(VectorTurn turn) {
    method.append(turn.before());
    method.append(turn.chunk().code());
  }

  /** Most steps of a tree have no more than one chunk, for which a loop costs more than it does. */
  private void ifOneChunk(int bound, Label target) {
    method.load(JvmType.INT, bound);
    method.load(JvmType.INT, thread);
    method.op(Opcodes.ISUB);
    method.push(lanes);
    method.jump(Opcodes.IF_ICMPLE, target);
  }

  private void unlessBelow(int bound, Label target) {
    method.load(JvmType.INT, thread);
    method.load(JvmType.INT, bound);
    method.jump(Opcodes.IF_ICMPGE, target);
  }

  /** The variable of where chunks of which all threads do something begin no more. */
  private int wholeEnd(int bound, int limit) {
    int end = method.variable(JvmType.INT);
    method.load(JvmType.INT, bound);
    method.push(lanes - 1);
    method.op(Opcodes.ISUB);
    method.load(JvmType.INT, limit);
    method.call(Math.class, "min", "(II)I");
    method.store(JvmType.INT, end);
    return end;
  }

  /** Computes how many threads do something; at least 0. */
  private static void bound(FirstThreads first, VectorTurn division, int bound) {
    division.chunk().scalars().emit(first.bound());
    Code code = division.chunk().code();
    if (first.unsigned()) {
      Label small = new Label();
      code.op(Opcodes.DUP);
      code.jump(Opcodes.IFGE, small);
      code.op(Opcodes.POP);
      code.push(Integer.MAX_VALUE);
      code.label(small);
    } else {
      code.push(0);
      code.call(Math.class, "max", "(II)I");
    }
    code.store(JvmType.INT, bound);
  }
}
