package telar.compiler.codegen;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import telar.compiler.ir.BinaryOp;
import telar.compiler.ir.CompareOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.IrType;
import telar.compiler.lower.LaneShape;
import telar.compiler.lower.LaneShapes;

/**
 * Conditions that compare places with bounds, such as {@code i < n}: whether they hold for all
 * lanes of a chunk, for none or for some is seen from its first and last lane.
 */
final class VectorGuards {

  /** The parameter of vector methods with the end of the threads to run. */
  private static final int RUN_END = 2;

  private final Chunk chunk;
  private final Code code;

  VectorGuards(Chunk chunk) {
    this.chunk = chunk;
    this.code = chunk.code();
  }

  /** Whether a condition is of that kind. */
  boolean isGuard(Expr condition) {
    return isGuard(condition, chunk.shapes());
  }

  /** Whether a condition of values of such shapes is of that kind. */
  static boolean isGuard(Expr condition, LaneShapes shapes) {
    if (condition instanceof Expr.Binary both && both.op() == BinaryOp.AND) {
      return isGuard(both.left(), shapes) && isGuard(both.right(), shapes);
    }
    return shapes.of(condition).isUniform()
        || condition instanceof Expr.Compare compare
            && compare.left().type() == IrType.I32
            && !distance(compare, shapes).isVarying();
  }

  private LaneShape distance(Expr.Compare compare) {
    return distance(compare, chunk.shapes());
  }

  private static LaneShape distance(Expr.Compare compare, LaneShapes shapes) {
    LaneShape left = shapes.of(compare.left());
    return left.plus(shapes.of(compare.right()).times(-1));
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

  private void test(Expr.Compare compare, Label chunkNone, Label some, @Nullable Label noneLater) {
    Sides sides = sides(compare, some);
    boolean oneRow = chunk.ops().shape().oneRow();
    boolean ends = noneLater != null && oneRow && staysFalse(compare);
    Label none = ends ? new Label() : chunkNone;
    if (!sides.converge()) {
      apart(sides, none, some);
    } else {
      converging(sides, none, some);
    }
    if (noneLater != null && ends) {
      Label past = new Label();
      code.jump(Opcodes.GOTO, past);
      code.label(none);
      later(compare, sides, chunkNone, noneLater);
      code.label(past);
    }
  }

  /**
   * The sides of a comparison in the first lane, in variables.
   *
   * @param op signed
   * @param span how much {@code left - right} grows until the last lane
   */
  private record Sides(CompareOp op, boolean unsigned, int left, int right, long span) {

    /** Whether the smaller side comes closer to the greater one from lane to lane, or stays. */
    boolean converge() {
      return switch (op) {
        case LT, LE -> span >= 0 && span == (int) span;
        case GT, GE -> span <= 0 && -span == (int) -span;
        default -> false;
      };
    }
  }

  private Sides sides(Expr.Compare compare, Label some) {
    boolean unsigned = compare.op().name().endsWith("_UNSIGNED");
    return new Sides(
        signed(compare.op()),
        unsigned,
        side(compare.left(), unsigned, some),
        side(compare.right(), unsigned, some),
        distance(compare).stride() * (chunk.ops().lanes() - 1));
  }

  /** What holds in the first lane holds in all when the sides are far enough from each other. */
  private void converging(Sides sides, Label none, Label some) {
    boolean strict = sides.op() == CompareOp.LT || sides.op() == CompareOp.GT;
    boolean up = sides.op() == CompareOp.LT || sides.op() == CompareOp.LE;
    int low = up ? sides.left() : sides.right();
    int high = up ? sides.right() : sides.left();
    code.load(JvmType.INT, low);
    code.load(JvmType.INT, high);
    if (sides.unsigned()) {
      code.call(Integer.class, "compareUnsigned", "(II)I");
      code.jump(strict ? Opcodes.IFGE : Opcodes.IFGT, none);
    } else {
      code.jump(strict ? Opcodes.IF_ICMPGE : Opcodes.IF_ICMPGT, none);
    }
    if (sides.span() != 0) {
      code.load(JvmType.INT, high);
      code.load(JvmType.INT, low);
      code.op(Opcodes.ISUB);
      code.push((int) Math.abs(sides.span()));
      code.call(Integer.class, "compareUnsigned", "(II)I");
      code.jump(strict ? Opcodes.IFLE : Opcodes.IFLT, some);
    }
  }

  /** The distance of both sides in the first lane, and in the last. */
  private void apart(Sides sides, Label none, Label some) {
    int first = distance(sides);
    long low = Math.min(sides.span(), 0);
    long high = Math.max(sides.span(), 0);
    switch (sides.op()) {
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
  }

  /** The variable of {@code left - right} in the first lane, a long. */
  private int distance(Sides sides) {
    int first = code.variable(JvmType.LONG);
    wide(sides.left(), sides.unsigned());
    wide(sides.right(), sides.unsigned());
    code.op(Opcodes.LSUB);
    code.store(JvmType.LONG, first);
    return first;
  }

  /** Pushes an int as a long. */
  private void wide(int value, boolean unsigned) {
    code.load(JvmType.INT, value);
    code.op(Opcodes.I2L);
    if (unsigned) {
      code.push(0xFFFF_FFFFL);
      code.op(Opcodes.LAND);
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
  static boolean isUnsteady(Expr value) {
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
   * A comparison is false in this chunk, and so in all later ones of a row of threads if neither
   * side wraps round on the way.
   */
  private void later(Expr.Compare compare, Sides sides, Label none, Label noneLater) {
    if (sides.op() == CompareOp.EQ) {
      end(distance(sides), 0, sides.span() > 0 ? Opcodes.IFLT : Opcodes.IFGT, none);
    }
    boolean unsigned = sides.unsigned();
    wraps(sides.left(), chunk.shapes().of(compare.left()), unsigned, none);
    wraps(sides.right(), chunk.shapes().of(compare.right()), unsigned, none);
    code.jump(Opcodes.GOTO, noneLater);
  }

  /** Jumps when a side would leave its type before the last lane of the run. */
  private void wraps(int side, LaneShape shape, boolean unsigned, Label target) {
    if (shape.isUniform()) {
      return;
    }
    wide(side, unsigned);
    code.load(JvmType.INT, RUN_END);
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
   * The variable of one side in the first lane. Unsigned values that may wrap round between lanes
   * are left to vectors.
   */
  private int side(Expr value, boolean unsigned, Label some) {
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
    return held;
  }
}
