package telar.checks.racecheck;

import java.util.Arrays;
import telar.checks.access.Shape;

/**
 * Goes through a log and tells whether some cell was touched by two threads in a way that may be a
 * race: a quick look that never misses one. A cell is a word, or a byte when the log has accesses
 * to parts of words; it keeps its last thread and what was done to it.
 */
final class Owners {

  private static final int LANES = 32;
  private static final int WORD_BYTES = 4;
  private static final int DENSE = 1 << 18;

  // A cell: stamp (32 bits), epoch of the warp (14), kinds in that epoch (3), kinds in all (3),
  // several warps (1), several lanes of the warp (1), thread (10).
  private static final int STAMP_SHIFT = 32;
  private static final int EPOCH_SHIFT = 18;
  private static final int EPOCH_MASK = (1 << 14) - 1;
  private static final int NOW_SHIFT = 15;
  private static final int EVER_SHIFT = 12;
  private static final int KINDS = 7;
  private static final int WARPS = 1 << 11;
  private static final int MANY_LANES = 1 << 10;
  private static final int THREAD = MANY_LANES - 1;

  private long[] cells = new long[1 << 10];
  private long[] keys = {};
  private int stamp;
  private int unitShift;
  private long low;
  private boolean dense;

  /** Whether the log may hold a race. */
  boolean suspect(ObjectLog log) {
    prepare(log);
    for (int entry = 0; entry < log.size(); entry++) {
      Shape shape = log.shape(entry);
      int kind = Kinds.of(log.site(entry));
      int epoch = log.epoch(entry) & EPOCH_MASK;
      for (int warp = 0; warp < log.warps(entry); warp++) {
        int thread = (log.warp(entry) + warp) * LANES;
        for (int i = 0; i < log.times(entry); i++) {
          if (suspect(shape, log.base(entry, warp, i) - low, thread, kind, epoch)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean suspect(Shape shape, long base, int thread, int kind, int epoch) {
    if (dense && shape.isRun() && shape.bytes() == 1 << unitShift) {
      int first = (int) (base >> unitShift);
      return suspectRun(first, shape.lanes(), thread + shape.first(), kind, epoch);
    }
    for (int rest = shape.mask(); rest != 0; rest &= rest - 1) {
      int lane = Integer.numberOfTrailingZeros(rest);
      long address = base + shape.offset(lane);
      long last = (address + shape.bytes() - 1) >> unitShift;
      for (long cell = address >> unitShift; cell <= last; cell++) {
        if (touch(slot(cell), thread + lane, kind, epoch)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Neighbouring threads at neighbouring cells, mostly untouched ones. */
  private boolean suspectRun(int first, int lanes, int thread, int kind, int epoch) {
    long fresh = state(kind << EVER_SHIFT | kind << NOW_SHIFT | epoch << EPOCH_SHIFT);
    for (int i = 0; i < lanes; i++) {
      if (cells[first + i] >>> STAMP_SHIFT != stamp) {
        cells[first + i] = fresh | (thread + i);
      } else if (touch(first + i, thread + i, kind, epoch)) {
        return true;
      }
    }
    return false;
  }

  private void prepare(ObjectLog log) {
    long least = Long.MAX_VALUE;
    long most = 0;
    boolean whole = true;
    int widest = 1;
    long accesses = 0;
    for (int entry = 0; entry < log.size(); entry++) {
      Shape shape = log.shape(entry);
      least = Math.min(least, log.low(entry));
      most = Math.max(most, log.high(entry));
      accesses += (long) log.times(entry) * log.warps(entry);
      whole &= ((log.step(entry) | log.leap(entry)) & (WORD_BYTES - 1)) == 0;
      whole &= shape.isWhole(WORD_BYTES) && (log.base(entry) & (WORD_BYTES - 1)) == 0;
      whole &= shape.bytes() % WORD_BYTES == 0;
      widest = Math.max(widest, shape.bytes());
    }
    unitShift = whole ? 2 : 0;
    low = least;
    long range = ((most - least) >> unitShift) + 1;
    dense = range <= DENSE;
    long cellsTouched = accesses * LANES * ((widest >> unitShift) + 1);
    reserve((int) (dense ? range : Math.min(2 * cellsTouched, 1 << 26)));
    stamp++;
  }

  private void reserve(int needed) {
    if (cells.length < needed) {
      cells = new long[Integer.highestOneBit(needed) * 2];
    }
    if (!dense && keys.length < cells.length) {
      keys = new long[cells.length];
    }
    if (stamp == Integer.MAX_VALUE) {
      stamp = 0;
      Arrays.fill(cells, 0);
    }
  }

  private int slot(long cell) {
    return dense ? (int) cell : hashed(cell);
  }

  private int hashed(long cell) {
    int mask = cells.length - 1;
    int slot = (int) (cell * 0x9E3779B97F4A7C15L >>> 32) & mask;
    while (cells[slot] >>> STAMP_SHIFT == stamp && keys[slot] != cell) {
      slot = (slot + 1) & mask;
    }
    keys[slot] = cell;
    return slot;
  }

  /** Notes what a thread does to a cell; whether that may be a race. */
  private boolean touch(int slot, int thread, int kind, int epoch) {
    long cell = cells[slot];
    int state = (int) cell;
    if (cell >>> STAMP_SHIFT != stamp) {
      put(slot, thread | kind << EVER_SHIFT | kind << NOW_SHIFT | epoch << EPOCH_SHIFT);
      return false;
    }
    int ever = (state >> EVER_SHIFT & KINDS) | kind;
    boolean sameEpoch = state >>> EPOCH_SHIFT == epoch;
    int now = sameEpoch ? (state >> NOW_SHIFT & KINDS) | kind : kind;
    boolean otherWarp = ((state ^ thread) & THREAD) >= LANES;
    if (otherWarp || (state & WARPS) != 0) {
      put(slot, state | WARPS | kind << EVER_SHIFT);
      return Kinds.mayRace(ever);
    }
    boolean otherLane = sameEpoch && ((state & MANY_LANES) != 0 || (state & THREAD) != thread);
    put(
        slot,
        thread
            | (otherLane ? MANY_LANES : 0)
            | ever << EVER_SHIFT
            | now << NOW_SHIFT
            | epoch << EPOCH_SHIFT);
    return otherLane && Kinds.mayRace(now);
  }

  private void put(int slot, int state) {
    cells[slot] = state(state);
  }

  private long state(int bits) {
    return (long) stamp << STAMP_SHIFT | (bits & 0xFFFFFFFFL);
  }
}
