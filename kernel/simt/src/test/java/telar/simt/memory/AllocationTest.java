package telar.simt.memory;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AllocationTest {

  private static Allocation of(long bytes) {
    return new Allocation(Address.GLOBAL, 3, bytes, "x", Origin.NONE);
  }

  @Test
  void anUntouchedObjectHasNoArrayYet() {
    assertNull(of(16).elementType());
  }

  @Test
  void theFirstUseChoosesTheArray() {
    Allocation x = of(16);
    x.storeF32(4, 1.5f);
    assertInstanceOf(float[].class, x.array(ElementType.I32));
  }

  @Test
  void anUploadIntoAnUntouchedObjectTakesTheArraysKind() {
    Allocation x = of(12);
    x.upload(0, new int[] {1, 2, 3}, 0, 3);
    assertEquals(ElementType.I32, x.elementType());
  }

  @Test
  void retypingKeepsEveryBit() {
    Allocation x = of(8);
    x.upload(0, new int[] {0x7FC01234, -1}, 0, 2);
    x.retype(ElementType.F64);
    int[] back = new int[2];
    x.download(0, back, 0, 2);
    assertArrayEquals(new int[] {0x7FC01234, -1}, back);
    assertEquals(ElementType.F64, x.elementType());
  }

  @Test
  void retypingToTheSameKindKeepsTheArray() {
    Allocation x = of(8);
    Object array = x.array(ElementType.F32);
    assertSame(array, x.retype(ElementType.F32));
  }

  @Test
  void aSizeThatIsNoMultipleOfTheElementGetsANarrowerArray() {
    assertInstanceOf(short[].class, of(10).array(ElementType.F32));
    assertInstanceOf(byte[].class, of(11).array(ElementType.F64));
  }

  @Test
  void boundsCoverWholeAccessesOnly() {
    Allocation x = of(10);
    assertTrue(x.contains(6, 4));
    assertFalse(x.contains(7, 4));
    assertFalse(x.contains(-4, 4));
  }

  @Test
  void writesAreRememberedByteByByte() {
    Allocation x = of(8);
    x.fill(0, 0, 4);
    assertTrue(x.initialState().isWritten(0, 4));
    assertFalse(x.initialState().isWritten(3, 2));
    x.upload(4, new byte[] {1, 2, 3, 4}, 0, 4);
    assertTrue(x.initialState().isWritten(0, 8));
  }

  @Test
  void hostMemoryCountsAsWritten() {
    Allocation host = new Allocation(Address.HOST, 3, 8, "h", Origin.NONE);
    assertTrue(host.initialState().isComplete());
  }

  @Test
  void aCopyCarriesWhatWasNeverWritten() {
    Allocation from = of(8);
    from.fill(0, 1, 4);
    Allocation to = of(8);
    to.fill(0, 0, 8);
    to.copyFrom(0, from, 0, 8);
    assertTrue(to.initialState().isWritten(0, 4));
    assertFalse(to.initialState().isWritten(4, 1));
  }

  /** Many small copies out of a large object that is not yet written everywhere, as programs do. */
  @Test
  void aSmallCopyCostsWhatItCopiesNotTheSizeOfTheObject() {
    Allocation large = of(256 << 20);
    large.fill(0, 0, 64);
    Allocation small = of(32);
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          for (int i = 0; i < 100_000; i++) {
            small.copyFrom(0, large, 40, 32);
          }
        });
    assertTrue(small.initialState().isWritten(0, 24));
    assertFalse(small.initialState().isWritten(24, 1));
  }
}
