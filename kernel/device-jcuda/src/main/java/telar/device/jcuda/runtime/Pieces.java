package telar.device.jcuda.runtime;

import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import telar.device.jcuda.driver.Driver;

/** Copies between Java's arrays and device memory, a few megabytes at a time. */
final class Pieces {

  private static final int PIECE_BYTES = 4 << 20;

  private Pieces() {}

  /** H→D, all of an array. */
  static void upload(Driver driver, Object array, Driver.Memory target) {
    int length = Array.getLength(array);
    int elementBytes = elementBytes(array);
    int step = PIECE_BYTES / elementBytes;
    ByteBuffer piece = buffer(Math.min(step, length) * elementBytes);
    for (int from = 0; from < length; from += step) {
      int count = Math.min(step, length - from);
      put(piece, array, from, count);
      driver.write(target, (long) from * elementBytes, piece.array(), count * elementBytes);
      if (length - from <= step) {
        return;
      }
    }
  }

  /** D→H, all of an array. */
  static void download(Driver driver, Driver.Memory source, Object array) {
    int length = Array.getLength(array);
    int elementBytes = elementBytes(array);
    int step = PIECE_BYTES / elementBytes;
    ByteBuffer piece = buffer(Math.min(step, length) * elementBytes);
    for (int from = 0; from < length; from += step) {
      int count = Math.min(step, length - from);
      driver.read(source, (long) from * elementBytes, piece.array(), count * elementBytes);
      get(piece, array, from, count);
      if (length - from <= step) {
        return;
      }
    }
  }

  /** The size of an array's elements together. */
  static long bytes(Object array) {
    return (long) Array.getLength(array) * elementBytes(array);
  }

  private static ByteBuffer buffer(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.nativeOrder());
  }

  private static int elementBytes(Object array) {
    if (array instanceof byte[]) {
      return Byte.BYTES;
    } else if (array instanceof short[]) {
      return Short.BYTES;
    }
    return array instanceof float[] || array instanceof int[] ? Integer.BYTES : Long.BYTES;
  }

  private static void put(ByteBuffer piece, Object array, int from, int count) {
    piece.clear();
    if (array instanceof float[] floats) {
      piece.asFloatBuffer().put(floats, from, count);
    } else if (array instanceof int[] ints) {
      piece.asIntBuffer().put(ints, from, count);
    } else if (array instanceof byte[] bytes) {
      piece.put(bytes, from, count);
    } else if (array instanceof short[] shorts) {
      piece.asShortBuffer().put(shorts, from, count);
    } else if (array instanceof long[] longs) {
      piece.asLongBuffer().put(longs, from, count);
    } else {
      piece.asDoubleBuffer().put((double[]) array, from, count);
    }
  }

  private static void get(ByteBuffer piece, Object array, int from, int count) {
    piece.clear();
    if (array instanceof float[] floats) {
      piece.asFloatBuffer().get(floats, from, count);
    } else if (array instanceof int[] ints) {
      piece.asIntBuffer().get(ints, from, count);
    } else if (array instanceof byte[] bytes) {
      piece.get(bytes, from, count);
    } else if (array instanceof short[] shorts) {
      piece.asShortBuffer().get(shorts, from, count);
    } else if (array instanceof long[] longs) {
      piece.asLongBuffer().get(longs, from, count);
    } else {
      piece.asDoubleBuffer().get((double[]) array, from, count);
    }
  }
}
