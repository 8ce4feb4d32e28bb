package telar.conformance.oracle;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** The inputs of all programs: interesting values, then random ones. */
record Data(
    int[] ints,
    int[] unsigneds,
    long[] longs,
    float[] floats,
    double[] doubles,
    byte[] bytes,
    short[] shorts) {

  static final int LENGTH = 64;

  private static final List<Integer> EDGES =
      List.of(0, 1, -1, 2, Integer.MIN_VALUE, Integer.MAX_VALUE, 255, 256, -128, 32768);
  private static final List<Float> FLOAT_EDGES =
      List.of(0f, -0f, 1f, -1f, 0.5f, 1e-40f, 1e38f, 3.5f, -2.5f, 16777217f);

  static Data random(long seed) {
    Dice dice = new Dice(seed);
    int[] ints = new int[LENGTH];
    int[] unsigneds = new int[LENGTH];
    long[] longs = new long[LENGTH];
    float[] floats = new float[LENGTH];
    double[] doubles = new double[LENGTH];
    byte[] bytes = new byte[LENGTH];
    short[] shorts = new short[LENGTH];
    for (int i = 0; i < LENGTH; i++) {
      ints[i] = whole(dice, i);
      unsigneds[i] = whole(dice, LENGTH - i);
      longs[i] = dice.bits() >> dice.below(64);
      floats[i] = i < FLOAT_EDGES.size() ? FLOAT_EDGES.get(i) : (dice.below(2000) - 1000) / 8f;
      doubles[i] = i < FLOAT_EDGES.size() ? FLOAT_EDGES.get(i) : (dice.below(2000) - 1000) / 3.0;
      bytes[i] = (byte) dice.bits();
      shorts[i] = (short) dice.bits();
    }
    return new Data(ints, unsigneds, longs, floats, doubles, bytes, shorts);
  }

  private static int whole(Dice dice, int i) {
    return i < EDGES.size() ? EDGES.get(i) : (int) (dice.bits() >> dice.between(32, 63));
  }

  /** As the C++ program reads them. */
  byte[] encoded() {
    ByteBuffer buffer = ByteBuffer.allocate(LENGTH * 31).order(ByteOrder.LITTLE_ENDIAN);
    for (int value : ints) {
      buffer.putInt(value);
    }
    for (int value : unsigneds) {
      buffer.putInt(value);
    }
    for (long value : longs) {
      buffer.putLong(value);
    }
    for (float value : floats) {
      buffer.putFloat(value);
    }
    for (double value : doubles) {
      buffer.putDouble(value);
    }
    buffer.put(bytes);
    for (short value : shorts) {
      buffer.putShort(value);
    }
    return buffer.array();
  }
}
