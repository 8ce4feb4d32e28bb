package telar.simt.intrinsics;

import java.lang.reflect.Array;
import telar.simt.abi.ThreadContext;
import telar.simt.abi.WarpContext;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;
import telar.simt.memory.ElementType;

/**
 * A matrix that a warp holds in fragments: element {@code 32·i + lane}, row by row, is the {@code
 * i}-th of that lane. Fragments that lie in arrays of their own type are read and written there.
 */
final class Fragments {

  static final int HALF = 0;
  static final int BFLOAT16 = 1;
  static final int FLOAT = 2;
  static final int DOUBLE = 3;
  static final int INT8 = 4;
  static final int UINT8 = 5;
  static final int INT = 6;

  private static final ElementType[] ELEMENTS = {
    ElementType.I16,
    ElementType.I16,
    ElementType.F32,
    ElementType.F64,
    ElementType.I8,
    ElementType.I8,
    ElementType.I32
  };

  private final WarpContext warp;
  private final int active;
  private final long[] addresses;
  private final int kind;
  private final ElementType element;

  /** The fragments of the active lanes, at their addresses, with elements of a kind. */
  Fragments(WarpContext warp, int active, long[] addresses, int kind) {
    this.warp = warp;
    this.active = active;
    this.addresses = addresses;
    this.kind = kind;
    this.element = ELEMENTS[kind];
  }

  /**
   * Copies between fragments and a matrix: a {@code float[]} for the floating types up to 32 bits,
   * a {@code double[]} or an {@code int[]}.
   */
  private void copy(Object matrix, boolean out) {
    int size = Array.getLength(matrix);
    for (int rest = active; rest != 0; rest &= rest - 1) {
      int lane = Lanes.first(rest);
      ThreadContext thread = warp.thread(lane);
      int count = (size - lane + 31) / 32;
      Allocation object = thread.resolve(addresses[lane], count * element.bytes());
      long offset = Address.offset(addresses[lane]);
      Object cells = object.array(element);
      boolean straight = ElementType.of(cells) == element && (offset & (element.bytes() - 1)) == 0;
      int first = (int) (offset >> element.shift());
      if (!straight) {
        cells = element.newArray(count);
        object.download(offset, cells, 0, count);
        first = 0;
      }
      if (out) {
        write(matrix, lane, cells, first, count);
      } else {
        read(matrix, lane, cells, first, count);
      }
      if (out && !straight) {
        object.upload(offset, cells, 0, count);
      }
    }
  }

  private void read(Object matrix, int lane, Object cells, int first, int count) {
    if (matrix instanceof float[] floats) {
      if (cells instanceof float[] values) {
        for (int i = 0; i < count; i++) {
          floats[32 * i + lane] = values[first + i];
        }
      } else {
        decode(floats, lane, (short[]) cells, first, count);
      }
    } else if (matrix instanceof double[] doubles) {
      for (int i = 0; i < count; i++) {
        doubles[32 * i + lane] = ((double[]) cells)[first + i];
      }
    } else if (cells instanceof int[] values) {
      for (int i = 0; i < count; i++) {
        ((int[]) matrix)[32 * i + lane] = values[first + i];
      }
    } else {
      int mask = kind == UINT8 ? 0xFF : -1;
      for (int i = 0; i < count; i++) {
        ((int[]) matrix)[32 * i + lane] = ((byte[]) cells)[first + i] & mask;
      }
    }
  }

  private void decode(float[] floats, int lane, short[] codes, int first, int count) {
    if (kind == HALF) {
      for (int i = 0; i < count; i++) {
        floats[32 * i + lane] = HalfConversions.fromHalf(codes[first + i]);
      }
    } else {
      for (int i = 0; i < count; i++) {
        floats[32 * i + lane] = HalfConversions.fromBfloat16(codes[first + i]);
      }
    }
  }

  private static void write(Object matrix, int lane, Object cells, int first, int count) {
    if (cells instanceof float[] floats) {
      float[] from = (float[]) matrix;
      for (int i = 0; i < count; i++) {
        floats[first + i] = from[32 * i + lane];
      }
    } else if (cells instanceof short[] codes) {
      float[] from = (float[]) matrix;
      for (int i = 0; i < count; i++) {
        codes[first + i] = (short) HalfConversions.nearestHalf(from[32 * i + lane]);
      }
    } else if (cells instanceof double[] doubles) {
      double[] from = (double[]) matrix;
      for (int i = 0; i < count; i++) {
        doubles[first + i] = from[32 * i + lane];
      }
    } else {
      int[] from = (int[]) matrix;
      int[] ints = (int[]) cells;
      for (int i = 0; i < count; i++) {
        ints[first + i] = from[32 * i + lane];
      }
    }
  }

  float[] floats(int size) {
    float[] matrix = new float[size];
    copy(matrix, false);
    return matrix;
  }

  double[] doubles(int size) {
    double[] matrix = new double[size];
    copy(matrix, false);
    return matrix;
  }

  int[] ints(int size) {
    int[] matrix = new int[size];
    copy(matrix, false);
    return matrix;
  }

  /** Takes the elements of a matrix of the type that belongs to the kind. */
  void store(Object matrix) {
    copy(matrix, true);
  }
}
