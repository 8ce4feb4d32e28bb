package telar.checks.divergence;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import telar.checks.counting.LineTally;
import telar.simt.event.BlockObserver;
import telar.simt.event.BranchSite;
import telar.simt.event.LaunchObserver;
import telar.simt.launch.LaunchGeometry;

/** Counts divergent branches; one object observes one launch. */
public final class Divergence implements LaunchObserver {

  private final LineTally tally = new LineTally(3);
  private final Map<BranchSite, Split> splits = new LinkedHashMap<>();

  /** Branches of one line: executions by a warp, divergent ones, sum of active lanes. */
  public record Branches(long branches, long divergent, long activeLanes) {}

  /**
   * A branch in which the lanes of a warp disagreed.
   *
   * @param block linear number of the block
   * @param active the lanes that decided
   * @param taken those of them for which it holds
   */
  public record Split(BranchSite site, long block, int warp, int active, int taken) {}

  /** The split of each place in the lowest block and warp; call it after the launch. */
  public synchronized List<Split> splits() {
    return List.copyOf(splits.values());
  }

  private synchronized void add(Split split) {
    splits.merge(split.site(), split, (old, other) -> isBefore(other, old) ? other : old);
  }

  private static boolean isBefore(Split a, Split b) {
    return a.block() < b.block() || (a.block() == b.block() && a.warp() < b.warp());
  }

  /** Branches by source line; call it after the launch. */
  public SortedMap<Integer, Branches> byLine() {
    SortedMap<Integer, Branches> result = new TreeMap<>();
    tally.totals().forEach((line, row) -> result.put(line, new Branches(row[0], row[1], row[2])));
    return result;
  }

  @Override
  public Block block(LaunchGeometry geometry, long linearBlock) {
    return new Block(tally.rows(), linearBlock);
  }

  /** Counts one block's branches. */
  public final class Block extends BlockObserver {
    private final LineTally.Rows rows;
    private final BitSet told = new BitSet();
    private long number;

    private Block(LineTally.Rows rows, long number) {
      this.rows = rows;
      this.number = number;
    }

    /** Goes on with another block. */
    public void enter(long block) {
      number = block;
    }

    @Override
    public void branch(BranchSite site, int warp, int active, int taken) {
      branch(site, warp, 1, active, taken, 1);
    }

    @Override
    public void branch(BranchSite site, int warp, int warps, int active, int taken, long times) {
      long[] row = rows.line(site.line());
      row[0] += warps * times;
      row[2] += Integer.bitCount(active) * warps * times;
      if (taken != 0 && taken != active) {
        row[1] += warps * times;
        diverged(site, warp, active, taken);
      }
    }

    /** Each worker tells of a place once: the first time that it diverges there. */
    private void diverged(BranchSite site, int warp, int active, int taken) {
      if (!told.get(site.id())) {
        told.set(site.id());
        add(new Split(site, number, warp, active, taken));
      }
    }
  }
}
