package telar.simt.abi;

import java.util.stream.IntStream;

/**
 * Loops over the elements of a chunk of lanes, for the accesses that vectors have no instruction
 * for. Indices were checked before; {@code bits} are the active lanes.
 */
public final class VectorMemoryAccess {

  private VectorMemoryAccess() {}

  /** The first multiples of a number, from 0 on. */
  public static int[] multiples(int step, int count) {
    return IntStream.range(0, count).map(i -> i * step).toArray();
  }

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

  /** Elements at indices from a base on. */
  public static void gather(byte[] array, int base, int[] indices, int[] out) {
    for (int lane = 0; lane < out.length; lane++) {
      out[lane] = array[base + indices[lane]];
    }
  }

  public static void gather(short[] array, int base, int[] indices, int[] out) {
    for (int lane = 0; lane < out.length; lane++) {
      out[lane] = array[base + indices[lane]];
    }
  }

  public static void gather(int[] array, int base, int[] indices, int[] out) {
    for (int lane = 0; lane < out.length; lane++) {
      out[lane] = array[base + indices[lane]];
    }
  }

  public static void gather(long[] array, int base, int[] indices, long[] out) {
    for (int lane = 0; lane < out.length; lane++) {
      out[lane] = array[base + indices[lane]];
    }
  }

  public static void gather(float[] array, int base, int[] indices, float[] out) {
    for (int lane = 0; lane < out.length; lane++) {
      out[lane] = array[base + indices[lane]];
    }
  }

  public static void gather(double[] array, int base, int[] indices, double[] out) {
    for (int lane = 0; lane < out.length; lane++) {
      out[lane] = array[base + indices[lane]];
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

  /** Elements at indices from a base on, in the lanes of {@code bits}, the lowest first. */
  public static void scatter(byte[] array, int base, int[] indices, int[] values, int bits) {
    for (int left = bits; left != 0; left &= left - 1) {
      int lane = Integer.numberOfTrailingZeros(left);
      array[base + indices[lane]] = (byte) values[lane];
    }
  }

  public static void scatter(short[] array, int base, int[] indices, int[] values, int bits) {
    for (int left = bits; left != 0; left &= left - 1) {
      int lane = Integer.numberOfTrailingZeros(left);
      array[base + indices[lane]] = (short) values[lane];
    }
  }

  public static void scatter(int[] array, int base, int[] indices, int[] values, int bits) {
    for (int left = bits; left != 0; left &= left - 1) {
      int lane = Integer.numberOfTrailingZeros(left);
      array[base + indices[lane]] = values[lane];
    }
  }

  public static void scatter(long[] array, int base, int[] indices, long[] values, int bits) {
    for (int left = bits; left != 0; left &= left - 1) {
      int lane = Integer.numberOfTrailingZeros(left);
      array[base + indices[lane]] = values[lane];
    }
  }

  public static void scatter(float[] array, int base, int[] indices, float[] values, int bits) {
    for (int left = bits; left != 0; left &= left - 1) {
      int lane = Integer.numberOfTrailingZeros(left);
      array[base + indices[lane]] = values[lane];
    }
  }

  public static void scatter(double[] array, int base, int[] indices, double[] values, int bits) {
    for (int left = bits; left != 0; left &= left - 1) {
      int lane = Integer.numberOfTrailingZeros(left);
      array[base + indices[lane]] = values[lane];
    }
  }
}
