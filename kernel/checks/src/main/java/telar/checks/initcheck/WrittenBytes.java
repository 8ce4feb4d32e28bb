package telar.checks.initcheck;

import java.util.Arrays;
import telar.checks.access.Shape;

/** Which bytes of a shared variable the block has written: one bit a byte. */
final class WrittenBytes {

  private static final int WORD_SHIFT = 6;
  private static final long ALL = -1;

  private long[] words = new long[16];
  private long writtenTo;

  /** Forgets everything. */
  void clear() {
    Arrays.fill(words, 0);
    writtenTo = 0;
  }

  /** Whether all bytes from {@code from} up to {@code to} have been written. */
  boolean contains(long from, long to) {
    if (to <= writtenTo) {
      return true;
    }
    reserve(to);
    advance(to);
    int last = (int) ((to - 1) >>> WORD_SHIFT);
    for (int word = (int) (from >>> WORD_SHIFT); word <= last; word++) {
      long bits = bits(word, from, to);
      if ((words[word] & bits) != bits) {
        return false;
      }
    }
    return true;
  }

  /** Whether all bytes of an access whose first lane is at {@code offset} have been written. */
  boolean contains(long offset, Shape shape) {
    if (contains(offset + shape.low(), offset + shape.high())) {
      return true;
    }
    int bytes = shape.bytes();
    if (bytes > Long.BYTES || Integer.bitCount(bytes) > 1 || !isWhole(offset, shape)) {
      return false;
    }
    long wanted = (1L << bytes) - 1;
    long missing = 0;
    for (int rest = shape.mask(); rest != 0; rest &= rest - 1) {
      long at = offset + shape.offset(Integer.numberOfTrailingZeros(rest));
      missing |= ~words[(int) (at >>> WORD_SHIFT)] >>> at & wanted;
    }
    return missing == 0;
  }

  private static boolean isWhole(long offset, Shape shape) {
    return shape.isWhole(shape.bytes()) && (offset & (shape.bytes() - 1)) == 0;
  }

  /** Adds the bytes from {@code from} up to {@code to}. */
  void add(long from, long to) {
    if (to <= writtenTo) {
      return;
    }
    reserve(to);
    int last = (int) ((to - 1) >>> WORD_SHIFT);
    for (int word = (int) (from >>> WORD_SHIFT); word <= last; word++) {
      words[word] |= bits(word, from, to);
    }
  }

  /** Everything before {@link #writtenTo} is written: memory is mostly written front to back. */
  private void advance(long to) {
    int word = (int) (writtenTo >>> WORD_SHIFT);
    while ((long) word << WORD_SHIFT < to && words[word] == ALL) {
      word++;
    }
    writtenTo = Math.max(writtenTo, (long) word << WORD_SHIFT);
  }

  private void reserve(long to) {
    int needed = (int) ((to + Long.SIZE - 1) >>> WORD_SHIFT);
    if (needed > words.length) {
      words = Arrays.copyOf(words, Math.max(needed, words.length * 2));
    }
  }

  /** The bits of the bytes of a word that lie in a range. */
  private static long bits(int word, long from, long to) {
    long start = (long) word << WORD_SHIFT;
    long low = from <= start ? ALL : ALL << (from - start);
    long high = to - start >= Long.SIZE ? ALL : ~(ALL << (to - start));
    return low & high;
  }
}
