package telar.simt.memory;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CellsTest {

  private static final int BYTES = 64;

  @Property
  void anyMixOfAccessesBehavesAsLittleEndianBytes(
      @ForAll ElementType kind, @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int steps) {
    Allocation allocation = new Allocation(Address.GLOBAL, 1, BYTES, "a", Origin.NONE);
    allocation.array(kind);
    ByteBuffer model = ByteBuffer.allocate(BYTES).order(ByteOrder.LITTLE_ENDIAN);
    Random random = new Random(seed);
    for (int i = 0; i < steps; i++) {
      step(allocation, model, random);
    }
    assertArrayEquals(model.array(), bytes(allocation));
  }

  private static void step(Allocation allocation, ByteBuffer model, Random random) {
    int offset = random.nextInt(BYTES - 8);
    long bits = random.nextLong();
    switch (random.nextInt(7)) {
      case 0 -> {
        allocation.storeI8(offset, (byte) bits);
        model.put(offset, (byte) bits);
        assertEquals(model.get(offset), allocation.loadI8(offset));
      }
      case 1 -> {
        allocation.storeI16(offset, (short) bits);
        model.putShort(offset, (short) bits);
        assertEquals(model.getShort(offset), allocation.loadI16(offset));
      }
      case 2 -> {
        allocation.storeI32(offset, (int) bits);
        model.putInt(offset, (int) bits);
        assertEquals(model.getInt(offset), allocation.loadI32(offset));
      }
      case 3 -> {
        allocation.storeI64(offset, bits);
        model.putLong(offset, bits);
        assertEquals(model.getLong(offset), allocation.loadI64(offset));
      }
      case 4 -> {
        allocation.storeF32(offset, Float.intBitsToFloat((int) bits));
        model.putInt(offset, (int) bits);
        assertEquals(model.getInt(offset), Float.floatToRawIntBits(allocation.loadF32(offset)));
      }
      case 5 -> {
        allocation.storeF64(offset, Double.longBitsToDouble(bits));
        model.putLong(offset, bits);
        assertEquals(model.getLong(offset), Double.doubleToRawLongBits(allocation.loadF64(offset)));
      }
      default -> {
        int from = random.nextInt(BYTES);
        int count = random.nextInt(BYTES - Math.max(from, offset));
        allocation.copyFrom(offset, allocation, from, count);
        System.arraycopy(model.array(), from, model.array(), offset, count);
      }
    }
  }

  @Property
  void copiesBetweenAnyTwoKindsKeepEveryBit(
      @ForAll ElementType from,
      @ForAll ElementType to,
      @ForAll @IntRange(max = 32) int source,
      @ForAll @IntRange(max = 32) int target,
      @ForAll @IntRange(max = 32) int count) {
    byte[] data = new byte[BYTES];
    new Random(7).nextBytes(data);
    Object sourceArray = from.newArray(BYTES / from.bytes());
    Object targetArray = to.newArray(BYTES / to.bytes());
    Cells.copy(data, 0, sourceArray, 0, BYTES);

    Cells.copy(sourceArray, source, targetArray, target, count);

    byte[] expected = new byte[BYTES];
    System.arraycopy(data, source, expected, target, count);
    byte[] actual = new byte[BYTES];
    Cells.copy(targetArray, 0, actual, 0, BYTES);
    assertArrayEquals(expected, actual);
  }

  @Property
  void fillSetsExactlyItsBytes(
      @ForAll ElementType kind,
      @ForAll @IntRange(max = 32) int offset,
      @ForAll @IntRange(max = 32) int count,
      @ForAll byte value) {
    Object array = kind.newArray(BYTES / kind.bytes());
    Cells.fill(array, offset, value, count);
    for (int i = 0; i < BYTES; i++) {
      boolean inside = i >= offset && i < offset + count;
      assertEquals(inside ? value & 0xFF : 0, Cells.get(array, i, 1));
    }
  }

  private static byte[] bytes(Allocation allocation) {
    byte[] bytes = new byte[(int) allocation.bytes()];
    allocation.download(0, bytes, 0, bytes.length);
    return bytes;
  }

  @Property(tries = 200)
  void longRunsBetweenKindsKeepTheirBytes(
      @ForAll ElementType source,
      @ForAll ElementType target,
      @ForAll @IntRange(max = 3) int from,
      @ForAll @IntRange(max = 3) int to,
      @ForAll @IntRange(min = 200, max = 150_000) int count,
      @ForAll long seed) {
    int bytes = 160_000;
    byte[] data = new byte[bytes];
    new Random(seed).nextBytes(data);
    Object sourceArray = source.newArray(bytes / source.bytes());
    Cells.copy(data, 0, sourceArray, 0, bytes);
    Object targetArray = target.newArray(bytes / target.bytes());
    Cells.copy(sourceArray, 8L * from, targetArray, 8L * to, count);
    byte[] expected = new byte[bytes];
    System.arraycopy(data, 8 * from, expected, 8 * to, count);
    for (int i = 0; i < bytes; i++) {
      assertEquals(expected[i], (byte) Cells.get(targetArray, i, 1));
    }
  }
}
