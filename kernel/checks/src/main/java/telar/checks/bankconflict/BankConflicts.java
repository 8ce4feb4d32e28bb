package telar.checks.bankconflict;

import telar.checks.access.Shape;
import telar.checks.access.WorstAccesses;
import telar.checks.counting.AccessCounts;
import telar.checks.counting.LineTally;
import telar.simt.event.AccessSite;
import telar.simt.event.Rounds;
import telar.simt.memory.Address;

/** Counts bank conflicts; one object observes one launch. */
public final class BankConflicts extends AccessCounts<BankConflicts.Conflicts> {

  private static final int REQUESTS = 0;
  private static final int EXTRA_CYCLES = 1;
  private static final int LANES = 2;
  private static final int BYTES = LANES + AccessSite.Kind.values().length;
  private static final int WIDTH = BYTES + AccessSite.Kind.values().length;

  /** Shared memory use of one line; bytes that atomics ask for count as stored. */
  public record Conflicts(
      long requests,
      long extraCycles,
      long loadLanes,
      long storeLanes,
      long atomicLanes,
      long loadBytes,
      long storeBytes) {

    /** Lanes of all accesses. */
    public long activeLanes() {
      return loadLanes + storeLanes + atomicLanes;
    }
  }

  public BankConflicts() {
    super(WIDTH);
  }

  @Override
  protected Conflicts of(long[] row) {
    return new Conflicts(
        row[REQUESTS],
        row[EXTRA_CYCLES],
        row[LANES + AccessSite.Kind.READ.ordinal()],
        row[LANES + AccessSite.Kind.WRITE.ordinal()],
        row[LANES + AccessSite.Kind.ATOMIC.ordinal()],
        row[BYTES + AccessSite.Kind.READ.ordinal()],
        row[BYTES + AccessSite.Kind.WRITE.ordinal()]
            + row[BYTES + AccessSite.Kind.ATOMIC.ordinal()]);
  }

  @Override
  protected Block block(LineTally.Rows rows, WorstAccesses.Seen worst) {
    return new BlockConflicts(rows, worst);
  }

  /** Counts one block's conflicts. */
  private static final class BlockConflicts extends Block {

    private BlockConflicts(LineTally.Rows rows, WorstAccesses.Seen worst) {
      super(rows, worst);
    }

    @Override
    public void access(AccessSite site, int warp, long base, Shape shape) {
      if (Address.space(base) == Address.SHARED) {
        int extra = shape.get(Banks.EXTRA_CYCLES, base);
        count(site, shape, extra, 1);
        worst.access(site, warp, base, shape, extra + 1);
      }
    }

    @Override
    public void repeated(Rounds rounds, int access, Shape shape) {
      if (Address.space(rounds.base(access)) == Address.SHARED) {
        long extraCycles = shape.sum(Banks.EXTRA_CYCLES, rounds, access);
        count(rounds.site(access), shape, extraCycles, rounds.count());
        worst.access(rounds, access, shape, Banks.EXTRA_CYCLES, 1);
      }
    }

    private void count(AccessSite site, Shape shape, long extraCycles, long times) {
      long[] row = rows.line(site.line());
      long lanes = shape.lanes() * times;
      int kind = site.kind().ordinal();
      row[REQUESTS] += times;
      row[EXTRA_CYCLES] += extraCycles;
      row[LANES + kind] += lanes;
      row[BYTES + kind] += lanes * shape.bytes();
    }
  }
}
