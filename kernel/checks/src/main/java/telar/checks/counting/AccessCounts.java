package telar.checks.counting;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import telar.checks.access.WorstAccesses;
import telar.simt.event.LaunchObserver;
import telar.simt.launch.LaunchGeometry;

/**
 * Counts accesses by source line and remembers the worst one of each place; one object observes one
 * launch.
 *
 * @param <T> what the counters of a line say
 */
public abstract class AccessCounts<T> implements LaunchObserver {

  private final LineTally tally;
  private final WorstAccesses worst = new WorstAccesses();

  /** Counts in rows of {@code width} counters. */
  protected AccessCounts(int width) {
    this.tally = new LineTally(width);
  }

  /** What a row of counters says. */
  protected abstract T of(long[] row);

  /** Counts in the rows, and notes the worst, for one block after another. */
  protected abstract Block block(LineTally.Rows rows, WorstAccesses.Seen worst);

  /** What was counted, by source line; call it after the launch. */
  public final SortedMap<Integer, T> byLine() {
    SortedMap<Integer, T> result = new TreeMap<>();
    tally.totals().forEach((line, row) -> result.put(line, of(row)));
    return result;
  }

  /** The access that costs most, for each place; call it after the launch. */
  public final Collection<WorstAccesses.Access> worst() {
    return worst.bySite();
  }

  @Override
  public final Block block(LaunchGeometry geometry, long linearBlock) {
    return block(tally.rows(), worst.from(linearBlock));
  }

  /** Counts the accesses of one block. */
  public abstract static class Block extends CountingObserver {

    /** Where it notes the worst. */
    protected final WorstAccesses.Seen worst;

    protected Block(LineTally.Rows rows, WorstAccesses.Seen worst) {
      super(rows);
      this.worst = worst;
    }

    /** Goes on with another block. */
    public final void enter(long block) {
      worst.enter(block);
    }
  }
}
