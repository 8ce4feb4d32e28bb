package telar.simt.abi;

/**
 * Loops over the elements of a chunk of lanes, for the accesses that vectors have no instruction
 * for. Indices were checked before; {@code bits} are the active lanes.
 */
public final class VectorMemoryAccess {

  private VectorMemoryAccess() {}

  /** Consecutive elements. */
  public static void load(byte[] array, int index, int[] out) {
    for (int lane = 0; lane < out.length; lane++) {
      out[lane] = array[index + lane];
    }
  }

  public static void load(short[] array, int index, int[] out) {
    for (int lane = 0; lane < out.length; lane++) {
      out[lane] = array[index + lane];
    }
  }

  /** Elements at indices. */
  public static void gather(byte[] array, int[] indices, int[] out) {
    for (int lane = 0; lane < out.length; lane++) {
      out[lane] = array[indices[lane]];
    }
  }

  public static void gather(short[] array, int[] indices, int[] out) {
    for (int lane = 0; lane < out.length; lane++) {
      out[lane] = array[indices[lane]];
    }
  }

  public static void gather(int[] array, int[] indices, int[] out) {
    for (int lane = 0; lane < out.length; lane++) {
      out[lane] = array[indices[lane]];
    }
  }

  public static void gather(long[] array, int[] indices, long[] out) {
    for (int lane = 0; lane < out.length; lane++) {
      out[lane] = array[indices[lane]];
    }
  }

  public static void gather(float[] array, int[] indices, float[] out) {
    for (int lane = 0; lane < out.length; lane++) {
      out[lane] = array[indices[lane]];
    }
  }

  public static void gather(double[] array, int[] indices, double[] out) {
    for (int lane = 0; lane < out.length; lane++) {
      out[lane] = array[indices[lane]];
    }
  }

  /** Consecutive elements, in the lanes of {@code bits}. */
  public static void store(byte[] array, int index, int[] values, int bits) {
    for (int left = bits; left != 0; left &= left - 1) {
      int lane = Integer.numberOfTrailingZeros(left);
      array[index + lane] = (byte) values[lane];
    }
  }

  public static void store(short[] array, int index, int[] values, int bits) {
    for (int left = bits; left != 0; left &= left - 1) {
      int lane = Integer.numberOfTrailingZeros(left);
      array[index + lane] = (short) values[lane];
    }
  }

  public static void store(int[] array, int index, int[] values, int bits) {
    for (int left = bits; left != 0; left &= left - 1) {
      int lane = Integer.numberOfTrailingZeros(left);
      array[index + lane] = values[lane];
    }
  }

  public static void store(long[] array, int index, long[] values, int bits) {
    for (int left = bits; left != 0; left &= left - 1) {
      int lane = Integer.numberOfTrailingZeros(left);
      array[index + lane] = values[lane];
    }
  }

  public static void store(float[] array, int index, float[] values, int bits) {
    for (int left = bits; left != 0; left &= left - 1) {
      int lane = Integer.numberOfTrailingZeros(left);
      array[index + lane] = values[lane];
    }
  }

  public static void store(double[] array, int index, double[] values, int bits) {
    for (int left = bits; left != 0; left &= left - 1) {
      int lane = Integer.numberOfTrailingZeros(left);
      array[index + lane] = values[lane];
    }
  }

  /** Elements at indices, in the lanes of {@code bits}, the lowest first. */
  public static void scatter(byte[] array, int[] indices, int[] values, int bits) {
    for (int left = bits; left != 0; left &= left - 1) {
      int lane = Integer.numberOfTrailingZeros(left);
      array[indices[lane]] = (byte) values[lane];
    }
  }

  public static void scatter(short[] array, int[] indices, int[] values, int bits) {
    for (int left = bits; left != 0; left &= left - 1) {
      int lane = Integer.numberOfTrailingZeros(left);
      array[indices[lane]] = (short) values[lane];
    }
  }

  public static void scatter(int[] array, int[] indices, int[] values, int bits) {
    for (int left = bits; left != 0; left &= left - 1) {
      int lane = Integer.numberOfTrailingZeros(left);
      array[indices[lane]] = values[lane];
    }
  }

  public static void scatter(long[] array, int[] indices, long[] values, int bits) {
    for (int left = bits; left != 0; left &= left - 1) {
      int lane = Integer.numberOfTrailingZeros(left);
      array[indices[lane]] = values[lane];
    }
  }

  public static void scatter(float[] array, int[] indices, float[] values, int bits) {
    for (int left = bits; left != 0; left &= left - 1) {
      int lane = Integer.numberOfTrailingZeros(left);
      array[indices[lane]] = values[lane];
    }
  }

  public static void scatter(double[] array, int[] indices, double[] values, int bits) {
    for (int left = bits; left != 0; left &= left - 1) {
      int lane = Integer.numberOfTrailingZeros(left);
      array[indices[lane]] = values[lane];
    }
  }
}
