package telar.checks.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Rows of counters by source line, or by another small number. Each observer of blocks adds to rows
 * of its own; {@link #totals()} sums them once the launch is over.
 */
public final class LineTally {

  private final int width;
  private final List<Rows> all = new ArrayList<>();

  /** A tally whose rows have {@code width} counters. */
  public LineTally(int width) {
    this.width = width;
  }

  /** New rows, for one thread at a time. */
  public synchronized Rows rows() {
    Rows rows = new Rows(width);
    all.add(rows);
    return rows;
  }

  /** Sums of all rows by line; call it after the launch. */
  public synchronized SortedMap<Integer, long[]> totals() {
    SortedMap<Integer, long[]> totals = new TreeMap<>();
    for (Rows rows : all) {
      rows.addTo(totals);
    }
    return totals;
  }

  /** Rows of one observer. */
  public static final class Rows {
    private final int width;
    private @Nullable long[][] byLine = new @Nullable long[64][];
    private @Nullable long[][] marked = {};
    private long[][] targets = {};
    private long[][] growth = {};

    private Rows(int width) {
      this.width = width;
    }

    /** The counters of a line, to add to. */
    public long[] line(int line) {
      if (line >= byLine.length) {
        byLine = Arrays.copyOf(byLine, Math.max(line + 1, byLine.length * 2));
      }
      long[] row = byLine[line];
      if (row == null) {
        row = new long[width];
        byLine[line] = row;
      }
      return row;
    }

    /** What is added from here on can be added again. */
    public void mark() {
      marked = new @Nullable long[byLine.length][];
      for (int line = 0; line < byLine.length; line++) {
        long[] row = byLine[line];
        marked[line] = row == null ? null : row.clone();
      }
    }

    /** Keeps what was added since the mark. */
    public void keep() {
      List<long[]> grown = new ArrayList<>();
      List<long[]> by = new ArrayList<>();
      for (int line = 0; line < byLine.length; line++) {
        long[] row = byLine[line];
        long[] before = line < marked.length ? marked[line] : null;
        if (row != null && (before == null || !Arrays.equals(row, before))) {
          grown.add(row);
          by.add(difference(row, before));
        }
      }
      targets = grown.toArray(long[][]::new);
      growth = by.toArray(long[][]::new);
    }

    private static long[] difference(long[] row, long @Nullable [] before) {
      long[] difference = row.clone();
      for (int i = 0; before != null && i < row.length; i++) {
        difference[i] -= before[i];
      }
      return difference;
    }

    /** Adds once more what was kept. */
    public void again() {
      for (int i = 0; i < targets.length; i++) {
        for (int j = 0; j < width; j++) {
          targets[i][j] += growth[i][j];
        }
      }
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
