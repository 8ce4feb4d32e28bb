package telar.simt.memory;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which bytes of an object have been written: one bit a byte, set without locks. Kept only while
 * some byte is missing.
 */
public final class InitialState {

  private static final VarHandle WORDS = MethodHandles.arrayElementVarHandle(long[].class);
  private static final int WORD_SHIFT = 6;
  private static final long ALL = -1;

  private final long bytes;
  private volatile boolean complete;
  // Everything before it is written; not more than a hint.
  private volatile long writtenTo;
  private volatile long @Nullable [] words;
  private @Nullable HostFill fill;
  private boolean filledAgain;

  InitialState(long bytes) {
    this.bytes = bytes;
  }

  /** Whether all of it is known to be written. */
  public boolean isComplete() {
    return complete;
  }

  /** Notes a write. */
  public void written(long offset, long count) {
    long end = Math.min(bytes, offset + count);
    if (complete || count <= 0 || end <= writtenTo) {
      return;
    }
    if (offset == 0 && end == bytes) {
      writtenCompletely();
      return;
    }
    long[] current = words();
    int last = (int) ((end - 1) >>> WORD_SHIFT);
    for (int word = (int) (offset >>> WORD_SHIFT); word <= last; word++) {
      set(current, word, bits(word, offset, end));
    }
  }

  private static void set(long[] words, int word, long bits) {
    if (bits == ALL) {
      words[word] = ALL;
    } else if ((words[word] & bits) != bits) {
      WORDS.getAndBitwiseOr(words, word, bits);
    }
  }

  /** The bits of the bytes of a word that lie in a range. */
  private static long bits(int word, long from, long to) {
    long start = (long) word << WORD_SHIFT;
    long low = from <= start ? ALL : ALL << (from - start);
    long high = to - start >= Long.SIZE ? ALL : ~(ALL << (to - start));
    return low & high;
  }

  /** Notes what a call of the host wrote, for messages. */
  public synchronized void filled(Origin call, long offset, long count) {
    filledAgain = fill != null;
    fill = new HostFill(call, offset, count, bytes);
  }

  /** What a call of the host wrote when it was the only one; else null. */
  public synchronized @Nullable HostFill onlyFill() {
    return filledAgain ? null : fill;
  }

  /** Takes all of it as written: the host filled it, or an uninstrumented kernel may have. */
  public void writtenCompletely() {
    complete = true;
    words = null;
  }

  /** Forgets every write, as if newly allocated. */
  public synchronized void reset() {
    words = null;
    writtenTo = 0;
    complete = false;
  }

  /** Whether every byte of the range has been written. */
  public boolean isWritten(long offset, long count) {
    long end = offset + count;
    if (complete || end <= writtenTo) {
      return true;
    }
    long[] current = words();
    advance(current, end);
    int last = (int) ((end - 1) >>> WORD_SHIFT);
    for (int word = (int) (offset >>> WORD_SHIFT); word <= last; word++) {
      long bits = bits(word, offset, end);
      if ((current[word] & bits) != bits) {
        return complete;
      }
    }
    return true;
  }

  /** Moves {@link #writtenTo} on, so that what was written front to back is looked at once. */
  private void advance(long[] current, long end) {
    int from = (int) (writtenTo >>> WORD_SHIFT);
    int word = from;
    while ((long) word << WORD_SHIFT < end && current[word] == ALL) {
      word++;
    }
    if (word > from) {
      long reached = (long) word << WORD_SHIFT;
      writtenTo = reached;
      if (reached >= bytes) {
        complete = true;
      }
    }
  }

  void copyFrom(long offset, InitialState source, long sourceOffset, long count) {
    if (source.isWritten(sourceOffset, count)) {
      written(offset, count);
      return;
    }
    // Only what is copied: many small copies of a large object must not cost its size each.
    int first = (int) (sourceOffset >>> WORD_SHIFT);
    int last = (int) ((sourceOffset + count - 1) >>> WORD_SHIFT);
    long[] from = Arrays.copyOfRange(source.words(), first, last + 1);
    long start = sourceOffset - ((long) first << WORD_SHIFT);
    for (long done = 0; done < count; done += Long.SIZE) {
      int bytesHere = (int) Math.min(Long.SIZE, count - done);
      replace(offset + done, bytesHere, chunk(from, start + done));
    }
  }

  /** 64 bits from any position. */
  private static long chunk(long[] from, long offset) {
    int word = (int) (offset >>> WORD_SHIFT);
    int shift = (int) offset & (Long.SIZE - 1);
    long low = from[word] >>> shift;
    return shift == 0 || word + 1 == from.length ? low : low | from[word + 1] << -shift;
  }

  private synchronized void replace(long offset, int count, long bits) {
    long[] current = words();
    if (complete) {
      Arrays.fill(current, ALL);
      complete = false;
      writtenTo = bytes;
    }
    writtenTo = Math.min(writtenTo, offset & -Long.SIZE);
    int last = (int) ((offset + count - 1) >>> WORD_SHIFT);
    for (int word = (int) (offset >>> WORD_SHIFT); word <= last; word++) {
      long start = (long) word << WORD_SHIFT;
      long here = start < offset ? bits << (offset - start) : bits >>> (start - offset);
      long mask = bits(word, offset, offset + count);
      current[word] = (current[word] & ~mask) | (here & mask);
    }
  }

  private long[] words() {
    long[] current = words;
    return current != null ? current : create();
  }

  private synchronized long[] create() {
    long[] current = words;
    if (current == null) {
      current = new long[(int) ((bytes + Long.SIZE - 1) >>> WORD_SHIFT)];
      if ((bytes & (Long.SIZE - 1)) != 0) {
        current[current.length - 1] = ALL << bytes;
      }
      words = current;
    }
    return current;
  }
}
