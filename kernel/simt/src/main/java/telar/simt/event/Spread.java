package telar.simt.event;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How the active lanes of an access lie, relative to the first of them. The code that tells of
 * accesses gives the same object while nothing changes, so that observers may keep with it what
 * follows from it. Used by one thread.
 */
public final class Spread {

  private static final int LANES = 32;

  private final int mask;
  private final long[] offsets;
  private @Nullable Object kept;

  /**
   * Lanes at those places.
   *
   * @param mask the active lanes; never 0
   * @param addresses by lane, for the active lanes only
   */
  public Spread(int mask, long[] addresses) {
    this.mask = mask;
    this.offsets = new long[LANES];
    long base = addresses[Integer.numberOfTrailingZeros(mask)];
    for (int rest = mask; rest != 0; rest &= rest - 1) {
      int lane = Integer.numberOfTrailingZeros(rest);
      offsets[lane] = addresses[lane] - base;
    }
  }

  /** The active lanes. */
  public int mask() {
    return mask;
  }

  /** Where an active lane lies, in bytes from the first one. */
  public long offset(int lane) {
    return offsets[lane];
  }

  /** The addresses of all lanes when the first active one is at {@code base}. */
  public long[] addresses(long base) {
    long[] addresses = new long[LANES];
    Arrays.setAll(addresses, lane -> base + offsets[lane]);
    return addresses;
  }

  /** Whether lanes at those addresses lie like this. */
  public boolean fits(int activeLanes, long[] addresses) {
    if (activeLanes != mask) {
      return false;
    }
    long base = addresses[Integer.numberOfTrailingZeros(mask)];
    long differences = 0;
    if (mask == -1) {
      for (int lane = 0; lane < LANES; lane++) {
        differences |= (addresses[lane] - base) ^ offsets[lane];
      }
      return differences == 0;
    }
    for (int rest = mask; rest != 0; rest &= rest - 1) {
      int lane = Integer.numberOfTrailingZeros(rest);
      differences |= (addresses[lane] - base) ^ offsets[lane];
    }
    return differences == 0;
  }

  /** What an observer keeps here; null at first. */
  public @Nullable Object kept() {
    return kept;
  }

  /** Keeps something here. */
  public void keep(Object what) {
    kept = what;
  }
}
