package telar.checks.bankconflict;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import telar.checks.access.Shape;
import telar.checks.access.ShapeObserver;
import telar.checks.access.WorstAccesses;
import telar.checks.counting.LineTally;
import telar.simt.event.AccessSite;
import telar.simt.event.LaunchObserver;
import telar.simt.launch.LaunchGeometry;
import telar.simt.memory.Address;

/** Counts bank conflicts; one object observes one launch. */
public final class BankConflicts implements LaunchObserver {

  private final LineTally tally = new LineTally(3);
  private final WorstAccesses worst = new WorstAccesses();

  /** Shared memory use of one line: requests, extra cycles, active lanes. */
  public record Conflicts(long requests, long extraCycles, long activeLanes) {}

  /** Conflicts by source line; call it after the launch. */
  public SortedMap<Integer, Conflicts> byLine() {
    SortedMap<Integer, Conflicts> result = new TreeMap<>();
    tally.totals().forEach((line, row) -> result.put(line, new Conflicts(row[0], row[1], row[2])));
    return result;
  }

  @Override
  public Block block(LaunchGeometry geometry, long linearBlock) {
    return new Block(tally.rows(), worst.mine(), linearBlock);
  }

  /** The access that takes most cycles, for each place; call it after the launch. */
  public Collection<WorstAccesses.Access> worst() {
    return worst.bySite();
  }

  /** Counts one block's conflicts. */
  public static final class Block extends ShapeObserver {
    private final LineTally.Rows rows;
    private final WorstAccesses.Kept worst;
    private long number;

    private Block(LineTally.Rows rows, WorstAccesses.Kept worst, long number) {
      this.rows = rows;
      this.worst = worst;
      this.number = number;
    }

    /** Goes on with another block. */
    public void enter(long block) {
      number = block;
    }

    @Override
    public void access(AccessSite site, int warp, long base, Shape shape) {
      if (Address.space(base) == Address.SHARED) {
        int extra = shape.get(Banks.EXTRA_CYCLES, base);
        count(site, shape, extra, 1);
        worst.seen(site, number, warp, base, shape, extra + 1);
      }
    }

    @Override
    public void access(AccessSite site, int warp, long base, Shape shape, long step, int times) {
      if (Address.space(base) == Address.SHARED) {
        count(site, shape, shape.sum(Banks.EXTRA_CYCLES, base, step, times), times);
        int extra = shape.get(Banks.EXTRA_CYCLES, base);
        worst.seen(site, number, warp, base, shape, extra + 1);
      }
    }

    private void count(AccessSite site, Shape shape, long extraCycles, int times) {
      long[] row = rows.line(site.line());
      row[0] += times;
      row[1] += extraCycles;
      row[2] += (long) shape.lanes() * times;
    }
  }
}
