package telar.simt.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ChangedBytesTest {

  private static final int BYTES = 300_000;

  private final Allocation object = new Allocation(Address.GLOBAL, 1, BYTES, "x", Origin.NONE);

  @Test
  void anUntouchedObjectStaysUntouched() {
    assertTrue(ChangedBytes.between(object.copy(), object).isEmpty());
    assertNull(object.elementType());
  }

  @Test
  void whatIsWrittenAgainIsNoChange() {
    object.storeF32(8, 2);
    Allocation before = object.copy();
    object.storeF32(8, 2);
    assertTrue(ChangedBytes.between(before, object).isEmpty());
  }

  @Test
  void theFirstWriteOfAnObjectCounts() {
    Allocation before = object.copy();
    object.storeI32(12, -1);
    assertEquals(new ChangedBytes(12, 16), ChangedBytes.between(before, object));
  }

  @Test
  void theRangeReachesFromTheFirstToTheLastChange() {
    object.storeI32(0, 5);
    Allocation before = object.copy();
    object.storeI8(7, 1);
    object.storeI8(100_000, 1);
    object.storeI8(290_001, 1);
    assertEquals(new ChangedBytes(7, 290_002), ChangedBytes.between(before, object));
  }
}
