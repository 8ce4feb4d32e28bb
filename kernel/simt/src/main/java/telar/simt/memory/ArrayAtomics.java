package telar.simt.memory;

/**
 * Atomic functions on elements of the arrays behind objects; all return the old value. Those of
 * shared memory belong to one host thread at a time and take plain accesses.
 */
public final class ArrayAtomics {

  private ArrayAtomics() {}

  public static int addGlobal(int[] array, int index, int value) {
    return (int) Cells.INTS.getAndAdd(array, index, value);
  }

  public static int addShared(int[] array, int index, int value) {
    int old = array[index];
    array[index] = old + value;
    return old;
  }

  public static long addGlobal(long[] array, int index, long value) {
    return (long) Cells.LONGS.getAndAdd(array, index, value);
  }

  public static long addShared(long[] array, int index, long value) {
    long old = array[index];
    array[index] = old + value;
    return old;
  }

  public static float addGlobal(float[] array, int index, float value) {
    while (true) {
      float old = (float) Cells.FLOATS.getVolatile(array, index);
      if (Cells.FLOATS.compareAndSet(array, index, old, old + value)) {
        return old;
      }
    }
  }

  public static float addShared(float[] array, int index, float value) {
    float old = array[index];
    array[index] = old + value;
    return old;
  }

  public static double addGlobal(double[] array, int index, double value) {
    while (true) {
      double old = (double) Cells.DOUBLES.getVolatile(array, index);
      if (Cells.DOUBLES.compareAndSet(array, index, old, old + value)) {
        return old;
      }
    }
  }

  public static double addShared(double[] array, int index, double value) {
    double old = array[index];
    array[index] = old + value;
    return old;
  }

  public static int minGlobal(int[] array, int index, int value) {
    int old = (int) Cells.INTS.getVolatile(array, index);
    while (value < old && !Cells.INTS.compareAndSet(array, index, old, value)) {
      old = (int) Cells.INTS.getVolatile(array, index);
    }
    return old;
  }

  public static int minShared(int[] array, int index, int value) {
    int old = array[index];
    array[index] = Math.min(old, value);
    return old;
  }

  public static int maxGlobal(int[] array, int index, int value) {
    int old = (int) Cells.INTS.getVolatile(array, index);
    while (value > old && !Cells.INTS.compareAndSet(array, index, old, value)) {
      old = (int) Cells.INTS.getVolatile(array, index);
    }
    return old;
  }

  public static int maxShared(int[] array, int index, int value) {
    int old = array[index];
    array[index] = Math.max(old, value);
    return old;
  }
}
