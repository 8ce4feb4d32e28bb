package telar.checks.divergence;

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

  /** Branches of one line: executions by a warp, divergent ones, sum of active lanes. */
  public record Branches(long branches, long divergent, long activeLanes) {}

  /** Branches by source line; call it after the launch. */
  public SortedMap<Integer, Branches> byLine() {
    SortedMap<Integer, Branches> result = new TreeMap<>();
    tally.totals().forEach((line, row) -> result.put(line, new Branches(row[0], row[1], row[2])));
    return result;
  }

  @Override
  public Block block(LaunchGeometry geometry, long linearBlock) {
    return new Block(tally.rows());
  }

  /** Counts one block's branches. */
  public static final class Block extends BlockObserver {
    private final LineTally.Rows rows;

    private Block(LineTally.Rows rows) {
      this.rows = rows;
    }

    @Override
    public void branch(BranchSite site, int warp, int active, int taken) {
      branch(site, warp, active, taken, 1);
    }

    @Override
    public void branch(BranchSite site, int warp, int active, int taken, long times) {
      long[] row = rows.line(site.line());
      row[0] += times;
      row[1] += taken != 0 && taken != active ? times : 0;
      row[2] += Integer.bitCount(active) * times;
    }
  }
}
