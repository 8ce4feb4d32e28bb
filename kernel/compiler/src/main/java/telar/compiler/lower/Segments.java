package telar.compiler.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;

/**
 * Cuts the statements of one list at one level into uniform assignments, groups of statements of
 * lower level, and the statements of the level itself. A uniform assignment goes before the group
 * that it stands in, unless something before it there reads what it assigns.
 */
final class Segments {

  /** A part of a list. */
  sealed interface Segment {
    /** Statements of lower level, one after the other. */
    record Group(List<Stmt> statements) implements Segment {}

    /** A uniform assignment. */
    record Uniform(Stmt.Set set) implements Segment {}

    /** A statement of the list's own level. */
    record Own(Stmt statement) implements Segment {}
  }

  /** Groups of more nodes than this are cut: HotSpot compiles no huge methods. */
  private static final int MAX_GROUP_NODES = Levels.MAX_LANE_NODES;

  private final List<Segment> segments = new ArrayList<>();
  private List<Stmt> group = new ArrayList<>();
  private int groupSize;

  private Segments() {}

  /** Cuts a block's statements, nested blocks opened up. */
  static List<Segment> of(Stmt.Block block, Level level, Levels levels, Set<Local> uniform) {
    return of(flatten(block), level, levels, uniform);
  }

  static List<Segment> of(List<Stmt> list, Level level, Levels levels, Set<Local> uniform) {
    Segments cut = new Segments();
    for (Stmt stmt : list) {
      if (stmt instanceof Stmt.Set set && uniform.contains(set.target())) {
        cut.uniform(set);
      } else if (levels.of(stmt).compareTo(level) < 0) {
        cut.add(stmt);
      } else {
        cut.flush();
        cut.segments.add(new Segment.Own(stmt));
      }
    }
    cut.flush();
    return cut.segments;
  }

  private void add(Stmt stmt) {
    int size = IrTree.size(stmt);
    if (groupSize + size > MAX_GROUP_NODES && !isWithinWarpCall()) {
      flush();
    }
    group.add(stmt);
    groupSize += size;
  }

  /** Operands of a warp intrinsic are kept for one warp, so its call stays in one group. */
  private boolean isWithinWarpCall() {
    Local last = group.isEmpty() ? null : IrTree.result(group.get(group.size() - 1));
    return last != null && CrossLaneOperands.isWarpOperand(last);
  }

  private void uniform(Stmt.Set set) {
    boolean[] read = new boolean[1];
    for (Stmt stmt : group) {
      IrTree.allExpressions(
          stmt, e -> IrTree.reads(e, local -> read[0] |= local.equals(set.target())));
    }
    if (read[0]) {
      flush();
    }
    segments.add(new Segment.Uniform(set));
  }

  private void flush() {
    if (!group.isEmpty()) {
      segments.add(new Segment.Group(group));
      group = new ArrayList<>();
    }
    groupSize = 0;
  }

  /** The statements of a block with nested blocks opened up. */
  static List<Stmt> flatten(Stmt.Block block) {
    return flatten(block.statements());
  }

  /** A list of statements, nested blocks opened up. */
  static List<Stmt> flatten(List<Stmt> statements) {
    List<Stmt> flat = new ArrayList<>();
    for (Stmt stmt : statements) {
      if (stmt instanceof Stmt.Block inner) {
        flat.addAll(flatten(inner));
      } else {
        flat.add(stmt);
      }
    }
    return flat;
  }
}
