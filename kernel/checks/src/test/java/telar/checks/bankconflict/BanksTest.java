package telar.checks.bankconflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import telar.checks.access.Shape;

/** Reference values of the course, and a brute-force model for the rest. */
class BanksTest {

  private static final int ALL = -1;

  @Test
  void aColumnOfA32WideTileCosts31ExtraCycles() {
    assertEquals(31, extra(lane -> 4L * 32 * lane, 4));
  }

  @Test
  void aColumnOfA33WideTileCostsNothing() {
    assertEquals(0, extra(lane -> 4L * 33 * lane, 4));
  }

  @Test
  void aBroadcastCostsNothing() {
    assertEquals(0, extra(lane -> 64, 4));
  }

  @Test
  void bytesOfOneWordCostNothing() {
    assertEquals(0, extra(lane -> lane, 1));
  }

  @Test
  void contiguousDoublesCostNothing() {
    assertEquals(0, extra(lane -> 8L * lane, 8));
  }

  @Test
  void contiguousFloat4CostNothing() {
    assertEquals(0, extra(lane -> 16L * lane, 16));
  }

  @Property
  void agreesWithABruteForceCountForWords(
      @ForAll @Size(32) List<@IntRange(max = 2047) Integer> words, @ForAll int anyMask) {
    int mask = anyMask == 0 ? 1 : anyMask;
    List<Set<Integer>> banks =
        Stream.generate(() -> (Set<Integer>) new HashSet<Integer>()).limit(32).toList();
    for (int lane = 0; lane < 32; lane++) {
      if ((mask >>> lane & 1) != 0) {
        banks.get(words.get(lane) % 32).add(words.get(lane));
      }
    }
    int worst = banks.stream().mapToInt(Set::size).max().orElse(0);
    long[] addresses = words.stream().mapToLong(word -> 4L * word).toArray();
    assertEquals(Math.max(0, worst - 1), extra(mask, addresses, 4));
  }

  @Property
  void agreesWithABruteForceCountForAllSizes(
      @ForAll @Size(32) List<@IntRange(max = 4000) Integer> places,
      @ForAll int anyMask,
      @ForAll @IntRange(max = 4) int log2Bytes) {
    int mask = anyMask == 0 ? 1 : anyMask;
    int bytes = 1 << log2Bytes;
    int lanesPerPass = 32 * 4 / Math.max(4, bytes);
    long[] addresses = places.stream().mapToLong(Integer::longValue).toArray();
    int expected = 0;
    for (int first = 0; first < 32; first += lanesPerPass) {
      expected += extraOfPass(mask, addresses, bytes, first, first + lanesPerPass);
    }
    assertEquals(expected, extra(mask, addresses, bytes));
  }

  private static int extraOfPass(int mask, long[] addresses, int bytes, int from, int to) {
    Set<Long> words = new HashSet<>();
    for (int lane = from; lane < to; lane++) {
      for (int b = 0; b < bytes && (mask >>> lane & 1) != 0; b++) {
        words.add((addresses[lane] + b) / 4);
      }
    }
    int[] perBank = new int[32];
    words.forEach(word -> perBank[(int) (word % 32)]++);
    return Math.max(0, IntStream.of(perBank).max().orElse(0) - 1);
  }

  private static int extra(IntToLongFunction address, int bytes) {
    long[] addresses = IntStream.range(0, 32).mapToLong(address).toArray();
    return extra(ALL, addresses, bytes);
  }

  private static int extra(int mask, long[] addresses, int bytes) {
    long base = addresses[Integer.numberOfTrailingZeros(mask)];
    return Shape.of(mask, bytes, addresses).get(Banks.EXTRA_CYCLES, base);
  }
}
