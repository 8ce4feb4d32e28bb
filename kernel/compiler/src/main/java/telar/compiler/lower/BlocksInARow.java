package telar.compiler.lower;

import java.util.Set;
import telar.compiler.ir.BinaryOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrTree;

/**
 * Tells whether neighbouring blocks of a kernel can run as one block with a longer row of threads.
 * Its threads must do everything for themselves, and know of their place only the sum {@code
 * blockIdx.x * blockDim.x + threadIdx.x}, which goes on from block to block.
 */
final class BlocksInARow {

  private static final String BLOCK = "blockIdx.x";
  private static final String THREAD = "threadIdx.x";
  private static final String SIZE = "blockDim.x";

  /** What is zero in a row of threads. */
  private static final Set<String> ZERO = Set.of("threadIdx.y", "threadIdx.z");

  private BlocksInARow() {}

  /** Whether blocks of a kernel with that plan may. */
  static boolean may(KernelPlan plan, IntrinsicTraits traits) {
    if (plan.scope() != KernelPlan.Scope.LANE
        || !plan.kernel().shared().isEmpty()
        || plan.slots().values().stream().anyMatch(home -> home != KernelPlan.SlotHome.PIECE)) {
      return false;
    }
    boolean[] may = {true};
    IrTree.statements(
        plan.kernel().body(),
        stmt -> {
          may[0] &= InStep.isPlain(stmt, traits);
          IrTree.operands(stmt).forEach(value -> may[0] &= knowsOnlySum(value, traits));
        });
    return may[0];
  }

  private static boolean knowsOnlySum(Expr value, IntrinsicTraits traits) {
    if (isSum(value)) {
      return true;
    }
    if (value instanceof Expr.Intrinsic call && call.arguments().isEmpty()) {
      boolean own = call.name().equals(BLOCK) || call.name().equals(THREAD);
      return !own && (ZERO.contains(call.name()) || traits.isUniform(call.name()));
    }
    return IrTree.operands(value).stream().allMatch(operand -> knowsOnlySum(operand, traits));
  }

  private static boolean isSum(Expr value) {
    return value instanceof Expr.Binary sum
        && sum.op() == BinaryOp.ADD
        && (isFirst(sum.left()) && is(THREAD, sum.right())
            || is(THREAD, sum.left()) && isFirst(sum.right()));
  }

  /** Whether a value is the place of a block's first thread. */
  private static boolean isFirst(Expr value) {
    return value instanceof Expr.Binary product
        && product.op() == BinaryOp.MUL
        && (is(BLOCK, product.left()) && is(SIZE, product.right())
            || is(SIZE, product.left()) && is(BLOCK, product.right()));
  }

  private static boolean is(String name, Expr value) {
    return value instanceof Expr.Intrinsic call && call.name().equals(name);
  }
}
