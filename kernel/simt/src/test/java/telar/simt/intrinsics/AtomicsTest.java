package telar.simt.intrinsics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import org.junit.jupiter.api.Test;
import telar.simt.abi.ThreadContext;
import telar.simt.launch.CancelFlag;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;
import telar.simt.memory.ElementType;
import telar.simt.memory.Memory;
import telar.simt.memory.MemoryFault;
import telar.simt.memory.Origin;

@PropertyDefaults(tries = 12)
class AtomicsTest {

  private static final int ROUNDS = 2000;

  private final Memory memory = new Memory();
  private final ThreadContext thread =
      new ThreadContext(
          (host, kernel, grid, block, shared, stream, arguments, site) -> {},
          memory,
          new long[0],
          text -> {},
          new CancelFlag());

  private Allocation object(ElementType kind) {
    Allocation object =
        memory.allocate(Address.GLOBAL, 64, "a", Origin.NONE).accessibleFromBothSides();
    object.array(kind);
    return object;
  }

  private static void twice(Consumer<Integer> step) throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int t = 0; t < 3; t++) {
      Thread thread =
          new Thread(
              () -> {
                for (int i = 0; i < ROUNDS; i++) {
                  step.accept(i);
                }
              });
      threads.add(thread);
      thread.start();
    }
    for (Thread each : threads) {
      each.join();
    }
  }

  @Property
  void noIntegerAdditionIsLostWhateverTheArray(@ForAll ElementType kind) throws Exception {
    Allocation object = object(kind);
    long address = object.address() + 20;
    twice(i -> IntegerAtomics.add(thread, address, 3));
    assertEquals(3 * 3 * ROUNDS, object.loadI32(20));
    assertEquals(0, object.loadI32(16));
    assertEquals(0, object.loadI32(24));
  }

  @Property
  void noLongAdditionIsLostWhateverTheArray(@ForAll ElementType kind) throws Exception {
    Allocation object = object(kind);
    long address = object.address() + 24;
    twice(i -> LongAtomics.add(thread, address, 1L << 32));
    assertEquals(3L * ROUNDS << 32, object.loadI64(24));
  }

  @Property
  void noFloatAdditionIsLostWhateverTheArray(@ForAll ElementType kind) throws Exception {
    Allocation object = object(kind);
    long address = object.address() + 8;
    twice(i -> FloatAtomics.add(thread, address, 0.5f));
    assertEquals(1.5f * ROUNDS, object.loadF32(8));
  }

  @Test
  void additionsGiveTheOldValue() {
    Allocation object = object(ElementType.I32);
    assertEquals(0, IntegerAtomics.add(thread, object.address(), 5));
    assertEquals(5, IntegerAtomics.sub(thread, object.address(), 2));
    assertEquals(3, object.loadI32(0));
  }

  @Test
  void minimaAndMaximaKnowSignedness() {
    Allocation object = object(ElementType.I32);
    object.storeI32(0, -1);
    IntegerAtomics.umin(thread, object.address(), 7);
    assertEquals(7, object.loadI32(0));
    IntegerAtomics.min(thread, object.address(), -9);
    assertEquals(-9, object.loadI32(0));
    IntegerAtomics.max(thread, object.address(), 4);
    assertEquals(4, object.loadI32(0));
  }

  @Test
  void incrementAndDecrementWrapAtTheLimit() {
    Allocation object = object(ElementType.I32);
    object.storeI32(0, 2);
    assertEquals(2, IntegerAtomics.increment(thread, object.address(), 3));
    assertEquals(3, IntegerAtomics.increment(thread, object.address(), 3));
    assertEquals(0, object.loadI32(0));
    assertEquals(0, IntegerAtomics.decrement(thread, object.address(), 3));
    assertEquals(3, object.loadI32(0));
  }

  @Test
  void compareAndSwapComparesBits() {
    Allocation object = object(ElementType.F32);
    object.storeF32(0, 1.5f);
    int bits = Float.floatToRawIntBits(1.5f);
    assertEquals(bits, IntegerAtomics.compareAndSwap(thread, object.address(), bits, 9));
    assertEquals(9, object.loadI32(0));
    assertEquals(9, IntegerAtomics.compareAndSwap(thread, object.address(), bits, 10));
    assertEquals(9, object.loadI32(0));
  }

  @Test
  void aMisalignedAtomicIsAFault() {
    Allocation object = object(ElementType.I32);
    var fault =
        assertThrows(MemoryFault.class, () -> IntegerAtomics.add(thread, object.address() + 2, 1));
    assertEquals(MemoryFault.Kind.MISALIGNED, fault.kind());
  }

  @Test
  void anAtomicOutsideItsObjectIsAFault() {
    Allocation object = object(ElementType.I32);
    assertThrows(MemoryFault.class, () -> FloatAtomics.add(thread, object.address() + 64, 1f));
  }
}
