package telar.compiler.lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.BinaryOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;

/**
 * A loop that reduces an array of the block as a tree does: {@code for (int s = …; s > stop; s /=
 * 2) { if (threadIdx.x < s) a[threadIdx.x] = f(a[threadIdx.x], a[threadIdx.x + s]);
 * __syncthreads(); }}. Where the threads of a round run together, those of the rounds after it can
 * run with them.
 *
 * @param distance the register s
 * @param stop the largest s without a round; at least 0
 * @param array the address of a
 * @param value f of {@code near} and {@code far}
 * @param near register that stands for the thread's own element
 * @param far register that stands for the other one
 */
public record TreeLoop(
    Local distance, long stop, Expr.SharedAddress array, Expr value, Local near, Local far) {

  private static final Set<IrType> TYPES = Set.of(IrType.I32, IrType.F32);

  /** The loops of a plan at block level, by the number of the lane code that is a round. */
  public static Map<Integer, TreeLoop> in(List<Piece> pieces) {
    Map<Integer, TreeLoop> found = new HashMap<>();
    collect(pieces, found);
    return found;
  }

  private static void collect(List<Piece> pieces, Map<Integer, TreeLoop> found) {
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Warps) {
        continue;
      }
      if (piece instanceof Piece.Repeat loop) {
        Piece.Lanes round = round(loop);
        TreeLoop tree = round == null ? null : of(loop, round);
        if (round != null && tree != null) {
          found.put(round.id(), tree);
        }
      }
      PieceTree.children(piece).forEach(child -> collect(child, found));
    }
  }

  /** The lane code that a loop consists of, but for barriers; null when there is more. */
  private static Piece.@Nullable Lanes round(Piece.Repeat loop) {
    List<Piece.Lanes> rounds = new ArrayList<>();
    for (Piece piece : loop.body()) {
      if (piece instanceof Piece.Lanes lanes && lanes.condition() == null) {
        rounds.add(lanes);
      } else if (!(piece instanceof Piece.BarrierPoint point)
          || point.barrier().result() != null
          || point.predicate() != null) {
        return null;
      }
    }
    return rounds.size() == 1 && loop.header().isEmpty() && loop.testFirst() ? rounds.get(0) : null;
  }

  private static @Nullable TreeLoop of(Piece.Repeat loop, Piece.Lanes round) {
    Local distance = halved(loop.step());
    if (distance == null || !(loop.condition() instanceof Piece.Condition.Same same)) {
      return null;
    }
    long stop = stop(same.value(), distance);
    List<Stmt> statements = round.statements();
    int last = statements.size() - 1;
    if (stop < 0
        || last < 0
        || !(statements.get(last) instanceof Stmt.If branch)
        || branch.thenBlock().statements().size() != 1
        || !(branch.thenBlock().statements().get(0) instanceof Stmt.Store store)
        || !TYPES.contains(store.type())) {
      return null;
    }
    return new Elements(distance, statements.subList(0, last)).tree(stop, store);
  }

  /** The register that a loop's step only halves. */
  private static @Nullable Local halved(List<Piece> step) {
    if (step.size() == 1
        && step.get(0) instanceof Piece.UniformSet uniform
        && uniform.set().value() instanceof Expr.Binary half
        && half.left() instanceof Expr.Get before
        && before.local().equals(uniform.set().target())
        && half.right() instanceof Expr.Const by) {
      boolean halves =
          switch (half.op()) {
            case DIV, DIV_UNSIGNED -> by.bits() == 2;
            case SHR, SHR_UNSIGNED -> by.bits() == 1;
            default -> false;
          };
      return halves && before.type() == IrType.I32 ? before.local() : null;
    }
    return null;
  }

  /** The number that a register must be greater than; -1 for another condition. */
  private static long stop(Expr condition, Local distance) {
    if (condition instanceof Expr.Compare compare
        && compare.left() instanceof Expr.Get left
        && left.local().equals(distance)
        && compare.right() instanceof Expr.Const bound) {
      return switch (compare.op()) {
        case GT, GT_UNSIGNED -> bound.bits();
        case GE, GE_UNSIGNED -> bound.bits() - 1;
        case NE -> bound.bits() == 0 ? 0 : -1;
        default -> -1;
      };
    }
    return -1;
  }

  /** Tells the elements that a round reads and writes. */
  private static final class Elements extends IrTransformer {
    private final Local distance;
    private final List<Stmt> before;
    private Expr.@Nullable SharedAddress array;
    private Local near = new Local(-1, "%near", IrType.VOID);
    private Local far = near;
    private boolean known = true;

    Elements(Local distance, List<Stmt> before) {
      this.distance = distance;
      this.before = before;
    }

    @Nullable TreeLoop tree(long stop, Stmt.Store store) {
      near = new Local(-1, "%near", store.type());
      far = new Local(-2, "%far", store.type());
      if (!(store.address() instanceof Expr.PointerAdd place)
          || !(place.base() instanceof Expr.SharedAddress shared)) {
        return null;
      }
      array = shared;
      if (element(store.address(), store.type()) != near) {
        return null;
      }
      Expr value = expr(store.value());
      return known ? new TreeLoop(distance, stop, shared, value, near, far) : null;
    }

    @Override
    Expr expr(Expr expr) {
      if (expr instanceof Expr.Load load) {
        Local element = element(load.address(), load.type());
        known &= element != null;
        return element == null ? expr : new Expr.Get(element);
      }
      known &= expr instanceof Expr.Const || !IrTree.operands(expr).isEmpty();
      return super.expr(expr);
    }

    /** Which element an address is that of. */
    private @Nullable Local element(Expr address, IrType type) {
      if (type == near.type()
          && address instanceof Expr.PointerAdd place
          && place.base().equals(array)
          && place.scale() == type.bytes()
          && place.index() instanceof Expr.Convert wide
          && wide.operand().type() == IrType.I32) {
        Expr index = wide.operand();
        return isThread(index) ? near : isOther(index) ? far : null;
      }
      return null;
    }

    private boolean isOther(Expr index) {
      return index instanceof Expr.Binary sum
          && sum.op() == BinaryOp.ADD
          && (isThread(sum.left()) && isDistance(sum.right())
              || isDistance(sum.left()) && isThread(sum.right()));
    }

    private boolean isDistance(Expr value) {
      return value instanceof Expr.Get get && get.local().equals(distance);
    }

    private boolean isThread(Expr value) {
      return ThreadPlace.is(value, before);
    }
  }
}
