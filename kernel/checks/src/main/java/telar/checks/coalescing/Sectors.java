package telar.checks.coalescing;

import telar.checks.access.Derived;
import telar.checks.access.Shape;
import telar.checks.access.SmallSet;

/** The distinct 32-byte sectors that one warp's access touches. */
final class Sectors extends Derived {

  static final Sectors COUNT = new Sectors();

  private static final int SECTOR_BYTES = 32;
  private static final int SECTOR_SHIFT = 5;

  private Sectors() {
    super(SECTOR_BYTES);
  }

  /** An access of a lane may lie across two sectors or more. */
  @Override
  protected int compute(Shape shape, long base, SmallSet touched) {
    int distinct = 0;
    long origin = (base + shape.low()) >>> SECTOR_SHIFT;
    for (int rest = shape.mask(); rest != 0; rest &= rest - 1) {
      long address = base + shape.offset(Integer.numberOfTrailingZeros(rest));
      long last = (address + shape.bytes() - 1) >>> SECTOR_SHIFT;
      for (long sector = address >>> SECTOR_SHIFT; sector <= last; sector++) {
        distinct += touched.add(sector - origin) ? 1 : 0;
      }
    }
    return distinct;
  }
}
