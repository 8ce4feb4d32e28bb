package q2.cuantizaFilas;

import telar.grading.junit.SeededData;

/** A matrix by rows with its quantization computed in double. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Matrix(int rows, int columns, float[] values) {

  private static final double MAX_CODE = 127;

  /** How near a tie, in codes, float arithmetic could fall on either side of it. */
  private static final double TIE_MARGIN = 1e-3;

  /** Random rows of different sizes, none of them with a near tie: every fair formula agrees. */
  static Matrix random(int rows, int columns, long seed) {
    SeededData data = new SeededData(seed);
    float[] values = new float[rows * columns];
    for (int row = 0; row < rows; row++) {
      float[] one = data.floats(columns, Math.pow(10, row - 1));
      System.arraycopy(one, 0, values, row * columns, columns);
    }
    Matrix matrix = new Matrix(rows, columns, values);
    matrix.moveNearTies();
    return matrix;
  }

  private void moveNearTies() {
    for (int i = 0; i < values.length; i++) {
      double scale = scale(i / columns);
      double exact = values[i] / scale;
      if (Math.abs(Math.abs(exact - Math.rint(exact)) - 0.5) < TIE_MARGIN) {
        values[i] = (float) (Math.rint(exact) * scale);
      }
    }
  }

  double[] scales() {
    double[] scales = new double[rows];
    for (int row = 0; row < rows; row++) {
      scales[row] = scale(row);
    }
    return scales;
  }

  byte[] codes() {
    byte[] codes = new byte[values.length];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = (byte) Math.rint(values[i] / scale(i / columns));
    }
    return codes;
  }

  /** Signal to quantization noise of those codes and scales, in decibels. */
  double sqnr(byte[] codes, float[] scales) {
    double signal = 0;
    double noise = 0;
    for (int i = 0; i < codes.length; i++) {
      double error = values[i] - (double) codes[i] * scales[i / columns];
      signal += (double) values[i] * values[i];
      noise += error * error;
    }
    return 10 * Math.log10(signal / noise);
  }

  private double scale(int row) {
    double absmax = 0;
    for (int column = 0; column < columns; column++) {
      absmax = Math.max(absmax, Math.abs(values[row * columns + column]));
    }
    return absmax == 0 ? 1 : absmax / MAX_CODE;
  }
}
