package telar.checks.coalescing;

import java.util.Arrays;

/** Counts the distinct 32-byte sectors that one warp's access touches. */
public final class Sectors {

  private static final int SECTOR_SHIFT = 5;
  private static final int LANES = 32;

  private final long[] touched = new long[2 * LANES];

  /**
   * Distinct sectors.
   *
   * @param mask the active lanes
   * @param addresses byte address by lane
   * @param bytes bytes accessed by each lane; an access may lie across two sectors
   */
  public int count(int mask, long[] addresses, int bytes) {
    int n = 0;
    boolean ascending = true;
    for (int rest = mask; rest != 0; rest &= rest - 1) {
      long address = addresses[Integer.numberOfTrailingZeros(rest)];
      long first = address >>> SECTOR_SHIFT;
      long last = (address + bytes - 1) >>> SECTOR_SHIFT;
      ascending &= n == 0 || first >= touched[n - 1];
      touched[n++] = first;
      if (last != first) {
        touched[n++] = last;
      }
    }
    if (!ascending) {
      Arrays.sort(touched, 0, n);
    }
    int distinct = n == 0 ? 0 : 1;
    for (int i = 1; i < n; i++) {
      distinct += touched[i] == touched[i - 1] ? 0 : 1;
    }
    return distinct;
  }
}
