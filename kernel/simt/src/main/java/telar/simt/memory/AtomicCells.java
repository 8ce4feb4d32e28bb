package telar.simt.memory;

/**
 * Atomic compare-and-exchange and addition on 4 or 8 aligned bytes of an object, whatever array is
 * behind it. Shared and local objects belong to one host thread and take plain accesses.
 */
public final class AtomicCells {

  private AtomicCells() {}

  /** Stores {@code value} if the old value is {@code expected}; returns the old value. */
  public static int compareAndExchange(Allocation object, long offset, int expected, int value) {
    Object array = object.array(ElementType.I32);
    if (object.space() == Address.SHARED || object.space() == Address.LOCAL) {
      int old = object.loadI32(offset);
      if (old == expected) {
        object.storeI32(offset, value);
      }
      return old;
    } else if (array instanceof int[] a) {
      return (int) Cells.INTS.compareAndExchange(a, (int) (offset >> 2), expected, value);
    } else if (array instanceof float[] a) {
      return Float.floatToRawIntBits(
          (float)
              Cells.FLOATS.compareAndExchange(
                  a,
                  (int) (offset >> 2),
                  Float.intBitsToFloat(expected),
                  Float.intBitsToFloat(value)));
    }
    return (int) wide(object, array, offset, 4, Integer.toUnsignedLong(expected), value);
  }

  /** Stores {@code value} if the old value is {@code expected}; returns the old value. */
  public static long compareAndExchange(Allocation object, long offset, long expected, long value) {
    Object array = object.array(ElementType.I64);
    if (object.space() == Address.SHARED || object.space() == Address.LOCAL) {
      long old = object.loadI64(offset);
      if (old == expected) {
        object.storeI64(offset, value);
      }
      return old;
    } else if (array instanceof long[] a) {
      return (long) Cells.LONGS.compareAndExchange(a, (int) (offset >> 3), expected, value);
    } else if (array instanceof double[] a) {
      return Double.doubleToRawLongBits(
          (double)
              Cells.DOUBLES.compareAndExchange(
                  a,
                  (int) (offset >> 3),
                  Double.longBitsToDouble(expected),
                  Double.longBitsToDouble(value)));
    }
    return wide(object, array, offset, 8, expected, value);
  }

  /** Stores {@code value} if the 2-byte old value is {@code expected}; returns the old value. */
  public static short compareAndExchange(
      Allocation object, long offset, short expected, short value) {
    Object array = object.array(ElementType.I16);
    return (short) wide(object, array, offset, 2, expected & 0xFFFFL, value & 0xFFFFL);
  }

  /**
   * The general case. Within one element it is atomic against everything; across elements, against
   * other accesses through here.
   */
  private static long wide(
      Allocation object, Object array, long offset, int size, long expected, long value) {
    int shift = ElementType.of(array).shift();
    if (size <= 1 << shift) {
      return within(array, offset, shift, size, expected, value);
    }
    synchronized (object) {
      long old = Cells.get(array, offset, size);
      if (old == expected) {
        Cells.set(array, offset, size, value);
      }
      return old;
    }
  }

  private static long within(
      Object array, long offset, int shift, int size, long expected, long value) {
    int index = (int) (offset >> shift);
    int bit = 8 * ((int) offset & ((1 << shift) - 1));
    long mask = size == 8 ? -1L : (1L << (8 * size)) - 1;
    while (true) {
      long element = Cells.element(array, index);
      long old = element >>> bit & mask;
      long replaced = element & ~(mask << bit) | (value & mask) << bit;
      if (old != expected || Cells.compareAndSet(array, index, element, replaced)) {
        return old;
      }
    }
  }

  /** Adds; returns the old value. */
  public static int getAndAdd(Allocation object, long offset, int value) {
    if (object.space() == Address.GLOBAL
        && object.array(ElementType.I32) instanceof int[] a
        && (offset & 3) == 0) {
      return (int) Cells.INTS.getAndAdd(a, (int) (offset >> 2), value);
    }
    while (true) {
      int old = object.loadI32(offset);
      if (compareAndExchange(object, offset, old, old + value) == old) {
        return old;
      }
    }
  }

  /** Adds; returns the old value. */
  public static float getAndAdd(Allocation object, long offset, float value) {
    while (true) {
      int old = object.loadI32(offset);
      float sum = Float.intBitsToFloat(old) + value;
      if (compareAndExchange(object, offset, old, Float.floatToRawIntBits(sum)) == old) {
        return Float.intBitsToFloat(old);
      }
    }
  }
}
