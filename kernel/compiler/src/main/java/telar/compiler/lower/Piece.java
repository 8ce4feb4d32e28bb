package telar.compiler.lower;

import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Stmt;
import telar.compiler.source.Span;
import telar.simt.event.BranchSite;

/**
 * A piece of a kernel's plan. The plan is the kernel's control flow above lane level; what runs
 * lane by lane are {@link Lanes}. It says nothing about how lanes are run: one after the other now,
 * as vectors one day.
 */
public sealed interface Piece {

  /** Which lanes go on: one answer for all, or one for each. */
  sealed interface Condition {

    /** Holds for all lanes or none. */
    record Same(Expr value) implements Condition {}

    /** Each lane's own; the statements of {@code lanes} come first. */
    record Each(Lanes lanes) implements Condition {}
  }

  /**
   * Statements that each active lane runs by itself.
   *
   * @param id number, unique in the kernel
   * @param statements no jump leaves them, except that a lane kernel's may return
   * @param condition evaluated after them into a mask; null when there is none
   */
  record Lanes(int id, List<Stmt> statements, @Nullable Expr condition) implements Piece {}

  /** An assignment of a uniform register: once for the block or warp. */
  record UniformSet(Stmt.Set set) implements Piece {}

  /**
   * Pieces that each warp runs by itself. Inside others of its kind it is a part that was too large
   * to stay in one method with them.
   */
  record Warps(int id, List<Piece> body) implements Piece {}

  /** A warp intrinsic; its arguments and result are registers. */
  record WarpCall(Stmt.Perform call) implements Piece {}

  /**
   * A block barrier.
   *
   * @param predicate evaluates the argument of the reducing forms; null for the plain one
   */
  record BarrierPoint(Stmt.Barrier barrier, @Nullable Lanes predicate) implements Piece {}

  /** A branch under a mask. */
  record Branch(
      Condition condition,
      List<Piece> thenPieces,
      List<Piece> elsePieces,
      @Nullable BranchSite site,
      Span span)
      implements Piece {}

  /** A loop under a mask; as {@link Stmt.Loop}. */
  record Repeat(
      int label,
      List<Piece> header,
      Condition condition,
      List<Piece> body,
      List<Piece> step,
      boolean testFirst,
      @Nullable BranchSite site,
      Span span)
      implements Piece {}

  /** A switch under a mask: each case's lanes, then the bodies with fall-through. */
  record Choice(int label, List<ChoiceCase> cases, @Nullable BranchSite site, Span span)
      implements Piece {}

  /**
   * A case.
   *
   * @param condition which lanes start here; null for the default, that of all left over
   * @param site told of those lanes; null when nobody asks
   */
  record ChoiceCase(@Nullable Condition condition, List<Piece> body, @Nullable BranchSite site) {}

  /** Lanes leave a loop or switch. */
  record Leave(int label) implements Piece {}

  /** Lanes go to the next round of a loop. */
  record Next(int label) implements Piece {}

  /** Lanes leave the kernel. */
  record Exit() implements Piece {}
}
