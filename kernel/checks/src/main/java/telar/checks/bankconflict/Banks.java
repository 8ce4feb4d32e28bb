package telar.checks.bankconflict;

import telar.checks.access.Derived;
import telar.checks.access.Shape;
import telar.checks.access.SmallSet;

/**
 * Extra cycles of one warp's shared memory access: 32 banks of 4 bytes; lanes that ask a bank for
 * the same word share it. Accesses of 8 bytes go by half warps, of 16 by quarters.
 */
final class Banks extends Derived {

  static final Banks EXTRA_CYCLES = new Banks();

  private static final int BANKS = 32;
  private static final int LANES = 32;
  private static final int WORD_BYTES = 4;
  private static final int WORD_SHIFT = 2;

  /** A move by whole words renames the banks and changes nothing else. */
  private Banks() {
    super(WORD_BYTES);
  }

  @Override
  protected int compute(Shape shape, long base, SmallSet words) {
    int passes =
        shape.bytes() <= WORD_BYTES ? 1 : Math.min(shape.bytes(), 4 * WORD_BYTES) / WORD_BYTES;
    int lanesPerPass = LANES / passes;
    int extra = 0;
    for (int pass = 0; pass < passes; pass++) {
      int lanes = (int) ((1L << lanesPerPass) - 1) << (pass * lanesPerPass);
      // Words of one pass and of another are told apart by bits beyond any address.
      extra += extraOfPass(shape, base, shape.mask() & lanes, words, (long) pass << 60);
    }
    return extra;
  }

  private static int extraOfPass(Shape shape, long base, int mask, SmallSet words, long pass) {
    int[] wordsInBank = new int[BANKS];
    long origin = (base + shape.low()) >>> WORD_SHIFT;
    int worst = 1;
    for (int rest = mask; rest != 0; rest &= rest - 1) {
      long address = base + shape.offset(Integer.numberOfTrailingZeros(rest));
      long last = (address + shape.bytes() - 1) >>> WORD_SHIFT;
      for (long word = address >>> WORD_SHIFT; word <= last; word++) {
        if (words.add(word - origin | pass)) {
          worst = Math.max(worst, ++wordsInBank[(int) word & (BANKS - 1)]);
        }
      }
    }
    return worst - 1;
  }
}
