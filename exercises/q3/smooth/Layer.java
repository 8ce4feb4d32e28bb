package q3.smooth;

import java.util.Set;
import telar.grading.junit.SeededData;

/**
 * A layer of a network: activations by rows, and weights, one row an output. Some columns of the
 * activations are hot, with 60 times the others' size; as in trained networks, their weights are
 * small. With 32 rows, 32 outputs and two hot columns of 256, rounding both sides to INT8 by rows
 * costs 15 to 16 % of the result with the seeds in use, smoothed 0.9 to 1.0 %; rounding only the
 * activations costs 15 to 16 % too, and 0.5 to 0.6 % with the hot columns kept apart. The thresholds of
 * block Q3 stand between.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Layer(int rows, int columns, int outputs, float[] x, float[] w) {

  private static final double HOT = 60;
  private static final double HOT_WEIGHT = 0.1;
  private static final double WEIGHT = 0.05;
  private static final double MAX_CODE = 127;

  public static Layer random(int rows, int columns, int outputs, Set<Integer> hot, long seed) {
    SeededData data = new SeededData(seed);
    float[] x = data.floats(rows * columns, 1);
    float[] w = data.floats(outputs * columns, WEIGHT);
    for (int column : hot) {
      scaleColumn(x, columns, column, HOT);
      scaleColumn(w, columns, column, HOT_WEIGHT);
    }
    return new Layer(rows, columns, outputs, x, w);
  }

  private static void scaleColumn(float[] matrix, int columns, int column, double factor) {
    for (int i = column; i < matrix.length; i += columns) {
      matrix[i] *= (float) factor;
    }
  }

  /** The largest absolute value of each column. */
  public static float[] columnMaxima(float[] matrix, int columns) {
    float[] maxima = new float[columns];
    for (int i = 0; i < matrix.length; i++) {
      maxima[i % columns] = Math.max(maxima[i % columns], Math.abs(matrix[i]));
    }
    return maxima;
  }

  /** The matrix as INT8 codes with a scale for each row give it back. */
  public static float[] throughInt8(float[] matrix, int columns) {
    float[] rounded = new float[matrix.length];
    for (int first = 0; first < matrix.length; first += columns) {
      double absmax = 0;
      for (int i = first; i < first + columns; i++) {
        absmax = Math.max(absmax, Math.abs(matrix[i]));
      }
      double scale = absmax == 0 ? 1 : absmax / MAX_CODE;
      for (int i = first; i < first + columns; i++) {
        rounded[i] = (float) (Math.rint(matrix[i] / scale) * scale);
      }
    }
    return rounded;
  }

  /** How far the product of those is from the layer's: norm of the difference by norm. */
  public double error(float[] otherX, float[] otherW) {
    double difference = 0;
    double size = 0;
    for (int row = 0; row < rows; row++) {
      for (int output = 0; output < outputs; output++) {
        double exact = dot(x, row, w, output);
        double error = exact - dot(otherX, row, otherW, output);
        difference += error * error;
        size += exact * exact;
      }
    }
    return Math.sqrt(difference / size);
  }

  private double dot(float[] left, int row, float[] right, int output) {
    double sum = 0;
    for (int c = 0; c < columns; c++) {
      sum += (double) left[row * columns + c] * right[output * columns + c];
    }
    return sum;
  }
}
