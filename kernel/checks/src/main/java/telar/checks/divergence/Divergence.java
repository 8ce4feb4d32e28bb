package telar.checks.divergence;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import telar.checks.counting.LineTally;
import telar.simt.event.BlockObserver;
import telar.simt.event.BranchSite;
import telar.simt.event.LaunchObserver;
import telar.simt.launch.LaunchGeometry;
import telar.simt.work.BranchTotals;

/**
 * Counts conditions, how often they hold and how often they divide a warp; one object observes one
 * launch.
 */
public final class Divergence implements LaunchObserver {

  private static final int BRANCHES = 0;
  private static final int DIVERGENT = 1;
  private static final int ACTIVE = 2;
  private static final int TAKEN = 3;

  /** By the numbers of the conditions. */
  private final LineTally tally = new LineTally(4);

  private final Map<Integer, BranchSite> sites = new ConcurrentHashMap<>();
  private final Map<BranchSite, Split> splits = new LinkedHashMap<>();

  /** Branches of one line: executions by a warp, divergent ones, sum of active lanes. */
  public record Branches(long branches, long divergent, long activeLanes) {
    private Branches plus(Branches other) {
      return new Branches(
          branches + other.branches, divergent + other.divergent, activeLanes + other.activeLanes);
    }
  }

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
    tally
        .totals()
        .forEach(
            (number, row) -> {
              BranchSite site = sites.get(number);
              if (site != null && site.isWritten()) {
                Branches own = new Branches(row[BRANCHES], row[DIVERGENT], row[ACTIVE]);
                result.merge(site.line(), own, Branches::plus);
              }
            });
    return result;
  }

  /** What all conditions were told; call it after the launch. */
  public BranchTotals totals() {
    return new Totals(tally.totals());
  }

  private record Totals(SortedMap<Integer, long[]> rows) implements BranchTotals {
    @Override
    public long active(int site) {
      return of(site, ACTIVE);
    }

    @Override
    public long taken(int site) {
      return of(site, TAKEN);
    }

    private long of(int site, int counter) {
      long[] row = rows.get(site);
      return row == null ? 0 : row[counter];
    }
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
      long[] row = rows.line(site.id());
      if (row[BRANCHES] == 0) {
        sites.put(site.id(), site);
      }
      long all = warps * times;
      row[BRANCHES] += all;
      row[ACTIVE] += Integer.bitCount(active) * all;
      row[TAKEN] += Integer.bitCount(taken) * all;
      if (taken != 0 && taken != active) {
        row[DIVERGENT] += all;
        diverged(site, warp, active, taken);
      }
    }

    /** Each worker tells of a place once: the first time that it diverges there. */
    private void diverged(BranchSite site, int warp, int active, int taken) {
      if (!told.get(site.id())) {
        told.set(site.id());
        tell(site, warp, active, taken);
      }
    }

    private void tell(BranchSite site, int warp, int active, int taken) {
      if (site.isWritten()) {
        add(new Split(site, number, warp, active, taken));
      }
    }
  }
}
