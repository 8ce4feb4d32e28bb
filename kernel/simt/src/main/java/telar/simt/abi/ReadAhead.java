package telar.simt.abi;

/**
 * Reads what the next rounds of a loop will, when they are far apart in memory. Processors fetch by
 * themselves what follows in memory, but a thread of a grid-stride loop jumps over a whole grid:
 * each of its reads would wait for its line alone. Read at once, they come together.
 */
public final class ReadAhead {

  /** How many rounds are read at once: few enough for their lines to stay in the first cache. */
  public static final int ROUNDS = 8;

  /** Steps of fewer bytes are left to the processor. */
  private static final int FAR = 256;

  private ReadAhead() {}

  private static boolean isFar(int step, int bytes) {
    return Math.abs((long) step) * bytes >= FAR;
  }

  /**
   * Reads the elements of the next rounds.
   *
   * @param from index of the first
   * @param step how much greater the next one is
   * @return something that depends on them
   */
  public static int read(byte[] array, int from, int step) {
    int sum = 0;
    if (isFar(step, Byte.BYTES)) {
      int i = from;
      for (int round = 0; round < ROUNDS && i >= 0 && i < array.length; round++) {
        sum += array[i];
        i += step;
      }
    }
    return sum;
  }

  /** As for bytes. */
  public static int read(short[] array, int from, int step) {
    int sum = 0;
    if (isFar(step, Short.BYTES)) {
      int i = from;
      for (int round = 0; round < ROUNDS && i >= 0 && i < array.length; round++) {
        sum += array[i];
        i += step;
      }
    }
    return sum;
  }

  /** As for bytes. */
  public static int read(int[] array, int from, int step) {
    int sum = 0;
    if (isFar(step, Integer.BYTES)) {
      int i = from;
      for (int round = 0; round < ROUNDS && i >= 0 && i < array.length; round++) {
        sum += array[i];
        i += step;
      }
    }
    return sum;
  }

  /** As for bytes. */
  public static int read(long[] array, int from, int step) {
    int sum = 0;
    if (isFar(step, Long.BYTES)) {
      int i = from;
      for (int round = 0; round < ROUNDS && i >= 0 && i < array.length; round++) {
        sum += (int) array[i];
        i += step;
      }
    }
    return sum;
  }

  /** As for bytes. */
  public static int read(float[] array, int from, int step) {
    int sum = 0;
    if (isFar(step, Float.BYTES)) {
      int i = from;
      for (int round = 0; round < ROUNDS && i >= 0 && i < array.length; round++) {
        sum += Float.floatToRawIntBits(array[i]);
        i += step;
      }
    }
    return sum;
  }

  /** As for bytes. */
  public static int read(double[] array, int from, int step) {
    int sum = 0;
    if (isFar(step, Double.BYTES)) {
      int i = from;
      for (int round = 0; round < ROUNDS && i >= 0 && i < array.length; round++) {
        sum += (int) Double.doubleToRawLongBits(array[i]);
        i += step;
      }
    }
    return sum;
  }
}
