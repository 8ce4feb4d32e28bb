package telar.checks.bankconflict;

import java.util.SortedMap;
import java.util.TreeMap;
import telar.checks.access.Shape;
import telar.checks.access.ShapeObserver;
import telar.checks.counting.LineTally;
import telar.simt.event.AccessSite;
import telar.simt.event.LaunchObserver;
import telar.simt.launch.LaunchGeometry;
import telar.simt.memory.Address;

/** Counts bank conflicts; one object observes one launch. */
public final class BankConflicts implements LaunchObserver {

  private final LineTally tally = new LineTally(3);

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
    return new Block(tally.rows());
  }

  /** Counts one block's conflicts. */
  public static final class Block extends ShapeObserver {
    private final LineTally.Rows rows;

    private Block(LineTally.Rows rows) {
      this.rows = rows;
    }

    @Override
    public void access(AccessSite site, int warp, long base, Shape shape) {
      if (Address.space(base) == Address.SHARED) {
        count(site, shape, shape.get(Banks.EXTRA_CYCLES, base), 1);
      }
    }

    @Override
    public void access(AccessSite site, int warp, long base, Shape shape, long step, int times) {
      if (Address.space(base) == Address.SHARED) {
        count(site, shape, shape.sum(Banks.EXTRA_CYCLES, base, step, times), times);
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
