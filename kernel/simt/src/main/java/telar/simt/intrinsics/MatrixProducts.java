package telar.simt.intrinsics;

import telar.simt.abi.ThreadContext;
import telar.simt.abi.WarpContext;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;

/**
 * The matrix product of a warp, on fragments whose element {@code 32·i + lane} (row by row) is the
 * {@code i}-th of that lane. Products of half and bfloat16 are exact in float and added in float.
 */
public final class MatrixProducts {

  private static final int HALF = 0;
  private static final int BFLOAT16 = 1;
  private static final int FLOAT = 2;
  private static final int DOUBLE = 3;
  private static final int INT8 = 4;
  private static final int UINT8 = 5;

  private MatrixProducts() {}

  /** {@code d = a·b + c}; sizes in bytes of {@code shape}, element kinds in nibbles. */
  @WarpIntrinsic("__telar_mma_sync")
  public static void multiply(
      WarpContext warp,
      int active,
      int[] mask,
      long[] target,
      long[] a,
      long[] b,
      long[] c,
      int[] shape,
      int[] kinds) {
    int lane = Lanes.first(active);
    int m = shape[lane] & 0xFF;
    int n = shape[lane] >>> 8 & 0xFF;
    int k = shape[lane] >>> 16 & 0xFF;
    int kind = kinds[lane] & 0xF;
    int targetKind = kinds[lane] >>> 4 & 0xF;
    int sourceKind = kinds[lane] >>> 8 & 0xF;
    if (kind == DOUBLE || kind == INT8 || kind == UINT8) {
      double[] left = read(warp, active, a, kind, m * k);
      double[] right = read(warp, active, b, kind, k * n);
      double[] sum = read(warp, active, c, sourceKind, m * n);
      multiply(left, right, sum, m, n, k);
      write(warp, active, target, targetKind, sum);
    } else {
      float[] left = narrow(read(warp, active, a, kind, m * k));
      float[] right = narrow(read(warp, active, b, kind, k * n));
      float[] sum = narrow(read(warp, active, c, sourceKind, m * n));
      multiply(left, right, sum, m, n, k);
      write(warp, active, target, targetKind, widen(sum));
    }
  }

  private static void multiply(float[] a, float[] b, float[] sum, int m, int n, int k) {
    for (int row = 0; row < m; row++) {
      for (int i = 0; i < k; i++) {
        float left = a[row * k + i];
        for (int column = 0; column < n; column++) {
          sum[row * n + column] += left * b[i * n + column];
        }
      }
    }
  }

  private static void multiply(double[] a, double[] b, double[] sum, int m, int n, int k) {
    for (int row = 0; row < m; row++) {
      for (int i = 0; i < k; i++) {
        double left = a[row * k + i];
        for (int column = 0; column < n; column++) {
          sum[row * n + column] += left * b[i * n + column];
        }
      }
    }
  }

  /** A matrix from the fragments of the active lanes. */
  private static double[] read(WarpContext warp, int active, long[] fragments, int kind, int size) {
    double[] matrix = new double[size];
    for (int rest = active; rest != 0; rest &= rest - 1) {
      int lane = Lanes.first(rest);
      ThreadContext thread = warp.thread(lane);
      int count = (size - lane + 31) / 32;
      Allocation object = thread.resolve(fragments[lane], count * bytes(kind));
      long offset = Address.offset(fragments[lane]);
      for (int i = 0; i < count; i++) {
        matrix[32 * i + lane] = element(object, offset + (long) i * bytes(kind), kind);
      }
    }
    return matrix;
  }

  private static void write(
      WarpContext warp, int active, long[] fragments, int kind, double[] matrix) {
    for (int rest = active; rest != 0; rest &= rest - 1) {
      int lane = Lanes.first(rest);
      ThreadContext thread = warp.thread(lane);
      int count = (matrix.length - lane + 31) / 32;
      Allocation object = thread.resolve(fragments[lane], count * bytes(kind));
      long offset = Address.offset(fragments[lane]);
      for (int i = 0; i < count; i++) {
        store(object, offset + (long) i * bytes(kind), kind, matrix[32 * i + lane]);
      }
    }
  }

  private static int bytes(int kind) {
    return switch (kind) {
      case HALF, BFLOAT16 -> 2;
      case DOUBLE -> 8;
      case INT8, UINT8 -> 1;
      default -> 4;
    };
  }

  private static double element(Allocation object, long offset, int kind) {
    return switch (kind) {
      case HALF -> HalfConversions.fromHalf(object.loadI16(offset));
      case BFLOAT16 -> HalfConversions.fromBfloat16(object.loadI16(offset));
      case FLOAT -> object.loadF32(offset);
      case DOUBLE -> object.loadF64(offset);
      case INT8 -> object.loadI8(offset);
      case UINT8 -> object.loadI8(offset) & 0xFF;
      default -> object.loadI32(offset);
    };
  }

  private static void store(Allocation object, long offset, int kind, double value) {
    switch (kind) {
      case HALF -> object.storeI16(offset, HalfConversions.nearestHalf((float) value));
      case FLOAT -> object.storeF32(offset, (float) value);
      case DOUBLE -> object.storeF64(offset, value);
      default -> object.storeI32(offset, (int) (long) value);
    }
  }

  private static float[] narrow(double[] values) {
    float[] result = new float[values.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = (float) values[i];
    }
    return result;
  }

  private static double[] widen(float[] values) {
    double[] result = new double[values.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = values[i];
    }
    return result;
  }
}
