package telar.simt.intrinsics;

import telar.simt.abi.WarpContext;

/**
 * The matrix product of a warp. Products of half and bfloat16 are exact in float and added in
 * float, those of bytes in int; sums go along k, one product after the other.
 */
public final class MatrixProducts {

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
    Fragments left = new Fragments(warp, active, a, kind);
    Fragments right = new Fragments(warp, active, b, kind);
    Fragments before = new Fragments(warp, active, c, kinds[lane] >>> 8 & 0xF);
    Fragments after = new Fragments(warp, active, target, kinds[lane] >>> 4 & 0xF);
    switch (kind) {
      case Fragments.DOUBLE -> {
        double[] sum = before.doubles(m * n);
        multiply(left.doubles(m * k), right.doubles(k * n), sum, m, n, k);
        after.store(sum);
      }
      case Fragments.INT8, Fragments.UINT8 -> {
        int[] sum = before.ints(m * n);
        multiply(left.ints(m * k), right.ints(k * n), sum, m, n, k);
        after.store(sum);
      }
      default -> {
        float[] sum = before.floats(m * n);
        multiply(left.floats(m * k), right.floats(k * n), sum, m, n, k);
        after.store(sum);
      }
    }
  }

  /** Four products a round, added in their order: the sums are read and written less often. */
  private static void multiply(float[] a, float[] b, float[] sum, int m, int n, int k) {
    for (int row = 0; row < m; row++) {
      for (int i = 0; i < k; i += 4) {
        float a0 = a[row * k + i];
        float a1 = a[row * k + i + 1];
        float a2 = a[row * k + i + 2];
        float a3 = a[row * k + i + 3];
        int at = i * n;
        for (int column = 0; column < n; column++) {
          float added = sum[row * n + column] + a0 * b[at + column];
          added += a1 * b[at + n + column];
          added += a2 * b[at + 2 * n + column];
          sum[row * n + column] = added + a3 * b[at + 3 * n + column];
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

  private static void multiply(int[] a, int[] b, int[] sum, int m, int n, int k) {
    for (int row = 0; row < m; row++) {
      for (int i = 0; i < k; i++) {
        int left = a[row * k + i];
        for (int column = 0; column < n; column++) {
          sum[row * n + column] += left * b[i * n + column];
        }
      }
    }
  }
}
