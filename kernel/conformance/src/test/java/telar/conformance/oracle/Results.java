package telar.conformance.oracle;

import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** What a program leaves in memory, by array; two runs are compared bit by bit, but for NaNs. */
record Results(int[] out, long[] lout, float[] fout, double[] dout, int[] acc) {

  /** Cells a thread has in each array of results. */
  static final int CELLS = 5;

  static final int COUNTERS = 16;

  /** The arrays before the launch. */
  static Results initial(Shape shape) {
    int length = CELLS * shape.total();
    int[] acc = new int[COUNTERS];
    Arrays.fill(acc, Integer.MAX_VALUE);
    return new Results(
        new int[length], new long[length], new float[length], new double[length], acc);
  }

  /** Reads what the C++ program has written. */
  static Results read(ByteBuffer bytes, Shape shape) {
    Results results = initial(shape);
    for (int i = 0; i < results.out.length; i++) {
      results.out[i] = bytes.getInt();
    }
    for (int i = 0; i < results.lout.length; i++) {
      results.lout[i] = bytes.getLong();
    }
    for (int i = 0; i < results.fout.length; i++) {
      results.fout[i] = bytes.getFloat();
    }
    for (int i = 0; i < results.dout.length; i++) {
      results.dout[i] = bytes.getDouble();
    }
    for (int i = 0; i < COUNTERS; i++) {
      results.acc[i] = bytes.getInt();
    }
    return results;
  }

  /** The first difference of each array in words, or nothing. */
  String differenceFrom(Results other) {
    return first("out", Arrays.mismatch(out, other.out), out, other.out)
        + first("lout", Arrays.mismatch(lout, other.lout), lout, other.lout)
        + first("fout", Arrays.mismatch(bits(fout), bits(other.fout)), fout, other.fout)
        + first("dout", Arrays.mismatch(bits(dout), bits(other.dout)), dout, other.dout)
        + first("acc", Arrays.mismatch(acc, other.acc), acc, other.acc);
  }

  private static String first(String name, int index, Object mine, Object others) {
    return index < 0
        ? ""
        : "%s[%d] is %s, not %s; "
            .formatted(name, index, Array.get(others, index), Array.get(mine, index));
  }

  /** With one pattern for all NaNs. */
  private static int[] bits(float[] values) {
    int[] bits = new int[values.length];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = Float.floatToIntBits(values[i]);
    }
    return bits;
  }

  private static long[] bits(double[] values) {
    return Arrays.stream(values).mapToLong(Double::doubleToLongBits).toArray();
  }
}
