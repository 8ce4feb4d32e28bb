package telar.checks.atomics;

import java.util.SortedMap;
import java.util.TreeMap;
import telar.checks.access.Derived;
import telar.checks.access.Shape;
import telar.checks.access.SmallSet;
import telar.checks.counting.CountingObserver;
import telar.checks.counting.LineTally;
import telar.simt.event.AccessSite;
import telar.simt.event.LaunchObserver;
import telar.simt.event.Rounds;
import telar.simt.launch.LaunchGeometry;

/** Counts atomics; one object observes one launch. */
public final class Atomics implements LaunchObserver {

  private final LineTally tally = new LineTally(2);

  /**
   * Atomics of one line.
   *
   * @param operations executed by a thread
   * @param serialised operations that waited for another lane of their warp at the same address
   */
  public record Contention(long operations, long serialised) {}

  /** Atomics by source line; call it after the launch. */
  public SortedMap<Integer, Contention> byLine() {
    SortedMap<Integer, Contention> result = new TreeMap<>();
    tally.totals().forEach((line, row) -> result.put(line, new Contention(row[0], row[1])));
    return result;
  }

  @Override
  public Block block(LaunchGeometry geometry, long linearBlock) {
    return new Block(tally.rows());
  }

  /** Counts one block's atomics. */
  public static final class Block extends CountingObserver {
    private Block(LineTally.Rows rows) {
      super(rows);
    }

    @Override
    public void access(AccessSite site, int warp, long base, Shape shape) {
      if (site.kind() == AccessSite.Kind.ATOMIC) {
        long[] row = rows.line(site.line());
        row[0] += shape.lanes();
        row[1] += shape.lanes() - shape.get(Distinct.ADDRESSES, base);
      }
    }

    @Override
    public void repeated(Rounds rounds, int access, Shape shape) {
      AccessSite site = rounds.site(access);
      if (site.kind() == AccessSite.Kind.ATOMIC) {
        long[] row = rows.line(site.line());
        row[0] += shape.lanes() * rounds.count();
        row[1] += shape.lanes() * rounds.count() - shape.sum(Distinct.ADDRESSES, rounds, access);
      }
    }
  }

  /** The number of different addresses. */
  private static final class Distinct extends Derived {
    static final Distinct ADDRESSES = new Distinct();

    private Distinct() {
      super(1);
    }

    @Override
    protected int compute(Shape shape, long base, SmallSet seen) {
      int distinct = 0;
      for (int rest = shape.mask(); rest != 0; rest &= rest - 1) {
        long place = shape.offset(Integer.numberOfTrailingZeros(rest)) - shape.low();
        distinct += seen.add(place) ? 1 : 0;
      }
      return distinct;
    }
  }
}
