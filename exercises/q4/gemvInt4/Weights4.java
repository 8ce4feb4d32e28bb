package q4.gemvInt4;

import java.util.Arrays;
import telar.grading.junit.SeededData;

/** A matrix in INT4 by groups of 64 columns, a vector, and their product in double. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Weights4(int rows, int columns, byte[] codes, float[] scales, float[] x) {

  private static final int GROUP = 64;
  private static final int CODES = 16;
  private static final int LEAST = -8;
  private static final int LARGEST = 7;

  /** The half byte that an odd row leaves belongs to nobody: no kernel may count it. */
  private static final int NOBODYS = 5;

  static Weights4 random(int rows, int columns, long seed) {
    SeededData data = new SeededData(seed);
    byte[] codes = codes(data.floats(rows * columns, 4));
    float[] scales = data.floats(rows * groups(columns), 0.02);
    for (int i = 0; i < scales.length; i++) {
      scales[i] = 0.01f + Math.abs(scales[i]);
    }
    return new Weights4(rows, columns, codes, scales, data.floats(columns, 1));
  }

  /** The same with one code everywhere. */
  Weights4 filledWith(int code) {
    byte[] all = new byte[codes.length];
    Arrays.fill(all, (byte) code);
    return new Weights4(rows, columns, all, scales, x);
  }

  private static byte[] codes(float[] values) {
    byte[] codes = new byte[values.length];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = (byte) Math.max(LEAST, Math.min(LARGEST, Math.round(values[i])));
    }
    return codes;
  }

  private static int groups(int columns) {
    return (columns + GROUP - 1) / GROUP;
  }

  /** Row by row, two codes a byte, the even one low. */
  byte[] packed() {
    int bytes = (columns + 1) / 2;
    byte[] packed = new byte[rows * bytes];
    for (int row = 0; row < rows; row++) {
      for (int c = 0; c < 2 * bytes; c++) {
        int code = c < columns ? Math.floorMod(codes[row * columns + c], CODES) : NOBODYS;
        packed[row * bytes + c / 2] += (byte) (c % 2 == 0 ? code : CODES * code);
      }
    }
    return packed;
  }

  double[] product() {
    double[] y = new double[rows];
    for (int i = 0; i < codes.length; i++) {
      y[i / columns] += weight(i) * x[i % columns];
    }
    return y;
  }

  /** For each row, the sum of the products' sizes: what rounding errors are relative to. */
  double[] sizes() {
    double[] sizes = new double[rows];
    for (int i = 0; i < codes.length; i++) {
      sizes[i / columns] += Math.abs(weight(i) * x[i % columns]);
    }
    return sizes;
  }

  private double weight(int i) {
    int group = i % columns / GROUP;
    return (double) codes[i] * scales[i / columns * groups(columns) + group];
  }

  /** What reading codes and scales once takes, and the vector once for each block. */
  long neededBytes(int blocks) {
    return packed().length + (long) Float.BYTES * (scales.length + (long) blocks * columns);
  }
}
