package telar.checks.bankconflict;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import telar.checks.access.Shape;
import telar.checks.access.WorstAccesses;
import telar.checks.counting.CountingObserver;
import telar.checks.counting.LineTally;
import telar.simt.event.AccessSite;
import telar.simt.event.LaunchObserver;
import telar.simt.event.Rounds;
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
  public static final class Block extends CountingObserver {
    private final WorstAccesses.Kept worst;
    private long number;

    private Block(LineTally.Rows rows, WorstAccesses.Kept worst, long number) {
      super(rows);
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
    public void repeated(Rounds rounds, int access, Shape shape) {
      if (Address.space(rounds.base(access)) == Address.SHARED) {
        long extraCycles = shape.sum(Banks.EXTRA_CYCLES, rounds, access);
        count(rounds.site(access), shape, extraCycles, rounds.count());
        seen(rounds, access, shape);
      }
    }

    /** Of rounds, the first of each warp that may differ from the one before. */
    private void seen(Rounds rounds, int access, Shape shape) {
      boolean alike = rounds.leap(access) % 4 == 0;
      for (int i = 0; i < (alike ? 1 : rounds.warps()); i++) {
        long base = rounds.base(access, i, 0);
        int value = shape.get(Banks.EXTRA_CYCLES, base) + 1;
        worst.seen(rounds.site(access), number, rounds.warp() + i, base, shape, value);
      }
    }

    private void count(AccessSite site, Shape shape, long extraCycles, long times) {
      long[] row = rows.line(site.line());
      row[0] += times;
      row[1] += extraCycles;
      row[2] += shape.lanes() * times;
    }
  }
}
