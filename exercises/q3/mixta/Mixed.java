package q3.mixta;

import q3.smooth.Layer;

/** What a layer's activations become: INT8 codes by rows, and the hot columns apart. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Mixed(byte[] codes, double[] scales, float[] outliers) {

  /** Activations are near 1; only hot columns go beyond. */
  static final float LIMIT = 6;

  private static final double MAX_CODE = 127;

  /** How near a tie, in codes, float arithmetic could fall on either side of it. */
  private static final double TIE_MARGIN = 1e-3;

  /** Changes values of the layer that are near a tie, so that every fair formula agrees. */
  static Mixed of(Layer layer) {
    int columns = layer.columns();
    float[] x = layer.x();
    float[] maxima = Layer.columnMaxima(x, columns);
    Mixed mixed = new Mixed(new byte[x.length], new double[layer.rows()], new float[x.length]);
    for (int row = 0; row < layer.rows(); row++) {
      mixed.scales[row] = scale(x, maxima, row * columns);
    }
    for (int i = 0; i < x.length; i++) {
      if (maxima[i % columns] > LIMIT) {
        mixed.outliers[i] = x[i];
      } else {
        x[i] = awayFromTies(x[i], mixed.scales[i / columns]);
        mixed.codes[i] = (byte) Math.rint(x[i] / mixed.scales[i / columns]);
      }
    }
    return mixed;
  }

  private static double scale(float[] x, float[] maxima, int first) {
    double absmax = 0;
    for (int c = 0; c < maxima.length; c++) {
      absmax = maxima[c] > LIMIT ? absmax : Math.max(absmax, Math.abs(x[first + c]));
    }
    return absmax == 0 ? 1 : absmax / MAX_CODE;
  }

  private static float awayFromTies(float value, double scale) {
    double exact = value / scale;
    double nearest = Math.rint(exact);
    return Math.abs(Math.abs(exact - nearest) - 0.5) < TIE_MARGIN
        ? (float) (nearest * scale)
        : value;
  }

  /** The activations that a kernel's codes, scales and outliers give back. */
  static float[] rebuilt(byte[] codes, float[] scales, float[] outliers) {
    float[] x = new float[codes.length];
    int columns = codes.length / scales.length;
    for (int i = 0; i < x.length; i++) {
      x[i] = codes[i] * scales[i / columns] + outliers[i];
    }
    return x;
  }
}
