package telar.checks.initcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

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
}
