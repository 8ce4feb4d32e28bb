package telar.simt.intrinsics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import org.junit.jupiter.api.Test;

class SmallFloatTest {

  private static final TreeMap<Float, Integer> HALVES = new TreeMap<>();

  static {
    for (int code = 0; code < 0x10000; code++) {
      float value = SmallFloat.HALF.decode(code);
      if (Float.isFinite(value)) {
        HALVES.put(value, code);
      }
    }
  }

  @Test
  void everyHalfComesBack() {
    for (int code = 0; code < 0x10000; code++) {
      float value = SmallFloat.HALF.decode(code);
      if (!Float.isNaN(value)) {
        assertEquals((short) code, SmallFloat.HALF.encode(value, Rounding.NEAREST));
      }
    }
  }

  @Test
  void everyBfloat16ComesBack() {
    for (int code = 0; code < 0x10000; code++) {
      float value = SmallFloat.BFLOAT16.decode(code);
      if (!Float.isNaN(value)) {
        assertEquals(value, Float.intBitsToFloat(code << 16));
        assertEquals((short) code, SmallFloat.BFLOAT16.encode(value, Rounding.NEAREST));
      }
    }
  }

  @Property
  void halfIsTheNearestAndTiesGoToEven(@ForAll @FloatRange(min = -65503, max = 65503) float x) {
    int code = SmallFloat.HALF.encode(x, Rounding.NEAREST) & 0xFFFF;
    double below = HALVES.floorKey(x);
    double above = HALVES.ceilingKey(x);
    double chosen = SmallFloat.HALF.decode(code);
    double best = Math.min(x - below, above - x);
    assertEquals(best, Math.abs(chosen - x));
    if (x - below == above - x && below != above) {
      assertEquals(0, code & 1);
    }
  }

  @Property
  void directedRoundingPicksTheNeighbourOnThatSide(
      @ForAll @FloatRange(min = -65503, max = 65503) float x) {
    assertEquals((float) HALVES.floorKey(x), value(x, Rounding.DOWN));
    assertEquals((float) HALVES.ceilingKey(x), value(x, Rounding.UP));
    assertEquals(x < 0 ? value(x, Rounding.UP) : value(x, Rounding.DOWN), value(x, Rounding.ZERO));
  }

  private static float value(float x, Rounding rounding) {
    return SmallFloat.HALF.decode(SmallFloat.HALF.encode(x, rounding) & 0xFFFF) + 0f;
  }

  @Test
  void halfOverflowsToInfinityFromItsRoundingLimit() {
    assertEquals(0x7BFF, SmallFloat.HALF.encode(65519.99, Rounding.NEAREST));
    assertEquals(0x7C00, SmallFloat.HALF.encode(65520, Rounding.NEAREST));
    assertEquals(0x7BFF, SmallFloat.HALF.encode(1e9, Rounding.ZERO));
    assertEquals((short) 0xFC00, SmallFloat.HALF.encode(-1e9, Rounding.NEAREST));
    assertTrue(
        Float.isNaN(SmallFloat.HALF.decode(SmallFloat.HALF.encode(Double.NaN, Rounding.NEAREST))));
  }

  @Test
  void quickDecodingGivesTheValueOfEveryHalf() {
    for (int code = 0; code < 1 << 16; code++) {
      assertEquals(SmallFloat.HALF.decode(code), HalfConversions.fromHalf((short) code));
    }
  }

  @Test
  void quickEncodingFindsTheNearestHalf() {
    for (long bits = 0; bits < 1L << 32; bits += 4001) {
      float value = Float.intBitsToFloat((int) bits);
      assertEquals(
          SmallFloat.HALF.encode(value, Rounding.NEAREST), HalfConversions.nearestHalf(value));
    }
  }
}
