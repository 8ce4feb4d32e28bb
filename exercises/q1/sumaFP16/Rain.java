package q1.sumaFP16;

import telar.grading.junit.SeededData;

/**
 * Rain by day and station, in 64ths: FP16 holds each value without error and FP32 every partial sum
 * of them below 2^18, so each order of adding in FP32 gives the same, exact total.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Rain(int stations, int days, float[] values) {

  private static final int PER_UNIT = 64;
  private static final double DEVIATION = 4;

  /** Irregular values of both signs (corrections are negative), none beyond 31. */
  static Rain random(int stations, int days, long seed) {
    float[] values = new SeededData(seed).floats(stations * days, DEVIATION);
    for (int i = 0; i < values.length; i++) {
      float rounded = Math.round(values[i] * PER_UNIT) / (float) PER_UNIT;
      values[i] = Math.max(-31, Math.min(31, rounded));
    }
    return new Rain(stations, days, values);
  }

  float[] totals() {
    double[] sums = new double[stations];
    for (int i = 0; i < values.length; i++) {
      sums[i % stations] += values[i];
    }
    float[] totals = new float[stations];
    for (int s = 0; s < stations; s++) {
      totals[s] = (float) sums[s];
    }
    return totals;
  }

  /** The bits of the values in FP16. */
  short[] halves() {
    short[] halves = new short[values.length];
    for (int i = 0; i < halves.length; i++) {
      halves[i] = half(values[i]);
    }
    return halves;
  }

  /** The same value with another exponent bias (15, not 127) and the fraction's unused bits cut. */
  private static short half(float value) {
    int bits = Float.floatToRawIntBits(value);
    int size = bits & 0x7FFFFFFF;
    int sign = bits >>> 16 & 0x8000;
    return (short) (size == 0 ? sign : sign | (size >> 13) - (112 << 10));
  }
}
