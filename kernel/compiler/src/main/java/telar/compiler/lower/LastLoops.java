package telar.compiler.lower;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The loops that are the last place where a thread meets the others of its block: whoever leaves
 * one need not be waited for any more at the barriers in it, like a thread that has ended.
 */
public final class LastLoops {

  private final boolean strict;
  private final Set<Integer> labels = new HashSet<>();

  private LastLoops(boolean strict) {
    this.strict = strict;
  }

  /**
   * The labels of such loops.
   *
   * @param strict whether nothing at all may follow the loop; otherwise, no barrier
   */
  public static Set<Integer> of(List<Piece> kernel, boolean strict) {
    LastLoops found = new LastLoops(strict);
    found.list(kernel);
    return found.labels;
  }

  /** Looks from the end of a list that nothing follows. */
  private void list(List<Piece> pieces) {
    for (int i = pieces.size() - 1; i >= 0; i--) {
      Piece piece = pieces.get(i);
      if (piece instanceof Piece.Repeat loop) {
        if (meets(loop)) {
          labels.add(loop.label());
        }
      } else if (piece instanceof Piece.Branch branch) {
        list(branch.thenPieces());
        list(branch.elsePieces());
      }
      if (strict || meets(piece)) {
        return;
      }
    }
  }

  private static boolean meets(Piece piece) {
    return piece instanceof Piece.BarrierPoint
        || PieceTree.children(piece).stream()
            .anyMatch(list -> list.stream().anyMatch(LastLoops::meets));
  }
}
