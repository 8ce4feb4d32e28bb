package telar.simt.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import telar.simt.memory.MemoryFault.Kind;

class MemoryTest {

  private final Memory memory = new Memory();
  private final Allocation x = memory.allocate(Address.GLOBAL, 16, "x", Origin.NONE);
  private final Allocation y = memory.allocate(Address.GLOBAL, 16, "y", Origin.NONE);
  private final Allocation h = memory.allocate(Address.HOST, 16, "h", Origin.NONE);

  private MemoryFault faultOf(long address, int size, boolean device) {
    return assertThrows(MemoryFault.class, () -> memory.resolve(address, size, device));
  }

  @Test
  void anAddressInsideResolvesToItsObject() {
    assertSame(x, memory.resolve(x.address() + 12, 4, true));
  }

  @Test
  void oneElementTooFarIsOutOfBounds() {
    MemoryFault fault = faultOf(x.address() + 16, 4, true);
    assertEquals(Kind.OUT_OF_BOUNDS, fault.kind());
    assertSame(x, fault.object());
    assertEquals(16, fault.offset());
  }

  @Test
  void aNegativeIndexIsBlamedOnTheObjectAboveIt() {
    MemoryFault fault = faultOf(y.address() - 4, 4, true);
    assertSame(y, fault.object());
    assertEquals(-4, fault.offset());
  }

  @Test
  void nullAndItsNeighboursAreNullPointers() {
    assertEquals(Kind.NULL_POINTER, faultOf(0, 4, true).kind());
    assertEquals(Kind.NULL_POINTER, faultOf(40, 4, false).kind());
  }

  @Test
  void eachSideKeepsToItsOwnMemory() {
    assertEquals(Kind.HOST_FROM_DEVICE, faultOf(h.address(), 4, true).kind());
    assertEquals(Kind.DEVICE_FROM_HOST, faultOf(x.address(), 4, false).kind());
  }

  @Test
  void managedMemoryBelongsToBoth() {
    x.accessibleFromBothSides();
    assertSame(x, memory.resolve(x.address(), 4, false));
    assertSame(x, memory.resolve(x.address(), 4, true));
  }

  @Test
  void freedMemoryIsRecognised() {
    memory.free(x);
    assertEquals(Kind.USE_AFTER_FREE, faultOf(x.address(), 4, true).kind());
    assertSame(x, faultOf(x.address(), 4, true).object());
  }

  @Test
  void freedNumbersAreNotReusedSoon() {
    memory.free(x);
    Allocation next = memory.allocate(Address.GLOBAL, 16, "z", Origin.NONE);
    assertEquals(y.number() + 1, next.number());
  }

  @Test
  void liveObjectsAreListedInOrder() {
    memory.free(x);
    assertEquals(List.of(y), memory.live(Address.GLOBAL));
  }

  @Test
  void copiesCheckBothRanges() {
    memory.fill(x.address(), 7, 16);
    memory.copy(h.address(), x.address(), 16);
    assertEquals(0x07070707, h.loadI32(12));
    assertThrows(MemoryFault.class, () -> memory.copy(h.address() + 4, x.address(), 16));
  }
}
