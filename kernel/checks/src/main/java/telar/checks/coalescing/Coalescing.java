package telar.checks.coalescing;

import telar.checks.access.Shape;
import telar.checks.access.WorstAccesses;
import telar.checks.counting.AccessCounts;
import telar.checks.counting.LineTally;
import telar.simt.event.AccessSite;
import telar.simt.event.Rounds;
import telar.simt.memory.Address;

/** Counts global memory traffic; one object observes one launch. */
public final class Coalescing extends AccessCounts<Coalescing.Traffic> {

  private static final int LOAD = 0;
  private static final int STORE = 3;
  private static final int LANES = 6;
  private static final int WIDTH = LANES + AccessSite.Kind.values().length;

  /** Traffic of one line; an atomic counts as a store, but not in {@code storeLanes}. */
  public record Traffic(
      long loadRequests,
      long loadSectors,
      long loadBytes,
      long storeRequests,
      long storeSectors,
      long storeBytes,
      long loadLanes,
      long storeLanes,
      long atomicLanes) {

    /** Lanes of all accesses. */
    public long activeLanes() {
      return loadLanes + storeLanes + atomicLanes;
    }
  }

  public Coalescing() {
    super(WIDTH);
  }

  @Override
  protected Traffic of(long[] row) {
    return new Traffic(
        row[LOAD],
        row[LOAD + 1],
        row[LOAD + 2],
        row[STORE],
        row[STORE + 1],
        row[STORE + 2],
        row[LANES + AccessSite.Kind.READ.ordinal()],
        row[LANES + AccessSite.Kind.WRITE.ordinal()],
        row[LANES + AccessSite.Kind.ATOMIC.ordinal()]);
  }

  @Override
  protected Block block(LineTally.Rows rows, WorstAccesses.Seen worst) {
    return new BlockTraffic(rows, worst);
  }

  /** Counts one block's traffic. */
  private static final class BlockTraffic extends Block {

    private BlockTraffic(LineTally.Rows rows, WorstAccesses.Seen worst) {
      super(rows, worst);
    }

    @Override
    public void access(AccessSite site, int warp, long base, Shape shape) {
      if (Address.space(base) == Address.GLOBAL && isInOneObject(base, shape)) {
        count(site, warp, base, shape);
      } else if (!isInOneObject(base, shape)) {
        long[] addresses = new long[Integer.SIZE];
        int mask = globalLanes(base, shape, addresses);
        if (mask != 0) {
          long first = addresses[Integer.numberOfTrailingZeros(mask)];
          count(site, warp, first, Shape.of(mask, shape.bytes(), addresses));
        }
      }
    }

    @Override
    public void repeated(Rounds rounds, int access, Shape shape) {
      if (!isInOneObject(rounds, access, shape)) {
        super.repeated(rounds, access, shape);
      } else if (Address.space(rounds.base(access)) == Address.GLOBAL) {
        long sectors = shape.sum(Sectors.COUNT, rounds, access);
        count(rounds.site(access), shape, sectors, rounds.count());
        worst.access(rounds, access, shape, Sectors.COUNT, 0);
      }
    }

    private void count(AccessSite site, int warp, long base, Shape shape) {
      int sectors = shape.get(Sectors.COUNT, base);
      count(site, shape, sectors, 1);
      worst.access(site, warp, base, shape, sectors);
    }

    private void count(AccessSite site, Shape shape, long sectors, long times) {
      long[] row = rows.line(site.line());
      int kind = site.kind() == AccessSite.Kind.READ ? LOAD : STORE;
      long lanes = shape.lanes() * times;
      row[kind] += times;
      row[kind + 1] += sectors;
      row[kind + 2] += lanes * shape.bytes();
      row[LANES + site.kind().ordinal()] += lanes;
    }

    /** Generic pointers of one access may point into several spaces. */
    private static int globalLanes(long base, Shape shape, long[] addresses) {
      int global = 0;
      for (int rest = shape.mask(); rest != 0; rest &= rest - 1) {
        int lane = Integer.numberOfTrailingZeros(rest);
        addresses[lane] = base + shape.offset(lane);
        global |= Address.space(addresses[lane]) == Address.GLOBAL ? 1 << lane : 0;
      }
      return global;
    }
  }
}
