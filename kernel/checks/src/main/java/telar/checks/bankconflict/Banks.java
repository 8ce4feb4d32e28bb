package telar.checks.bankconflict;

import java.util.Arrays;

/**
 * Extra cycles of one warp's shared memory access: 32 banks of 4 bytes; lanes that ask a bank for
 * the same word share it. Accesses of 8 bytes go by half warps, of 16 by quarters.
 */
public final class Banks {

  private static final int BANKS = 32;
  private static final int LANES = 32;
  private static final int WORD_BYTES = 4;

  private final long[] words = new long[LANES * 4];
  private final int[] wordsInBank = new int[BANKS];

  /**
   * Extra cycles, 0 when there is no conflict.
   *
   * @param mask the active lanes
   * @param addresses byte address by lane
   * @param bytes bytes accessed by each lane
   */
  public int extraCycles(int mask, long[] addresses, int bytes) {
    int passes = bytes <= WORD_BYTES ? 1 : Math.min(bytes, 16) / WORD_BYTES;
    int lanesPerPass = LANES / passes;
    int extra = 0;
    for (int pass = 0; pass < passes; pass++) {
      int lanes = (int) ((1L << lanesPerPass) - 1) << (pass * lanesPerPass);
      extra += conflictsOfPass(mask & lanes, addresses, bytes);
    }
    return extra;
  }

  private int conflictsOfPass(int mask, long[] addresses, int bytes) {
    int n = 0;
    for (int rest = mask; rest != 0; rest &= rest - 1) {
      long address = addresses[Integer.numberOfTrailingZeros(rest)];
      long last = (address + bytes - 1) / WORD_BYTES;
      for (long word = address / WORD_BYTES; word <= last && n < words.length; word++) {
        words[n++] = word;
      }
    }
    return n == 0 ? 0 : worstBank(n) - 1;
  }

  private int worstBank(int n) {
    Arrays.sort(words, 0, n);
    Arrays.fill(wordsInBank, 0);
    int worst = 0;
    for (int i = 0; i < n; i++) {
      if (i == 0 || words[i] != words[i - 1]) {
        int bank = (int) (words[i] % BANKS);
        worst = Math.max(worst, ++wordsInBank[bank]);
      }
    }
    return worst;
  }
}
