package telar.simt.memory;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Copies long runs of whole elements between arrays of different kinds, by way of bytes: buffers
 * move them as fast as the machine moves memory.
 */
final class BulkCopy {

  /** Shorter runs are not worth the buffers. */
  static final int MIN_BYTES = 256;

  private static final int CHUNK = 1 << 16;

  private BulkCopy() {}

  /** Copies between different arrays; offsets and count are multiples of both elements' sizes. */
  static void copy(Object from, long fromOffset, Object to, long toOffset, long count) {
    if (to instanceof byte[] bytes) {
      read(from, fromOffset, buffer(bytes, toOffset, count), (int) count);
    } else if (from instanceof byte[] bytes) {
      write(buffer(bytes, fromOffset, count), to, toOffset, (int) count);
    } else {
      byte[] between = new byte[(int) Math.min(CHUNK, count)];
      for (long done = 0; done < count; done += CHUNK) {
        int length = (int) Math.min(CHUNK, count - done);
        read(from, fromOffset + done, buffer(between, 0, length), length);
        write(buffer(between, 0, length), to, toOffset + done, length);
      }
    }
  }

  private static ByteBuffer buffer(byte[] bytes, long offset, long count) {
    return ByteBuffer.wrap(bytes, (int) offset, (int) count).slice().order(ByteOrder.LITTLE_ENDIAN);
  }

  private static void read(Object from, long offset, ByteBuffer into, int count) {
    ElementType kind = ElementType.of(from);
    int first = (int) (offset >> kind.shift());
    int length = count >> kind.shift();
    switch (kind) {
      case I8 -> into.put((byte[]) from, first, length);
      case I16 -> into.asShortBuffer().put((short[]) from, first, length);
      case I32 -> into.asIntBuffer().put((int[]) from, first, length);
      case I64 -> into.asLongBuffer().put((long[]) from, first, length);
      case F32 -> into.asFloatBuffer().put((float[]) from, first, length);
      case F64 -> into.asDoubleBuffer().put((double[]) from, first, length);
    }
  }

  private static void write(ByteBuffer bytes, Object to, long offset, int count) {
    ElementType kind = ElementType.of(to);
    int first = (int) (offset >> kind.shift());
    int length = count >> kind.shift();
    switch (kind) {
      case I8 -> bytes.get((byte[]) to, first, length);
      case I16 -> bytes.asShortBuffer().get((short[]) to, first, length);
      case I32 -> bytes.asIntBuffer().get((int[]) to, first, length);
      case I64 -> bytes.asLongBuffer().get((long[]) to, first, length);
      case F32 -> bytes.asFloatBuffer().get((float[]) to, first, length);
      case F64 -> bytes.asDoubleBuffer().get((double[]) to, first, length);
    }
  }
}
