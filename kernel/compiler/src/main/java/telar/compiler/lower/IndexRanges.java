package telar.compiler.lower;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.BinaryOp;
import telar.compiler.ir.CompareOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;

/**
 * Bounds of 32-bit values that are seen without running the code: places of threads, counters of
 * loops between constants, and what is computed from them. Indices within them need no 64 bits.
 */
public final class IndexRanges {

  private static final Map<String, Range> SPECIAL =
      Map.of(
          "threadIdx.x", new Range(0, 1023),
          "threadIdx.y", new Range(0, 1023),
          "threadIdx.z", new Range(0, 63),
          "blockDim.x", new Range(1, 1024),
          "blockDim.y", new Range(1, 1024),
          "blockDim.z", new Range(1, 64),
          "warpSize", new Range(32, 32));

  private final Map<Local, Range> registers = new HashMap<>();

  /** The least and greatest value. */
  public record Range(long low, long high) {

    /** The bounds of a sum. */
    public Range plus(Range other) {
      return new Range(low + other.low, high + other.high);
    }

    /** The bounds of a product with a number that is not negative. */
    public Range times(long factor) {
      return new Range(low * factor, high * factor);
    }

    /** Whether all values are ints. */
    public boolean isInt() {
      return low == (int) low && high == (int) high;
    }
  }

  /** Looks at a function. */
  public IndexRanges(IrFunction function) {
    Map<Local, Integer> assignments = IrTree.assignments(function.body());
    function.parameters().forEach(p -> assignments.merge(p.local(), 1, Integer::sum));
    counters(function.body(), assignments);
    IrTree.statements(
        function.body(),
        s -> {
          if (s instanceof Stmt.Set set && assignments.getOrDefault(set.target(), 0) == 1) {
            Range range = of(set.value());
            if (range != null && set.target().type() == IrType.I32) {
              registers.put(set.target(), range);
            }
          }
        });
  }

  /** Counters that begin at a constant and are stepped by one up to a constant bound. */
  private void counters(Stmt stmt, Map<Local, Integer> assignments) {
    Map<Local, Long> starts = new HashMap<>();
    IrTree.statements(
        stmt,
        s -> {
          if (s instanceof Stmt.Set set && set.value() instanceof Expr.Const start) {
            starts.merge(set.target(), start.bits(), Math::min);
          }
        });
    IrTree.statements(
        stmt,
        s -> {
          if (s instanceof Stmt.Loop loop) {
            counter(loop, starts, assignments);
          }
        });
  }

  private void counter(Stmt.Loop loop, Map<Local, Long> starts, Map<Local, Integer> assignments) {
    Local counter = CountedLoops.counter(loop.step().statements());
    if (counter != null
        && loop.testFirst()
        && counter.type() == IrType.I32
        && loop.condition() instanceof Expr.Compare test
        && test.op() == CompareOp.LT
        && test.left() instanceof Expr.Get read
        && read.local().equals(counter)
        && test.right() instanceof Expr.Const bound
        && starts.containsKey(counter)
        && assignments.getOrDefault(counter, 0) == 2
        && CountedLoops.isStepUp(loop.step().statements())) {
      long start = starts.get(counter);
      registers.put(counter, new Range(start, Math.max(start, bound.bits())));
    }
  }

  /** The bounds of a value; null when none are seen. */
  public @Nullable Range of(Expr expr) {
    if (expr instanceof Expr.Const known) {
      return new Range(known.bits(), known.bits());
    } else if (expr instanceof Expr.Get get) {
      return registers.get(get.local());
    } else if (expr instanceof Expr.Intrinsic call) {
      return SPECIAL.get(call.name());
    } else if (expr instanceof Expr.Binary binary && binary.type() == IrType.I32) {
      return fitting(binary(binary));
    }
    return null;
  }

  private static @Nullable Range fitting(@Nullable Range range) {
    return range != null && range.isInt() ? range : null;
  }

  private @Nullable Range binary(Expr.Binary binary) {
    if (binary.op() == BinaryOp.AND
        && binary.right() instanceof Expr.Const mask
        && mask.bits() >= 0) {
      return new Range(0, mask.bits());
    }
    Range left = of(binary.left());
    Range right = of(binary.right());
    if (left == null || right == null) {
      return null;
    }
    boolean divides = left.low >= 0 && right.low > 0 && right.low == right.high;
    return switch (binary.op()) {
      case DIV, DIV_UNSIGNED ->
          divides ? new Range(left.low / right.low, left.high / right.low) : null;
      case REM, REM_UNSIGNED -> divides ? new Range(0, right.low - 1) : null;
      case SHR, SHR_UNSIGNED ->
          divides && right.low < 31
              ? new Range(left.low >> right.low, left.high >> right.low)
              : null;
      case ADD -> left.plus(right);
      case SUB -> new Range(left.low - right.high, left.high - right.low);
      case MUL ->
          left.low >= 0 && right.low >= 0
              ? new Range(left.low * right.low, left.high * right.high)
              : null;
      default -> null;
    };
  }
}
