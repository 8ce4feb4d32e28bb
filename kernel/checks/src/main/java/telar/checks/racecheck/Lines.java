package telar.checks.racecheck;

import org.jspecify.annotations.Nullable;

/**
 * For each cell of a page, the access that is remembered. 32 cells make a line; while neighbouring
 * threads touch neighbouring cells, one access stands for all cells of the line.
 */
final class Lines {

  static final int LINES = 128;
  static final int CELLS = 32;

  // The access of the line's first cell, made up when that was not touched, and the cells touched.
  private final long[] accesses = new long[LINES];
  private final int[] touched = new int[LINES];
  private final byte[] widths = new byte[LINES];
  private long @Nullable [] @Nullable [] apart;

  /** The cells of a line that were touched. */
  int touched(int line) {
    return touched[line];
  }

  /** Whether each cell of a line has an access of its own. */
  boolean isApart(int line) {
    return apart != null && apart[line] != null;
  }

  /** The access that stands for the cells touched of a line that is not apart. */
  long line(int line) {
    return accesses[line];
  }

  /**
   * Makes an access stand for the cells of a line.
   *
   * @param first the access as of the line's first cell
   * @param width cells of one thread
   */
  void setLine(int line, long first, int cells, int width) {
    accesses[line] = first;
    touched[line] = cells;
    widths[line] = (byte) width;
  }

  /** Notes that other blocks did the same to all cells touched of a line. */
  void setMany(int line) {
    accesses[line] |= Packed.MANY;
  }

  /** The access of a cell; 0 when there is none. */
  long get(int line, int cell) {
    if ((touched[line] >>> cell & 1) == 0) {
      return Packed.NONE;
    }
    long @Nullable [] own = apart == null ? null : apart[line];
    return own != null ? own[cell] : Packed.later(accesses[line], cell / widths[line]);
  }

  /** Remembers an access of one cell. */
  void set(int line, int cell, long access) {
    ownCells(line)[cell] = access;
    touched[line] |= 1 << cell;
  }

  private long[] ownCells(int line) {
    long @Nullable [] @Nullable [] all = apart;
    if (all == null) {
      all = new long[LINES][];
      apart = all;
    }
    long[] own = all[line];
    if (own == null) {
      own = new long[CELLS];
      for (int cell = 0; cell < CELLS; cell++) {
        own[cell] = get(line, cell);
      }
      all[line] = own;
    }
    return own;
  }
}
