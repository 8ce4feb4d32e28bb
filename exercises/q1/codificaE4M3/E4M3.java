package q1.codificaE4M3;

import java.util.stream.IntStream;
import telar.grading.junit.SeededData;

/** The format by its definition: every value listed, and the nearest one found by looking. */
public final class E4M3 {

  static final int NAN = 0x7F;
  private static final int LARGEST = 0x7E;
  private static final int SIGN = 0x80;

  /** The numbers of the codes without a sign. */
  private static final double[] SIZES =
      IntStream.rangeClosed(0, LARGEST).mapToDouble(E4M3::decode).toArray();

  private E4M3() {}

  /** The value of a code, in double. */
  public static double decode(int code) {
    int exponent = code >> 3 & 15;
    int fraction = code & 7;
    double size =
        (code & 0x7F) == NAN
            ? Double.NaN
            : exponent == 0
                ? fraction * Math.pow(2, -9)
                : (8 + fraction) * Math.pow(2, exponent - 10);
    return (code & SIGN) == 0 ? size : -size;
  }

  /** The codes of those numbers. */
  static byte[] encode(float[] values) {
    byte[] codes = new byte[values.length];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = (byte) encode(values[i]);
    }
    return codes;
  }

  /** The code of that number. */
  public static int encode(float value) {
    if (Float.isNaN(value)) {
      return NAN;
    }
    double size = Math.min(Math.abs((double) value), SIZES[LARGEST]);
    int nearest = 0;
    for (int code = 1; code <= LARGEST; code++) {
      nearest = nearer(size, code, nearest) ? code : nearest;
    }
    boolean negative = Float.floatToRawIntBits(value) < 0;
    return negative ? nearest | SIGN : nearest;
  }

  /** Whether the code is nearer than the one before it; in a tie, the even one is. */
  private static boolean nearer(double size, int code, int before) {
    double distance = Math.abs(size - SIZES[code]);
    double other = Math.abs(size - SIZES[before]);
    return distance < other || (distance == other && code % 2 == 0);
  }

  /** Irregular numbers of every size that the format knows, from far below to far above. */
  static float[] random(int length, long seed) {
    SeededData data = new SeededData(seed);
    float[] signs = data.floats(length, 1);
    float[] sizes = data.floats(length, 7);
    float[] values = new float[length];
    for (int i = 0; i < length; i++) {
      values[i] = (float) Math.copySign(Math.pow(2, sizes[i]), signs[i]);
    }
    return values;
  }
}
