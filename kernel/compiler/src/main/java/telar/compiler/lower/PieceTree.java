package telar.compiler.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Walks a plan. */
public final class PieceTree {

  private PieceTree() {}

  /** Visits the lane code of a plan, in order. */
  public static void lanes(List<Piece> pieces, Consumer<Piece.Lanes> visitor) {
    walk(pieces, false, (lanes, inLoop) -> visitor.accept(lanes));
  }

  /** Told of lane code and whether a loop above lane level runs it again and again. */
  interface LanesVisitor {
    void visit(Piece.Lanes lanes, boolean inLoop);
  }

  static void walk(List<Piece> pieces, boolean inLoop, LanesVisitor visitor) {
    for (Piece piece : pieces) {
      for (Piece.Lanes lanes : own(piece)) {
        visitor.visit(lanes, inLoop || piece instanceof Piece.Repeat);
      }
      boolean loop = inLoop || piece instanceof Piece.Repeat;
      children(piece).forEach(child -> walk(child, loop, visitor));
    }
  }

  /** The lane code that belongs to a piece itself: the piece, or its conditions. */
  private static List<Piece.Lanes> own(Piece piece) {
    List<Piece.Lanes> found = new ArrayList<>();
    if (piece instanceof Piece.Lanes lanes) {
      found.add(lanes);
    } else if (piece instanceof Piece.BarrierPoint barrier && barrier.predicate() != null) {
      found.add(barrier.predicate());
    } else if (piece instanceof Piece.Branch branch) {
      add(branch.condition(), found);
    } else if (piece instanceof Piece.Repeat repeat) {
      add(repeat.condition(), found);
    } else if (piece instanceof Piece.Choice choice) {
      choice.cases().forEach(c -> add(c.condition(), found));
    }
    return found;
  }

  private static void add(Piece.@Nullable Condition condition, List<Piece.Lanes> found) {
    if (condition instanceof Piece.Condition.Each each) {
      found.add(each.lanes());
    }
  }

  /** The plan with other lane code. */
  static List<Piece> withLanes(List<Piece> pieces, UnaryOperator<Piece.Lanes> change) {
    return pieces.stream()
        .map(piece -> withOwnLanes(piece, change))
        .map(piece -> withChildren(piece, child -> withLanes(child, change)))
        .toList();
  }

  private static Piece withOwnLanes(Piece piece, UnaryOperator<Piece.Lanes> change) {
    if (piece instanceof Piece.Lanes lanes) {
      return change.apply(lanes);
    } else if (piece instanceof Piece.BarrierPoint barrier && barrier.predicate() != null) {
      return new Piece.BarrierPoint(barrier.barrier(), change.apply(barrier.predicate()));
    } else if (piece instanceof Piece.Branch branch) {
      return new Piece.Branch(
          change(branch.condition(), change),
          branch.thenPieces(),
          branch.elsePieces(),
          branch.site(),
          branch.span());
    } else if (piece instanceof Piece.Repeat loop) {
      return new Piece.Repeat(
          loop.label(),
          loop.header(),
          change(loop.condition(), change),
          loop.body(),
          loop.step(),
          loop.testFirst(),
          loop.site(),
          loop.span());
    } else if (piece instanceof Piece.Choice choice) {
      List<Piece.ChoiceCase> cases =
          choice.cases().stream().map(c -> withLanes(c, change)).toList();
      return new Piece.Choice(choice.label(), cases, choice.site(), choice.span());
    }
    return piece;
  }

  private static Piece.ChoiceCase withLanes(
      Piece.ChoiceCase body, UnaryOperator<Piece.Lanes> change) {
    Piece.Condition condition = body.condition();
    return condition == null
        ? body
        : new Piece.ChoiceCase(change(condition, change), body.body(), body.site());
  }

  private static Piece.Condition change(
      Piece.Condition condition, UnaryOperator<Piece.Lanes> change) {
    return condition instanceof Piece.Condition.Each each
        ? new Piece.Condition.Each(change.apply(each.lanes()))
        : condition;
  }

  /** The lists of pieces inside a piece. */
  public static List<List<Piece>> children(Piece piece) {
    if (piece instanceof Piece.Warps warps) {
      return List.of(warps.body());
    } else if (piece instanceof Piece.Branch branch) {
      return List.of(branch.thenPieces(), branch.elsePieces());
    } else if (piece instanceof Piece.Repeat repeat) {
      return List.of(repeat.header(), repeat.body(), repeat.step());
    } else if (piece instanceof Piece.Choice choice) {
      return choice.cases().stream().map(Piece.ChoiceCase::body).toList();
    }
    return List.of();
  }

  /** The piece with other lists of pieces inside it. */
  static Piece withChildren(Piece piece, UnaryOperator<List<Piece>> change) {
    if (piece instanceof Piece.Warps warps) {
      return new Piece.Warps(warps.id(), change.apply(warps.body()));
    } else if (piece instanceof Piece.Branch branch) {
      return new Piece.Branch(
          branch.condition(),
          change.apply(branch.thenPieces()),
          change.apply(branch.elsePieces()),
          branch.site(),
          branch.span());
    } else if (piece instanceof Piece.Repeat loop) {
      return new Piece.Repeat(
          loop.label(),
          change.apply(loop.header()),
          loop.condition(),
          change.apply(loop.body()),
          change.apply(loop.step()),
          loop.testFirst(),
          loop.site(),
          loop.span());
    } else if (piece instanceof Piece.Choice choice) {
      List<Piece.ChoiceCase> cases =
          choice.cases().stream()
              .map(c -> new Piece.ChoiceCase(c.condition(), change.apply(c.body()), c.site()))
              .toList();
      return new Piece.Choice(choice.label(), cases, choice.site(), choice.span());
    }
    return piece;
  }
}
