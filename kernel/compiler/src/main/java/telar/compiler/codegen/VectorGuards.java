package telar.compiler.codegen;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import telar.compiler.ir.BinaryOp;
import telar.compiler.ir.CompareOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrType;
import telar.compiler.lower.IrTree;
import telar.compiler.lower.LaneShape;
import telar.simt.abi.BlockContext;

/**
 * Conditions that compare places with bounds, such as {@code i < n}: whether they hold for all
 * lanes of a chunk, for none or for some is seen from its first and last lane.
 */
final class VectorGuards {

  private final Chunk chunk;
  private final Code code;

  VectorGuards(Chunk chunk) {
    this.chunk = chunk;
    this.code = chunk.code();
  }

  /** Whether a condition is of that kind. */
  boolean isGuard(Expr condition) {
    if (condition instanceof Expr.Binary both && both.op() == BinaryOp.AND) {
      return isGuard(both.left()) && isGuard(both.right());
    }
    return chunk.shapes().of(condition).isUniform()
        || condition instanceof Expr.Compare compare
            && compare.left().type() == IrType.I32
            && !distance(compare).isVarying();
  }

  private LaneShape distance(Expr.Compare compare) {
    LaneShape left = chunk.shapes().of(compare.left());
    return left.plus(chunk.shapes().of(compare.right()).times(-1));
  }

  /** Falls through when a condition holds for all lanes; jumps when for none, or only for some. */
  void test(Expr condition, Label none, Label some) {
    test(condition, none, some, null);
  }

  /**
   * As {@link #test(Expr, Label, Label)}, and jumps to {@code noneLater} when the condition holds
   * neither for this chunk nor for any after it.
   */
  void test(Expr condition, Label none, Label some, @Nullable Label noneLater) {
    if (chunk.shapes().of(condition).isUniform()) {
      chunk.scalars().jump(condition, none, false);
    } else if (condition instanceof Expr.Binary both) {
      test(both.left(), none, some, noneLater);
      test(both.right(), none, some, noneLater);
    } else if (condition instanceof Expr.Compare compare) {
      test(compare, none, some, noneLater);
    }
  }

  /** The distance of both sides in the first lane, and its span from there to the last. */
  private void test(Expr.Compare compare, Label chunkNone, Label some, @Nullable Label noneLater) {
    boolean unsigned = compare.op().name().endsWith("_UNSIGNED");
    long span = distance(compare).stride() * (chunk.ops().lanes() - 1);
    int first = code.variable(JvmType.LONG);
    int left = side(compare.left(), unsigned, some);
    int right = side(compare.right(), unsigned, some);
    code.load(JvmType.LONG, left);
    code.load(JvmType.LONG, right);
    code.op(Opcodes.LSUB);
    code.store(JvmType.LONG, first);
    boolean ends = noneLater != null && staysFalse(compare);
    Label none = ends ? new Label() : chunkNone;
    Label past = new Label();
    long low = Math.min(span, 0);
    long high = Math.max(span, 0);
    switch (signed(compare.op())) {
      case LT -> ends(first, low, Opcodes.IFGE, none, high, Opcodes.IFGE, some);
      case LE -> ends(first, low, Opcodes.IFGT, none, high, Opcodes.IFGT, some);
      case GT -> ends(first, high, Opcodes.IFLE, none, low, Opcodes.IFLE, some);
      case GE -> ends(first, high, Opcodes.IFLT, none, low, Opcodes.IFLT, some);
      case EQ -> {
        ends(first, low, Opcodes.IFGT, none, high, Opcodes.IFLT, none);
        code.jump(Opcodes.GOTO, some);
      }
      default -> {
        Label all = new Label();
        ends(first, low, Opcodes.IFGT, all, high, Opcodes.IFLT, all);
        code.jump(Opcodes.GOTO, some);
        code.label(all);
      }
    }
    if (noneLater != null && ends) {
      code.jump(Opcodes.GOTO, past);
      code.label(none);
      later(compare, first, left, right, chunkNone, noneLater);
      code.label(past);
    }
  }

