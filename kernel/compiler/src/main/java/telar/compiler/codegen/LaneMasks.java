package telar.compiler.codegen;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import telar.compiler.ir.Local;

/**
 * The masks of a method with vectors: which lanes are active where lanes part, and what those that
 * wait meanwhile will still read.
 */
final class LaneMasks {

  private final Code code;
  private final VectorOps ops;

  /** What lanes that wait where those of a mask will come out read there, for each mask. */
  private final Deque<Set<Local>> readAfter = new ArrayDeque<>();

  LaneMasks(Chunk chunk) {
    this.code = chunk.code();
    this.ops = chunk.ops();
  }

  /** A new mask of all lanes. */
  int all() {
    int mask = code.reference();
    fill(mask, 1);
    return mask;
  }

  /** Leaves no lane in a mask. */
  void clear(int mask) {
    fill(mask, 0);
  }

  private void fill(int mask, int bit) {
    ops.maskAll(() -> code.push(bit));
    code.storeReference(mask);
  }

  void copy(int from, int to) {
    code.loadReference(from);
    code.storeReference(to);
  }

  /** {@code target = one op other}; {@code op} is {@code and}, {@code or} or {@code andNot}. */
  void combine(String op, int one, int other, int target) {
    code.loadReference(one);
    code.loadReference(other);
    ops.maskBinary(op);
    code.storeReference(target);
  }

  void invert(int mask, int target) {
    code.loadReference(mask);
    ops.maskNot();
    code.storeReference(target);
  }

  /** The lanes of a mask leave another. */
  void drop(int from, int lanes) {
    if (from != Chunk.FULL && from != lanes) {
      combine("andNot", from, lanes, from);
    }
  }

  /** Jumps when a mask has no lane. */
  void ifNone(int mask, Label target) {
    code.loadReference(mask);
    ops.test("anyTrue");
    code.jump(Opcodes.IFEQ, target);
  }

  /** What follows runs while other lanes wait, which then read those registers. */
  void beginWaiting(Set<Local> readByOthers) {
    readAfter.push(readByOthers);
  }

  /** The lanes of the last {@link #beginWaiting} wait no more. */
  void endWaiting() {
    readAfter.pop();
  }

  /** Whether lanes that wait still read a register. */
  boolean isReadByWaiting(Local local) {
    return readAfter.stream().anyMatch(live -> live.contains(local));
  }
}
