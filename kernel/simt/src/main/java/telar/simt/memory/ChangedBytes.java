package telar.simt.memory;

import java.util.Arrays;

/**
 * From the first to the last byte in which two states of an object differ.
 *
 * @param from the first
 * @param to behind the last; equal to {@code from} when there is none
 */
public record ChangedBytes(long from, long to) {

  private static final int PART = 1 << 16;

  /** Compares a {@linkplain Allocation#copy copy} with what has become of its object. */
  public static ChangedBytes between(Allocation copy, Allocation object) {
    long from = 0;
    long to = object.elementType() == null || object.isFreed() ? 0 : object.bytes();
    while (from < to && mismatch(copy, object, from, length(from, to)) < 0) {
      from += PART;
    }
    if (from >= to) {
      return new ChangedBytes(0, 0);
    }
    from += mismatch(copy, object, from, length(from, to));
    long start = (to - 1) / PART * PART;
    while (mismatch(copy, object, start, length(start, to)) < 0) {
      to = start;
      start -= PART;
    }
    byte[] old = part(copy, start, length(start, to));
    byte[] now = part(object, start, length(start, to));
    while (old[(int) (to - start) - 1] == now[(int) (to - start) - 1]) {
      to--;
    }
    return new ChangedBytes(from, to);
  }

  private static int length(long from, long to) {
    return (int) Math.min(PART, to - from);
  }

  private static int mismatch(Allocation copy, Allocation object, long offset, int length) {
    return Arrays.mismatch(part(copy, offset, length), part(object, offset, length));
  }

  private static byte[] part(Allocation object, long offset, int length) {
    byte[] bytes = new byte[length];
    if (object.elementType() != null) {
      object.download(offset, bytes, 0, length);
    }
    return bytes;
  }

  public boolean isEmpty() {
    return from >= to;
  }
}
