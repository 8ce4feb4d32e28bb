package telar.compiler.lower;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether the warps of a kernel must go through it one by one, each until it has to wait for
 * another: where threads wait for others on one side of a branch, these others may be on its other
 * side. Where all go the same way they have all arrived before any of them waits.
 */
final class WarpsApart {

  /** Loops and switches that some threads leave, or go round, before others. */
  private final Set<Integer> parted = new HashSet<>();

  private boolean found;

  private WarpsApart() {}

  static boolean needs(List<Piece> kernel) {
    WarpsApart apart = new WarpsApart();
    int known;
    do {
      known = apart.parted.size();
      apart.list(kernel, false);
    } while (apart.parted.size() > known);
    return apart.found;
  }

  private void list(List<Piece> pieces, boolean apart) {
    pieces.forEach(piece -> visit(piece, apart));
  }

  private void visit(Piece piece, boolean apart) {
    boolean inside = apart;
    if (piece instanceof Piece.BarrierPoint point) {
      found |= apart && point.barrier().kind().isOwn();
    } else if (apart && piece instanceof Piece.Leave jump) {
      parted.add(jump.label());
    } else if (apart && piece instanceof Piece.Next jump) {
      parted.add(jump.label());
    } else if (piece instanceof Piece.Branch branch) {
      inside |= isEach(branch.condition());
    } else if (piece instanceof Piece.Repeat loop) {
      inside |= isEach(loop.condition()) || parted.contains(loop.label());
    } else if (piece instanceof Piece.Choice choice) {
      inside |= choice.cases().stream().anyMatch(c -> isEach(c.condition()));
      inside |= parted.contains(choice.label());
    }
    for (List<Piece> child : PieceTree.children(piece)) {
      list(child, inside);
    }
  }

  private static boolean isEach(Piece.@Nullable Condition condition) {
    return condition instanceof Piece.Condition.Each;
  }
}
