package telar.checks.access;

import telar.simt.event.AccessSite;

/**
 * Finds the shape of each access: mostly the one that the same place of the source had before. One
 * for each thread, kept from launch to launch, since a shape says nothing about the program.
 */
final class Shapes {

  private static final ThreadLocal<Shapes> MINE = ThreadLocal.withInitial(Shapes::new);
  private static final ThreadLocal<SmallSet> SCRATCH = ThreadLocal.withInitial(SmallSet::new);
  private static final int SLOTS = 1024;

  private final Shape[] bySite = new Shape[SLOTS];
  private final Shape[] even = new Shape[SLOTS];

  private Shapes() {}

  /** This thread's shapes. */
  static Shapes mine() {
    return MINE.get();
  }

  /** An empty set to work with. */
  static SmallSet scratch() {
    SmallSet scratch = SCRATCH.get();
    scratch.clear();
    return scratch;
  }

  /** The shape of evenly spaced lanes. */
  Shape even(int mask, int bytes, long stride) {
    long apart = (mask & (mask - 1)) == 0 ? 0 : stride;
    int slot = slot(mask, bytes, apart);
    Shape known = even[slot];
    if (known == null
        || known.mask() != mask
        || known.bytes() != bytes
        || known.stride() != apart) {
      known = Shape.even(mask, bytes, apart);
      even[slot] = known;
    }
    return known;
  }

  private static int slot(int mask, int bytes, long stride) {
    long mixed = (mask * 31L + bytes) * 31L + stride;
    return (int) (mixed * 0x9E3779B97F4A7C15L >>> 54);
  }

  /** The shape of lanes anywhere. */
  Shape of(AccessSite site, int mask, long[] addresses) {
    int slot = site.id() & (SLOTS - 1);
    Shape known = bySite[slot];
    if (known == null || !known.fits(mask, site.bytes(), addresses)) {
      known = made(mask, site.bytes(), addresses);
      known = known.isEven() ? even(mask, site.bytes(), known.stride()) : known;
      bySite[slot] = known;
    }
    return known;
  }

  static Shape made(int mask, int bytes, long[] addresses) {
    int first = Integer.numberOfTrailingZeros(mask);
    int others = mask & (mask - 1);
    if (others == 0) {
      return Shape.even(mask, bytes, 0);
    }
    int second = Integer.numberOfTrailingZeros(others);
    long apart = addresses[second] - addresses[first];
    long stride = second == first + 1 ? apart : apart / (second - first);
    for (int rest = others; rest != 0; rest &= rest - 1) {
      int lane = Integer.numberOfTrailingZeros(rest);
      if (addresses[lane] - addresses[first] != (lane - first) * stride) {
        return Shape.scattered(mask, bytes, addresses);
      }
    }
    return Shape.even(mask, bytes, stride);
  }
}
