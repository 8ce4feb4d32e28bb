package telar.checks.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Rows of counters by source line. Each worker thread adds to rows of its own; {@link #totals()}
 * sums them once the launch is over.
 */
public final class LineTally {

  private final int width;
  private final List<Rows> all = new ArrayList<>();
  private final ThreadLocal<Rows> mine = ThreadLocal.withInitial(this::newRows);

  /** A tally whose rows have {@code width} counters. */
  public LineTally(int width) {
    this.width = width;
  }

  /** This thread's rows. */
  public Rows rows() {
    return mine.get();
  }

  /** Sums of all threads by line; call it after the launch. */
  public synchronized SortedMap<Integer, long[]> totals() {
    SortedMap<Integer, long[]> totals = new TreeMap<>();
    for (Rows rows : all) {
      rows.addTo(totals);
    }
    return totals;
  }

  private synchronized Rows newRows() {
    Rows rows = new Rows(width);
    all.add(rows);
    return rows;
  }

  /** One thread's rows. */
  public static final class Rows {
    private final int width;
    private long[][] byLine = new long[64][];

    private Rows(int width) {
      this.width = width;
    }

    /** The counters of a line, to add to. */
    public long[] line(int line) {
      if (line >= byLine.length) {
        byLine = java.util.Arrays.copyOf(byLine, Math.max(line + 1, byLine.length * 2));
      }
      long[] row = byLine[line];
      if (row == null) {
        row = new long[width];
        byLine[line] = row;
      }
      return row;
    }

    private void addTo(SortedMap<Integer, long[]> totals) {
      for (int line = 0; line < byLine.length; line++) {
        long[] row = byLine[line];
        if (row != null) {
          long[] sum = totals.computeIfAbsent(line, unused -> new long[width]);
          for (int i = 0; i < width; i++) {
            sum[i] += row[i];
          }
        }
      }
    }
  }
}
