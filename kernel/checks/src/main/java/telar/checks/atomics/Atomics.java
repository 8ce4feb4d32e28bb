package telar.checks.atomics;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import telar.checks.counting.LineTally;
import telar.simt.event.AccessSite;
import telar.simt.event.BlockObserver;
import telar.simt.event.LaunchObserver;
import telar.simt.launch.LaunchGeometry;

/** Counts atomics; one object observes one launch. */
public final class Atomics implements LaunchObserver {

  private static final int LANES = 32;

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
  public BlockObserver block(LaunchGeometry geometry, long linearBlock) {
    LineTally.Rows rows = tally.rows();
    long[] sorted = new long[LANES];
    return new BlockObserver() {
      @Override
      public void access(AccessSite site, int warp, int mask, long[] addresses) {
        if (site.kind() == AccessSite.Kind.ATOMIC) {
          long[] row = rows.line(site.line());
          row[0] += Integer.bitCount(mask);
          row[1] += Integer.bitCount(mask) - distinct(mask, addresses, sorted);
        }
      }
    };
  }

  private static int distinct(int mask, long[] addresses, long[] sorted) {
    int n = 0;
    for (int rest = mask; rest != 0; rest &= rest - 1) {
      sorted[n++] = addresses[Integer.numberOfTrailingZeros(rest)];
    }
    Arrays.sort(sorted, 0, n);
    int distinct = 1;
    for (int i = 1; i < n; i++) {
      distinct += sorted[i] == sorted[i - 1] ? 0 : 1;
    }
    return distinct;
  }
}
