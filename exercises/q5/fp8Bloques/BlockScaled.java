package q5.fp8Bloques;

import q1.codificaE4M3.E4M3;

/** A matrix in E4M3, row-major, with a scale for each block of {@code high} by {@code wide}. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record BlockScaled(int rows, int columns, int high, int wide, byte[] codes, float[] scales) {

  /** The largest number of E4M3. */
  private static final double LARGEST = 448;

  /** DeepSeek's: keeps the scale of a block of zeros from being zero. */
  private static final double MIN_ABSMAX = 1e-4;

  /** How near a tie, relatively, float arithmetic could fall on either side of it. */
  private static final float TIE_MARGIN = 1e-5f;

  /** Changes values of the matrix that are near a tie, so that every fair formula agrees. */
  static BlockScaled of(float[] matrix, int columns, int high, int wide) {
    int rows = matrix.length / columns;
    BlockScaled scaled =
        new BlockScaled(
            rows,
            columns,
            high,
            wide,
            new byte[matrix.length],
            new float[count(rows, high) * count(columns, wide)]);
    scaled.chooseScales(matrix);
    for (int i = 0; i < matrix.length; i++) {
      float scale = scaled.scale(i / columns, i % columns);
      matrix[i] = awayFromTies(matrix[i], scale);
      scaled.codes[i] = (byte) E4M3.encode(matrix[i] / scale);
    }
    return scaled;
  }

  /** How many blocks of that size cover the length. */
  private static int count(int length, int size) {
    return (length + size - 1) / size;
  }

  private void chooseScales(float[] matrix) {
    double[] absmax = new double[scales.length];
    for (int i = 0; i < matrix.length; i++) {
      int block = block(i / columns, i % columns);
      absmax[block] = Math.max(absmax[block], Math.abs(matrix[i]));
    }
    for (int block = 0; block < scales.length; block++) {
      scales[block] = (float) (Math.max(absmax[block], MIN_ABSMAX) / LARGEST);
    }
  }

  private static float awayFromTies(float value, float scale) {
    float exact = value / scale;
    int code = E4M3.encode(exact);
    boolean sure =
        code == E4M3.encode(exact * (1 - TIE_MARGIN))
            && code == E4M3.encode(exact * (1 + TIE_MARGIN));
    return sure ? value : (float) (E4M3.decode(code) * scale);
  }

  private int block(int row, int column) {
    return row / high * count(columns, wide) + column / wide;
  }

  private float scale(int row, int column) {
    return scales[block(row, column)];
  }

  /** The number that code and scale give back. */
  double at(int row, int column) {
    return E4M3.decode(codes[row * columns + column]) * scale(row, column);
  }
}
