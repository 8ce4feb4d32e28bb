package q4.nf4;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import telar.grading.junit.SeededData;

/** Numbers in groups of 64, and what NF4 makes of them with given levels. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Groups(float[] x, double[] levels) {

  static final int GROUP = 64;

  /** The code of zero, which also fills the half byte that an odd length leaves. */
  static final int ZERO = 7;

  private static final int CODES = 16;

  /** How near a tie float arithmetic, or the last digit of a level, could decide either way. */
  private static final double TIE_MARGIN = 1e-4;

  /** Irregular numbers, each group of another size, none near a tie. */
  static Groups random(int length, long seed) {
    float[] x = new SeededData(seed).floats(length, 1);
    for (int i = 0; i < length; i++) {
      x[i] *= (float) Math.pow(3, i / GROUP % 5 - 2);
    }
    return new Groups(x, NormalFloat.levels()).awayFromTies();
  }

  private Groups awayFromTies() {
    double[] ties = NormalFloat.ties(levels);
    for (int i = 0; i < x.length; i++) {
      double value = x[i] / scale(i / GROUP);
      if (DoubleStream.of(ties).anyMatch(tie -> Math.abs(value - tie) < TIE_MARGIN)) {
        x[i] *= 0.99f;
      }
    }
    return this;
  }

  int count() {
    return (x.length + GROUP - 1) / GROUP;
  }

  /** The largest absolute value of each group, or 1. */
  float[] scales() {
    float[] scales = new float[count()];
    for (int group = 0; group < scales.length; group++) {
      scales[group] = scale(group);
    }
    return scales;
  }

  private float scale(int group) {
    int end = Math.min(x.length, (group + 1) * GROUP);
    float absmax = 0;
    for (float value : Arrays.copyOfRange(x, group * GROUP, end)) {
      absmax = Math.max(absmax, Math.abs(value));
    }
    return absmax == 0 ? 1 : absmax;
  }

  /** Two codes a byte, the even one low. */
  byte[] packed() {
    float[] scales = scales();
    byte[] bytes = new byte[(x.length + 1) / 2];
    for (int i = 0; i < 2 * bytes.length; i++) {
      double scale = scales[i / GROUP];
      int code = i < x.length ? NormalFloat.nearest(x[i] / scale, levels) : ZERO;
      bytes[i / 2] += (byte) (i % 2 == 0 ? code : CODES * code);
    }
    return bytes;
  }
}
