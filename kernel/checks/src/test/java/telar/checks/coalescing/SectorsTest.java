package telar.checks.coalescing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntToLongFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import telar.checks.access.Shape;

/** Reference values of the course, and a brute-force model for the rest. */
class SectorsTest {

  private static final int ALL = -1;

  @Test
  void contiguousFloatsTouchFourSectors() {
    assertEquals(4, sectors(lane -> 4L * lane, 4));
  }

  @Test
  void misalignedFloatsTouchFiveSectors() {
    assertEquals(5, sectors(lane -> 4L * lane + 4, 4));
  }

  @Test
  void strideTwoTouchesEightSectors() {
    assertEquals(8, sectors(lane -> 8L * lane, 4));
  }

  @Test
  void structuresOfThreeFloatsTouchTwelveSectors() {
    assertEquals(12, sectors(lane -> 12L * lane, 4));
  }

  @Test
  void strideEightTouchesOneSectorALane() {
    assertEquals(32, sectors(lane -> 32L * lane, 4));
  }

  @Test
  void broadcastTouchesOneSector() {
    assertEquals(1, sectors(lane -> 128, 4));
  }

  @Test
  void inactiveLanesTouchNothing() {
    assertEquals(1, sectors(0xff, addresses(lane -> 4L * lane), 4));
  }

  @Property
  void agreesWithABruteForceCount(
      @ForAll @Size(32) List<@LongRange(min = 0, max = 4000) Long> touched,
      @ForAll int anyMask,
      @ForAll @LongRange(min = 0, max = 4) long log2Bytes) {
    int bytes = 1 << log2Bytes;
    int mask = anyMask == 0 ? 1 : anyMask;
    long[] addresses = touched.stream().mapToLong(Long::longValue).toArray();
    Set<Long> expected = new HashSet<>();
    for (int lane = 0; lane < 32; lane++) {
      if ((mask >>> lane & 1) != 0) {
        for (int b = 0; b < bytes; b++) {
          expected.add((addresses[lane] + b) / 32);
        }
      }
    }
    assertEquals(expected.size(), sectors(mask, addresses, bytes));
  }

  private static int sectors(IntToLongFunction address, int bytes) {
    return sectors(ALL, addresses(address), bytes);
  }

  private static int sectors(int mask, long[] addresses, int bytes) {
    long base = addresses[Integer.numberOfTrailingZeros(mask)];
    return Shape.of(mask, bytes, addresses).get(Sectors.COUNT, base);
  }

  private static long[] addresses(IntToLongFunction address) {
    return java.util.stream.IntStream.range(0, 32).mapToLong(address).toArray();
  }
}
