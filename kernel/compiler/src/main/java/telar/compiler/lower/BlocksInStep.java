package telar.compiler.lower;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.Local;

/**
 * Tells whether neighbouring blocks of a kernel may go through its plan in step, each piece in all
 * of them before the next one. What they load then comes together, and short blocks cost less. They
 * must all take the same way above lane level, and none may wait for another.
 */
final class BlocksInStep {

  private final IntrinsicTraits traits;

  /** Registers whose values may differ between blocks. */
  private final Set<Local> own = new HashSet<>();

  private BlocksInStep(IntrinsicTraits traits) {
    this.traits = traits;
  }

  /** Whether blocks of a kernel with that plan may. */
  static boolean may(KernelPlan plan, IntrinsicTraits traits) {
    List<Piece> pieces = plan.pieces();
    if (pieces.size() == 1 && !isControl(pieces.get(0))) {
      // One block after the other, as ever.
      return true;
    }
    if (!InStep.may(plan.kernel(), traits)) {
      return false;
    }
    BlocksInStep blocks = new BlocksInStep(traits);
    int known;
    do {
      known = blocks.own.size();
      blocks.findOwn(pieces);
    } while (blocks.own.size() > known);
    return pieces.stream().allMatch(blocks::isCommon);
  }

  private static boolean isControl(Piece piece) {
    return !(piece instanceof Piece.Lanes || piece instanceof Piece.Warps);
  }

  private void findOwn(List<Piece> pieces) {
    for (Piece piece : pieces) {
      if (piece instanceof Piece.UniformSet uniform && !isSame(uniform.set().value())) {
        own.add(uniform.set().target());
      } else if (piece instanceof Piece.BarrierPoint point && point.barrier().result() != null) {
        own.add(point.barrier().result());
      }
      PieceTree.children(piece).forEach(this::findOwn);
    }
  }

  /** Whether a value is the same in all blocks of a launch. */
  private boolean isSame(Expr value) {
    boolean[] same = {true};
    IrTree.expressions(value, e -> same[0] &= !isOwn(e));
    return same[0];
  }

  private boolean isOwn(Expr value) {
    return value instanceof Expr.Load
        || value instanceof Expr.SlotAddress
        || (value instanceof Expr.Get get && own.contains(get.local()))
        || (value instanceof Expr.Intrinsic call
            && (call.name().startsWith("blockIdx") || !traits.isUniform(call.name())));
  }

  /** Whether all blocks take the same way through a piece. */
  private boolean isCommon(Piece piece) {
    if (piece instanceof Piece.Lanes lanes) {
      return lanes.condition() == null;
    } else if (piece instanceof Piece.Warps warps) {
      return warps.body().stream().noneMatch(BlocksInStep::leaves);
    } else if (piece instanceof Piece.BarrierPoint point) {
      return point.predicate() == null && point.barrier().result() == null;
    } else if (piece instanceof Piece.Branch branch) {
      return isCommon(branch.condition()) && haveCommon(branch);
    } else if (piece instanceof Piece.Repeat loop) {
      return isCommon(loop.condition()) && haveCommon(loop);
    }
    return piece instanceof Piece.UniformSet;
  }

  private boolean isCommon(Piece.Condition condition) {
    return condition instanceof Piece.Condition.Same same && isSame(same.value());
  }

  private boolean haveCommon(Piece piece) {
    return PieceTree.children(piece).stream().allMatch(p -> p.stream().allMatch(this::isCommon));
  }

  /** Whether lanes leave the kernel in a piece. */
  private static boolean leaves(Piece piece) {
    return piece instanceof Piece.Exit
        || PieceTree.children(piece).stream()
            .anyMatch(list -> list.stream().anyMatch(BlocksInStep::leaves));
  }
}
