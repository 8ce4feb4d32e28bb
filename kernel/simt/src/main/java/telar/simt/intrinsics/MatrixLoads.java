package telar.simt.intrinsics;

import org.jspecify.annotations.Nullable;
import telar.simt.abi.ThreadContext;
import telar.simt.abi.WarpContext;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;
import telar.simt.memory.Cells;
import telar.simt.memory.ElementType;

/**
 * Loads a matrix between the lanes of a warp in one go. What is out of the ordinary is left to the
 * code of the lanes, which makes each access by itself and tells observers of it.
 */
public final class MatrixLoads {

  private MatrixLoads() {}

  /**
   * Element {@code 32·i + lane}, row by row, becomes the {@code i}-th of the lane's fragment.
   *
   * @param shape rows, columns, size of an element and whether columns are lines, a byte each
   * @param result 1 when it is done, 0 when the lanes have to do it
   */
  @WarpIntrinsic("__telar_load_fragment")
  public static void load(
      WarpContext warp,
      int active,
      int[] mask,
      long[] target,
      long[] source,
      int[] stride,
      int[] shape,
      int[] result) {
    boolean plain = active == -1 && warp.block().observer() == null && same(source, stride);
    long[] matrix = plain ? matrix(warp.thread(0), source[0], stride[0], shape[0]) : null;
    boolean done = matrix != null && spread(matrix, warp, target, shape[0] >> 16 & 0xFF);
    for (int rest = active; rest != 0; rest &= rest - 1) {
      result[Lanes.first(rest)] = done ? 1 : 0;
    }
  }

  private static boolean same(long[] sources, int[] strides) {
    boolean same = strides[0] > 0;
    for (int lane = 1; lane < Lanes.COUNT; lane++) {
      same &= sources[lane] == sources[0] && strides[lane] == strides[0];
    }
    return same;
  }

  /** The bits of the elements, row by row; null when an access would be a fault. */
  private static long @Nullable [] matrix(
      ThreadContext thread, long source, int stride, int shape) {
    int rows = shape & 0xFF;
    int columns = shape >> 8 & 0xFF;
    int size = shape >> 16 & 0xFF;
    boolean byColumn = shape >> 24 != 0;
    int lines = byColumn ? columns : rows;
    int length = byColumn ? rows : columns;
    long span = ((long) (lines - 1) * stride + length) * size;
    Allocation object = thread.find(source);
    if (object == null
        || object.elementType() == null
        || !object.contains(Address.offset(source), span)
        || !object.isDeviceAccessible()
        || (source & (size - 1)) != 0) {
      return null;
    }
    Object cells = object.array(ElementType.I8);
    long[] matrix = new long[rows * columns];
    for (int line = 0; line < lines; line++) {
      long from = Address.offset(source) + (long) line * stride * size;
      int first = byColumn ? line : line * columns;
      read(cells, from, size, matrix, first, byColumn ? columns : 1, length);
    }
    return matrix;
  }

  /** A line of elements; shared memory may be an array of words, whatever else it is used as. */
  private static void read(
      Object cells, long from, int size, long[] matrix, int first, int step, int count) {
    int shift = Integer.numberOfTrailingZeros(size);
    int at = (int) (from >> shift);
    if (cells instanceof short[] shorts && size == Short.BYTES) {
      for (int i = 0; i < count; i++) {
        matrix[first + i * step] = shorts[at + i];
      }
    } else if (cells instanceof float[] floats && size <= Float.BYTES) {
      for (int i = 0; i < count; i++) {
        int place = (at + i) << shift;
        matrix[first + i * step] = Float.floatToRawIntBits(floats[place >> 2]) >>> 8 * (place & 3);
      }
    } else if (cells instanceof int[] ints && size <= Integer.BYTES) {
      for (int i = 0; i < count; i++) {
        int place = (at + i) << shift;
        matrix[first + i * step] = ints[place >> 2] >>> 8 * (place & 3);
      }
    } else {
      for (int i = 0; i < count; i++) {
        matrix[first + i * step] = Cells.get(cells, from + (long) i * size, size);
      }
    }
  }

  /** Gives the lanes their elements; false when a fragment is of another kind than its elements. */
  private static boolean spread(long[] matrix, WarpContext warp, long[] targets, int size) {
    boolean done = true;
    for (int lane = 0; lane < Lanes.COUNT && done; lane++) {
      int count = (matrix.length - lane + Lanes.COUNT - 1) / Lanes.COUNT;
      Allocation fragment = warp.thread(lane).resolve(targets[lane], count * size);
      int at = (int) (Address.offset(targets[lane]) / size);
      Object cells = fragment.array(ElementType.I8);
      done = ElementType.of(cells).bytes() == size;
      if (done) {
        spread(matrix, lane, cells, at, count);
      }
    }
    return done;
  }

  private static void spread(long[] matrix, int lane, Object cells, int at, int count) {
    if (cells instanceof short[] shorts) {
      for (int i = 0; i < count; i++) {
        shorts[at + i] = (short) matrix[Lanes.COUNT * i + lane];
      }
    } else if (cells instanceof float[] floats) {
      for (int i = 0; i < count; i++) {
        floats[at + i] = Float.intBitsToFloat((int) matrix[Lanes.COUNT * i + lane]);
      }
    } else if (cells instanceof byte[] bytes) {
      for (int i = 0; i < count; i++) {
        bytes[at + i] = (byte) matrix[Lanes.COUNT * i + lane];
      }
    } else {
      int size = ElementType.of(cells).bytes();
      for (int i = 0; i < count; i++) {
        Cells.set(cells, (long) (at + i) * size, size, matrix[Lanes.COUNT * i + lane]);
      }
    }
  }
}
