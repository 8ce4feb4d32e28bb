package telar.compiler.lower;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import telar.compiler.ir.IrTree;

/**
 * Cuts warp code that is too large for one method into parts, each a {@link Piece.Warps} inside the
 * code it was cut from: HotSpot compiles no huge methods and the JVM loads none over 64 KB. No jump
 * leaves a part, except to leave the kernel.
 */
final class WarpParts {

  /** About the bytes of code that HotSpot still compiles. */
  private static final int MOST_BYTES = 6000;

  private static final int BYTES_A_NODE = 6;
  private static final int BYTES_A_MASK = 25;

  private int nextId;

  WarpParts(int firstId) {
    this.nextId = firstId;
  }

  /** Cuts the warp code of a plan; {@code level} is that of the pieces. */
  List<Piece> cut(List<Piece> pieces, Level level) {
    return level == Level.WARP ? parts(pieces) : pieces.stream().map(this::inBlock).toList();
  }

  private Piece inBlock(Piece piece) {
    return piece instanceof Piece.Warps warps
        ? new Piece.Warps(warps.id(), parts(warps.body()))
        : PieceTree.withChildren(piece, children -> cut(children, Level.BLOCK));
  }

  private List<Piece> parts(List<Piece> pieces) {
    if (bytes(pieces) <= MOST_BYTES) {
      return pieces;
    }
    List<Piece> smaller = pieces.stream().map(p -> PieceTree.withChildren(p, this::parts)).toList();
    return bytes(smaller) <= MOST_BYTES ? smaller : grouped(smaller);
  }

  /** Puts neighbours that no jump leaves into parts of their own. */
  private List<Piece> grouped(List<Piece> pieces) {
    List<Piece> result = new ArrayList<>();
    List<Piece> group = new ArrayList<>();
    for (Piece piece : pieces) {
      boolean closed = isClosed(piece);
      if (!closed || bytes(group) + bytes(piece) > MOST_BYTES) {
        flush(group, result);
      }
      (closed ? group : result).add(piece);
    }
    flush(group, result);
    return result;
  }

  private void flush(List<Piece> group, List<Piece> result) {
    if (bytes(group) > BYTES_A_MASK) {
      result.add(new Piece.Warps(nextId++, List.copyOf(group)));
    } else {
      result.addAll(group);
    }
    group.clear();
  }

  private static boolean isClosed(Piece piece) {
    Set<Integer> targets = new HashSet<>();
    Set<Integer> jumps = new HashSet<>();
    collect(piece, targets, jumps);
    return targets.containsAll(jumps);
  }

  private static void collect(Piece piece, Set<Integer> targets, Set<Integer> jumps) {
    if (piece instanceof Piece.Leave jump) {
      jumps.add(jump.label());
    } else if (piece instanceof Piece.Next jump) {
      jumps.add(jump.label());
    } else if (piece instanceof Piece.Repeat loop) {
      targets.add(loop.label());
    } else if (piece instanceof Piece.Choice choice) {
      targets.add(choice.label());
    }
    PieceTree.children(piece).forEach(list -> list.forEach(p -> collect(p, targets, jumps)));
  }

  private static int bytes(List<Piece> pieces) {
    return pieces.stream().mapToInt(WarpParts::bytes).sum();
  }

  /** A rough guess. */
  private static int bytes(Piece piece) {
    if (piece instanceof Piece.Warps) {
      return BYTES_A_MASK;
    }
    if (piece instanceof Piece.UniformSet uniform) {
      return BYTES_A_NODE * IrTree.size(uniform.set());
    }
    int inside = PieceTree.children(piece).stream().mapToInt(WarpParts::bytes).sum();
    return inside
        + BYTES_A_MASK * masks(piece)
        + conditions(piece).mapToInt(WarpParts::bytes).sum();
  }

  private static int masks(Piece piece) {
    if (piece instanceof Piece.Choice choice) {
      return 3 + 3 * choice.cases().size();
    }
    boolean controls = piece instanceof Piece.Branch || piece instanceof Piece.Repeat;
    return controls || piece instanceof Piece.WarpCall ? 4 : 1;
  }

  private static Stream<Piece.Condition> conditions(Piece piece) {
    if (piece instanceof Piece.Branch branch) {
      return Stream.of(branch.condition());
    } else if (piece instanceof Piece.Repeat loop) {
      return Stream.of(loop.condition());
    } else if (piece instanceof Piece.Choice choice) {
      return choice.cases().stream().map(Piece.ChoiceCase::condition).filter(c -> c != null);
    }
    return Stream.of();
  }

  private static int bytes(Piece.Condition condition) {
    return condition instanceof Piece.Condition.Same same
        ? BYTES_A_NODE * IrTree.size(same.value())
        : 0;
  }
}
