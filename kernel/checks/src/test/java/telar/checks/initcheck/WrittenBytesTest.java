package telar.checks.initcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import telar.checks.access.Shape;

/** Ranges of written bytes, against a set of bytes. */
class WrittenBytesTest {

  private static final int BYTES = 500;

  @Property(tries = 500)
  void agreesWithASetOfBytes(@ForAll long seed) {
    WrittenBytes written = new WrittenBytes();
    BitSet model = new BitSet();
    Random random = new Random(seed);
    for (int i = 0; i < 40; i++) {
      int from = random.nextBoolean() ? random.nextInt(BYTES) : i * 16;
      int to = from + 1 + random.nextInt(130);
      assertEquals(model.nextClearBit(from) >= to, written.contains(from, to));
      written.add(from, to);
      model.set(from, to);
    }
  }

  @Property(tries = 500)
  void shapesAgreeWithASetOfBytes(@ForAll long seed) {
    WrittenBytes written = new WrittenBytes();
    BitSet model = new BitSet();
    Random random = new Random(seed);
    for (int i = 0; i < 20; i++) {
      int bytes = 1 + random.nextInt(16);
      int unit = random.nextBoolean() ? bytes : 1;
      long[] addresses = random.longs(32, 0, 8).map(place -> place * unit).toArray();
      int mask = random.nextInt() | 1;
      boolean expected = true;
      for (int lane = 0; lane < 32; lane++) {
        int from = (int) addresses[lane];
        expected &= (mask >>> lane & 1) == 0 || model.nextClearBit(from) >= from + bytes;
      }
      boolean found = written.contains(addresses[0], Shape.of(mask, bytes, addresses));
      // Saying no is allowed where each lane is looked at again.
      assertTrue(expected || !found);
      assertTrue(found || !expected || bytes != 4 || unit != 4);
      written.add(addresses[1], addresses[1] + bytes);
      model.set((int) addresses[1], (int) addresses[1] + bytes);
    }
  }
}
