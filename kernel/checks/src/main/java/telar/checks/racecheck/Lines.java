package telar.checks.racecheck;

/**
 * For each cell of a page, the access that is remembered. 32 cells make a line; while neighbouring
 * threads touch neighbouring cells, one access stands for all cells of the line. The two kinds of
 * lines of a page lie side by side in one array, since both are looked at together.
 */
final class Lines {

  static final int LINES = 128;
  static final int CELLS = 32;

  private static final int LINE_LONGS = 4;
  private static final int WIDTH_SHIFT = 32;
  private static final int WIDTH_MASK = 0xFF;
  private static final long APART = 1L << 40;

  // For each line, the access of its first cell, made up when that was not touched; then the cells
  // touched (32 bits), the cells of one thread (8 bits), and whether each has its own access.
  private final long[] lines;
  private final int start;
  private long[][] apart = {};

  private Lines(long[] lines, int start) {
    this.lines = lines;
    this.start = start;
  }

  /** New lines for writes and for reads, in this order. */
  static Lines[] pair() {
    long[] both = new long[LINES * LINE_LONGS];
    return new Lines[] {new Lines(both, 0), new Lines(both, 2)};
  }

  private int at(int line) {
    return line * LINE_LONGS + start;
  }

  /** The cells of a line that were touched. */
  int touched(int line) {
    return (int) lines[at(line) + 1];
  }

  /** Whether each cell of a line has an access of its own. */
  boolean isApart(int line) {
    return (lines[at(line) + 1] & APART) != 0;
  }

  /** The access that stands for the cells touched of a line that is not apart. */
  long line(int line) {
    return lines[at(line)];
  }

  /**
   * Makes an access stand for the cells of a line.
   *
   * @param first the access as of the line's first cell
   * @param width cells of one thread
   */
  void setLine(int line, long first, int cells, int width) {
    lines[at(line)] = first;
    lines[at(line) + 1] = (long) width << WIDTH_SHIFT | (cells & 0xFFFFFFFFL);
  }

  /** Notes that other blocks did the same to all cells touched of a line. */
  void setMany(int line) {
    lines[at(line)] |= Packed.MANY;
  }

  /** The access of a cell; 0 when there is none. */
  long get(int line, int cell) {
    long state = lines[at(line) + 1];
    if ((state >>> cell & 1) == 0) {
      return Packed.NONE;
    }
    return (state & APART) != 0
        ? apart[line][cell]
        : Packed.later(lines[at(line)], cell / ((int) (state >>> WIDTH_SHIFT) & WIDTH_MASK));
  }

  /** Remembers an access of one cell. */
  void set(int line, int cell, long access) {
    if (!isApart(line)) {
      separate(line);
    }
    apart[line][cell] = access;
    lines[at(line) + 1] |= 1L << cell;
  }

  private void separate(int line) {
    long[] own = new long[CELLS];
    for (int rest = touched(line); rest != 0; rest &= rest - 1) {
      int cell = Integer.numberOfTrailingZeros(rest);
      own[cell] = get(line, cell);
    }
    if (apart.length == 0) {
      apart = new long[LINES][];
    }
    apart[line] = own;
    lines[at(line) + 1] |= APART;
  }
}