  /** Whether once it is false behind its bound, a comparison is so in all lanes that follow. */
  private boolean staysFalse(Expr.Compare compare) {
    long stride = distance(compare).stride();
    return !isUnsteady(compare)
        && switch (signed(compare.op())) {
          case LT, LE -> stride > 0;
          case GT, GE -> stride < 0;
          case EQ -> stride != 0;
          default -> false;
        };
  }

  /** Whether chunks before may have changed what a value is. */
  private static boolean isUnsteady(Expr value) {
    boolean[] found = new boolean[1];
    IrTree.expressions(
        value,
        e ->
            found[0] |=
                e instanceof Expr.Load
                    || e instanceof Expr.Intrinsic call
                        && !SpecialRegisters.isSpecial(call.name()));
    return found[0];
  }

  /**
   * A comparison is false in this chunk, and so in all later ones if the threads stand in one row
   * and neither side wraps round on the way.
   */
  private void later(
      Expr.Compare compare, int first, int left, int right, Label none, Label noneLater) {
    code.load(JvmType.INT, chunk.inputs().isOneRow());
    code.jump(Opcodes.IFEQ, none);
    if (signed(compare.op()) == CompareOp.EQ) {
      int wrongSide = distance(compare).stride() > 0 ? Opcodes.IFLT : Opcodes.IFGT;
      end(first, 0, wrongSide, none);
    }
    boolean unsigned = compare.op().name().endsWith("_UNSIGNED");
    wraps(left, chunk.shapes().of(compare.left()), unsigned, none);
    wraps(right, chunk.shapes().of(compare.right()), unsigned, none);
    code.jump(Opcodes.GOTO, noneLater);
  }

  /** Jumps when a side would leave its type before the last lane of the block. */
  private void wraps(int side, LaneShape shape, boolean unsigned, Label target) {
    if (shape.isUniform()) {
      return;
    }
    code.load(JvmType.LONG, side);
    code.loadReference(chunk.inputs().block());
    code.callVirtual(BlockContext.class, "threads", "()I");
    code.op(Opcodes.I2L);
    code.push(shape.stride());
    code.op(Opcodes.LMUL);
    code.op(Opcodes.LADD);
    code.push(unsigned ? 0L : Integer.MIN_VALUE);
    code.op(Opcodes.LSUB);
    code.push(32);
    code.op(Opcodes.LUSHR);
    code.push(0L);
    code.op(Opcodes.LCMP);
    code.jump(Opcodes.IFNE, target);
  }

  private static CompareOp signed(CompareOp op) {
    return CompareOp.valueOf(op.name().replace("_UNSIGNED", ""));
  }

  /** Jumps when one end of the distances, or else the other, compares so with zero. */
  private void ends(int first, long one, int jump, Label target, long other, int then, Label next) {
    end(first, one, jump, target);
    end(first, other, then, next);
  }

  private void end(int first, long moved, int jump, Label target) {
    code.load(JvmType.LONG, first);
    if (moved != 0) {
      code.push(moved);
      code.op(Opcodes.LADD);
    }
    code.push(0L);
    code.op(Opcodes.LCMP);
    code.jump(jump, target);
  }

  /**
   * The variable of one side in the first lane, as a long. Unsigned values that may wrap round
   * between lanes are left to vectors.
   */
  private int side(Expr value, boolean unsigned, Label some) {
    int wide = code.variable(JvmType.LONG);
    int held = code.variable(JvmType.INT);
    chunk.scalars().emit(value);
    code.store(JvmType.INT, held);
    LaneShape shape = chunk.shapes().of(value);
    if (unsigned && !shape.isUniform()) {
      code.load(JvmType.INT, held);
      code.load(JvmType.INT, held);
      code.push((int) (shape.stride() * (chunk.ops().lanes() - 1)));
      code.op(Opcodes.IADD);
      code.op(Opcodes.IOR);
      code.jump(Opcodes.IFLT, some);
    }
    code.load(JvmType.INT, held);
    code.op(Opcodes.I2L);
    if (unsigned) {
      code.push(0xFFFF_FFFFL);
      code.op(Opcodes.LAND);
    }
    code.store(JvmType.LONG, wide);
    return wide;
  }
}
