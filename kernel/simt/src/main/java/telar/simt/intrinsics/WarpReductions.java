package telar.simt.intrinsics;

import java.util.function.IntBinaryOperator;
import telar.simt.abi.WarpContext;

/** {@code __reduce_*_sync}: every lane of a group receives the group's result. */
public final class WarpReductions {

  private WarpReductions() {}

  @WarpIntrinsic({"__reduce_add_sync.i32", "__reduce_add_sync.u32"})
  public static void add(WarpContext warp, int active, int[] mask, int[] value, int[] result) {
    reduce(active, mask, value, result, Integer::sum);
  }

  @WarpIntrinsic("__reduce_min_sync.i32")
  public static void min(WarpContext warp, int active, int[] mask, int[] value, int[] result) {
    reduce(active, mask, value, result, Math::min);
  }

  @WarpIntrinsic("__reduce_min_sync.u32")
  public static void umin(WarpContext warp, int active, int[] mask, int[] value, int[] result) {
    reduce(active, mask, value, result, IntegerMath::umin);
  }

  @WarpIntrinsic("__reduce_max_sync.i32")
  public static void max(WarpContext warp, int active, int[] mask, int[] value, int[] result) {
    reduce(active, mask, value, result, Math::max);
  }

  @WarpIntrinsic("__reduce_max_sync.u32")
  public static void umax(WarpContext warp, int active, int[] mask, int[] value, int[] result) {
    reduce(active, mask, value, result, IntegerMath::umax);
  }

  @WarpIntrinsic("__reduce_and_sync.u32")
  public static void and(WarpContext warp, int active, int[] mask, int[] value, int[] result) {
    reduce(active, mask, value, result, (a, b) -> a & b);
  }

  @WarpIntrinsic("__reduce_or_sync.u32")
  public static void or(WarpContext warp, int active, int[] mask, int[] value, int[] result) {
    reduce(active, mask, value, result, (a, b) -> a | b);
  }

  @WarpIntrinsic("__reduce_xor_sync.u32")
  public static void xor(WarpContext warp, int active, int[] mask, int[] value, int[] result) {
    reduce(active, mask, value, result, (a, b) -> a ^ b);
  }

  private static void reduce(
      int active, int[] mask, int[] value, int[] result, IntBinaryOperator operation) {
    int[] from = value.clone();
    for (int rest = active; rest != 0; rest &= rest - 1) {
      int lane = Lanes.first(rest);
      int group = mask[lane] & active | 1 << lane;
      int sum = from[Lanes.first(group)];
      for (int others = group & group - 1; others != 0; others &= others - 1) {
        sum = operation.applyAsInt(sum, from[Lanes.first(others)]);
      }
      result[lane] = sum;
    }
  }
}
