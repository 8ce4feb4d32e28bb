package telar.checks.access;

/** A small set of numbers that is emptied in one step; numbers near 0 have places of their own. */
public final class SmallSet {

  private static final int INDEX_BITS = 10;

  private static final int NEAR_BITS = 14;

  private final int[] near = new int[1 << NEAR_BITS];
  private long[] values = new long[1 << INDEX_BITS];
  private int[] stamps = new int[1 << INDEX_BITS];
  private int stamp = 1;
  private int size;

  /** Empties it. */
  void clear() {
    stamp++;
    size = 0;
  }

  /** Adds a number; whether it was not there. */
  public boolean add(long value) {
    if (value >>> NEAR_BITS == 0) {
      boolean fresh = near[(int) value] != stamp;
      near[(int) value] = stamp;
      return fresh;
    }
    return addFar(value);
  }

  private boolean addFar(long value) {
    int slot = free(value);
    if (slot < 0) {
      return false;
    }
    if (++size > values.length / 2) {
      grow();
      slot = free(value);
    }
    stamps[slot] = stamp;
    values[slot] = value;
    return true;
  }

  /** The slot where a number belongs; -1 when it is there. Numbers are mostly near each other. */
  private int free(long value) {
    int slot = (int) (value ^ value >>> INDEX_BITS) & (values.length - 1);
    while (stamps[slot] == stamp) {
      if (values[slot] == value) {
        return -1;
      }
      slot = (slot + 1) & (values.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldValues = values;
    int[] oldStamps = stamps;
    values = new long[oldValues.length * 2];
    stamps = new int[values.length];
    for (int i = 0; i < oldValues.length; i++) {
      if (oldStamps[i] == stamp) {
        int slot = free(oldValues[i]);
        stamps[slot] = stamp;
        values[slot] = oldValues[i];
      }
    }
  }
}
