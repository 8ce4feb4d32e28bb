package telar.simt.memory;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * Little-endian access to any numeric Java array as if it were bytes. This is the slow path that is
 * always right: a store narrower than an element replaces only its own bits, atomically.
 */
public final class Cells {

  static final VarHandle BYTES = MethodHandles.arrayElementVarHandle(byte[].class);
  static final VarHandle SHORTS = MethodHandles.arrayElementVarHandle(short[].class);
  static final VarHandle INTS = MethodHandles.arrayElementVarHandle(int[].class);
  static final VarHandle LONGS = MethodHandles.arrayElementVarHandle(long[].class);
  static final VarHandle FLOATS = MethodHandles.arrayElementVarHandle(float[].class);
  static final VarHandle DOUBLES = MethodHandles.arrayElementVarHandle(double[].class);

  private Cells() {}

  /** Reads {@code size} bytes (1 to 8), zero-extended. */
  public static long get(Object array, long offset, int size) {
    int shift = ElementType.of(array).shift();
    int within = (int) offset & ((1 << shift) - 1);
    if (within + size <= 1 << shift) {
      return element(array, (int) (offset >> shift)) >>> (8 * within) & mask(size);
    }
    long value = 0;
    for (int i = 0; i < size; i++) {
      value |= get(array, offset + i, 1) << (8 * i);
    }
    return value;
  }

  /** Writes the low {@code size} bytes (1 to 8) of a value. */
  public static void set(Object array, long offset, int size, long value) {
    int shift = ElementType.of(array).shift();
    int elementBytes = 1 << shift;
    int within = (int) offset & (elementBytes - 1);
    int index = (int) (offset >> shift);
    if (size == elementBytes && within == 0) {
      setElement(array, index, value);
    } else if (within + size <= elementBytes) {
      merge(array, index, mask(size) << (8 * within), value << (8 * within));
    } else {
      int first = elementBytes - within;
      set(array, offset, first, value);
      set(array, offset + first, size - first, value >>> (8 * first));
    }
  }

  /** Copies bytes between arrays of any kinds; overlapping ranges of one array are right too. */
  public static void copy(Object from, long fromOffset, Object to, long toOffset, long count) {
    ElementType kind = ElementType.of(from);
    long low = kind.bytes() - 1L;
    if (kind == ElementType.of(to) && ((fromOffset | toOffset | count) & low) == 0) {
      int shift = kind.shift();
      System.arraycopy(
          from, (int) (fromOffset >> shift), to, (int) (toOffset >> shift), (int) (count >> shift));
    } else if (from == to && fromOffset < toOffset) {
      for (long i = count - 1; i >= 0; i--) {
        set(to, toOffset + i, 1, get(from, fromOffset + i, 1));
      }
    } else {
      long bulk = from == to ? 0 : bulk(kind, fromOffset, ElementType.of(to), toOffset, count);
      if (bulk > 0) {
        BulkCopy.copy(from, fromOffset, to, toOffset, bulk);
      }
      copyForward(from, fromOffset + bulk, to, toOffset + bulk, count - bulk);
    }
  }

  /** How many of the bytes lie in whole elements on both sides, when they are many. */
  private static long bulk(
      ElementType from, long fromOffset, ElementType to, long toOffset, long count) {
    boolean aligned = (fromOffset & (from.bytes() - 1)) == 0 && (toOffset & (to.bytes() - 1)) == 0;
    return aligned && count >= BulkCopy.MIN_BYTES ? count & -8 : 0;
  }

  private static void copyForward(
      Object from, long fromOffset, Object to, long toOffset, long count) {
    int step = from == to ? 1 : ElementType.of(to).bytes();
    long done = 0;
    while (done < count) {
      boolean whole = (toOffset + done) % step == 0 && count - done >= step;
      int size = whole ? step : 1;
      set(to, toOffset + done, size, get(from, fromOffset + done, size));
      done += size;
    }
  }

  /** Sets bytes to one value. */
  public static void fill(Object array, long offset, byte value, long count) {
    ElementType kind = ElementType.of(array);
    long end = offset + count;
    long bodyStart = Math.min(end, (offset + kind.bytes() - 1) & -kind.bytes());
    long bodyEnd = Math.max(bodyStart, end & -kind.bytes());
    for (long i = offset; i < bodyStart; i++) {
      set(array, i, 1, value);
    }
    fillElements(array, (int) (bodyStart >> kind.shift()), (int) (bodyEnd >> kind.shift()), value);
    for (long i = bodyEnd; i < end; i++) {
      set(array, i, 1, value);
    }
  }

  private static void fillElements(Object array, int from, int to, byte value) {
    long pattern = 0x0101010101010101L * (value & 0xFF);
    if (array instanceof byte[] a) {
      Arrays.fill(a, from, to, value);
    } else if (array instanceof short[] a) {
      Arrays.fill(a, from, to, (short) pattern);
    } else if (array instanceof int[] a) {
      Arrays.fill(a, from, to, (int) pattern);
    } else if (array instanceof long[] a) {
      Arrays.fill(a, from, to, pattern);
    } else if (array instanceof float[] a) {
      Arrays.fill(a, from, to, Float.intBitsToFloat((int) pattern));
    } else if (array instanceof double[] a) {
      Arrays.fill(a, from, to, Double.longBitsToDouble(pattern));
    }
  }

  /** Raw bits of an element. */
  static long element(Object array, int index) {
    if (array instanceof float[] a) {
      return Float.floatToRawIntBits(a[index]);
    } else if (array instanceof int[] a) {
      return a[index];
    } else if (array instanceof byte[] a) {
      return a[index];
    } else if (array instanceof double[] a) {
      return Double.doubleToRawLongBits(a[index]);
    } else if (array instanceof long[] a) {
      return a[index];
    }
    return ((short[]) array)[index];
  }

  private static void setElement(Object array, int index, long bits) {
    if (array instanceof float[] a) {
      a[index] = Float.intBitsToFloat((int) bits);
    } else if (array instanceof int[] a) {
      a[index] = (int) bits;
    } else if (array instanceof byte[] a) {
      a[index] = (byte) bits;
    } else if (array instanceof double[] a) {
      a[index] = Double.longBitsToDouble(bits);
    } else if (array instanceof long[] a) {
      a[index] = bits;
    } else {
      ((short[]) array)[index] = (short) bits;
    }
  }

  private static void merge(Object array, int index, long mask, long value) {
    long old;
    do {
      old = element(array, index);
    } while (!compareAndSet(array, index, old, (old & ~mask) | (value & mask)));
  }

  /** Replaces an element's raw bits if they are the expected ones. */
  static boolean compareAndSet(Object array, int index, long expected, long value) {
    if (array instanceof float[] a) {
      return FLOATS.compareAndSet(
          a, index, Float.intBitsToFloat((int) expected), Float.intBitsToFloat((int) value));
    } else if (array instanceof int[] a) {
      return INTS.compareAndSet(a, index, (int) expected, (int) value);
    } else if (array instanceof byte[] a) {
      return BYTES.compareAndSet(a, index, (byte) expected, (byte) value);
    } else if (array instanceof double[] a) {
      return DOUBLES.compareAndSet(
          a, index, Double.longBitsToDouble(expected), Double.longBitsToDouble(value));
    } else if (array instanceof long[] a) {
      return LONGS.compareAndSet(a, index, expected, value);
    }
    return SHORTS.compareAndSet((short[]) array, index, (short) expected, (short) value);
  }

  private static long mask(int size) {
    return size == 8 ? -1L : (1L << (8 * size)) - 1;
  }
}
