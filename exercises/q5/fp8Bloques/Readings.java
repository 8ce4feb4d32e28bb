package q5.fp8Bloques;

import telar.grading.junit.SeededData;

/**
 * Readings of weather stations and a layer of a network that takes them. Each 128 channels have
 * another unit, from pascals to metres of rain, up to seven orders of magnitude apart, and the
 * weights make up for it: all channels count alike in the result. With 1000 channels and the
 * seeds in use, both sides in E4M3 with a scale for each block cost 1 to 2.3 % of the result; with
 * one for each row of readings, 30 to 46 %.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Readings(int stations, int channels, int outputs, float[] x, float[] w) {

  static final int BLOCK = 128;

  /** Pascals, degrees and metres of rain, more or less. */
  private static final double[] UNITS = {1e5, 10, 1e-2};

  private static final double WEIGHT = 0.05;

  static Readings random(int stations, int channels, int outputs, long seed) {
    SeededData data = new SeededData(seed);
    float[] x = data.floats(stations * channels, 1);
    float[] w = data.floats(channels * outputs, WEIGHT);
    for (int i = 0; i < x.length; i++) {
      x[i] *= (float) unit(i % channels);
    }
    for (int i = 0; i < w.length; i++) {
      w[i] /= (float) unit(i / outputs);
    }
    return new Readings(stations, channels, outputs, x, w);
  }

  private static double unit(int channel) {
    return UNITS[channel / BLOCK % UNITS.length];
  }

  /** The readings with a scale for each 128 of a station. */
  BlockScaled scaledX() {
    return BlockScaled.of(x, channels, 1, BLOCK);
  }

  /** The weights with a scale for each 128 by 128. */
  BlockScaled scaledW() {
    return BlockScaled.of(w, outputs, BLOCK, BLOCK);
  }

  /** How far those results are from the layer's: norm of the difference by norm. */
  double error(float[] y) {
    double difference = 0;
    double size = 0;
    for (int i = 0; i < y.length; i++) {
      double exact = result(i / outputs, i % outputs);
      difference += (exact - y[i]) * (exact - y[i]);
      size += exact * exact;
    }
    return Math.sqrt(difference / size);
  }

  private double result(int station, int output) {
    double sum = 0;
    for (int c = 0; c < channels; c++) {
      sum += (double) x[station * channels + c] * w[c * outputs + output];
    }
    return sum;
  }
}
