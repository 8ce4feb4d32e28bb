package telar.simt.intrinsics;

import telar.simt.abi.ThreadContext;
import telar.simt.abi.WarpContext;
import telar.simt.memory.Address;

/** Warp votes and matches; each lane asks about the lanes its mask names that take part. */
public final class Votes {

  private Votes() {}

  @WarpIntrinsic("__activemask")
  public static void activeMask(WarpContext warp, int active, int[] result) {
    for (int rest = active; rest != 0; rest &= rest - 1) {
      result[Lanes.first(rest)] = active;
    }
  }

  @WarpIntrinsic("__syncwarp")
  public static void syncWarp(WarpContext warp, int active, int[] mask) {
    // The lanes of a warp run together: they are all here.
  }

  @WarpIntrinsic("__all_sync")
  public static void all(WarpContext warp, int active, int[] mask, int[] predicate, int[] result) {
    int yes = ballot(active, predicate);
    for (int rest = active; rest != 0; rest &= rest - 1) {
      int lane = Lanes.first(rest);
      result[lane] = (mask[lane] & active & ~yes) == 0 ? 1 : 0;
    }
  }

  @WarpIntrinsic("__any_sync")
  public static void any(WarpContext warp, int active, int[] mask, int[] predicate, int[] result) {
    int yes = ballot(active, predicate);
    for (int rest = active; rest != 0; rest &= rest - 1) {
      int lane = Lanes.first(rest);
      result[lane] = (mask[lane] & yes) != 0 ? 1 : 0;
    }
  }

  @WarpIntrinsic("__ballot_sync")
  public static void ballot(
      WarpContext warp, int active, int[] mask, int[] predicate, int[] result) {
    int yes = ballot(active, predicate);
    for (int rest = active; rest != 0; rest &= rest - 1) {
      int lane = Lanes.first(rest);
      result[lane] = mask[lane] & yes;
    }
  }

  private static int ballot(int active, int[] predicate) {
    int yes = 0;
    for (int rest = active; rest != 0; rest &= rest - 1) {
      int lane = Lanes.first(rest);
      yes |= predicate[lane] != 0 ? 1 << lane : 0;
    }
    return yes;
  }

  @WarpIntrinsic({"__match_any_sync.i32", "__match_any_sync.u32"})
  public static void matchAny(WarpContext warp, int active, int[] mask, int[] value, int[] result) {
    matchAny(warp, active, mask, widen(value), result);
  }

  @WarpIntrinsic("__match_any_sync.f32")
  public static void matchAny(
      WarpContext warp, int active, int[] mask, float[] value, int[] result) {
    matchAny(warp, active, mask, bits(value), result);
  }

  @WarpIntrinsic({"__match_any_sync.i64", "__match_any_sync.u64"})
  public static void matchAny(
      WarpContext warp, int active, int[] mask, long[] value, int[] result) {
    for (int rest = active; rest != 0; rest &= rest - 1) {
      int lane = Lanes.first(rest);
      result[lane] = equal(mask[lane] & active, value, value[lane]);
    }
  }

  @WarpIntrinsic({"__match_all_sync.i32", "__match_all_sync.u32"})
  public static void matchAll(
      WarpContext warp, int active, int[] mask, int[] value, long[] predicate, int[] result) {
    matchAll(warp, active, mask, widen(value), predicate, result);
  }

  @WarpIntrinsic("__match_all_sync.f32")
  public static void matchAll(
      WarpContext warp, int active, int[] mask, float[] value, long[] predicate, int[] result) {
    matchAll(warp, active, mask, bits(value), predicate, result);
  }

  /** The mask when all its lanes have one value, else 0; {@code *predicate} says which. */
  @WarpIntrinsic({"__match_all_sync.i64", "__match_all_sync.u64"})
  public static void matchAll(
      WarpContext warp, int active, int[] mask, long[] value, long[] predicate, int[] result) {
    for (int rest = active; rest != 0; rest &= rest - 1) {
      int lane = Lanes.first(rest);
      int group = mask[lane] & active;
      boolean all = equal(group, value, value[lane]) == group;
      result[lane] = all ? group : 0;
      ThreadContext thread = warp.thread(lane);
      thread
          .resolve(predicate[lane], Integer.BYTES)
          .storeI32(Address.offset(predicate[lane]), all ? 1 : 0);
    }
  }

  private static int equal(int group, long[] values, long wanted) {
    int equal = 0;
    for (int rest = group; rest != 0; rest &= rest - 1) {
      int lane = Lanes.first(rest);
      equal |= values[lane] == wanted ? 1 << lane : 0;
    }
    return equal;
  }

  private static long[] widen(int[] values) {
    long[] wide = new long[Lanes.COUNT];
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      wide[lane] = values[lane];
    }
    return wide;
  }

  private static long[] bits(float[] values) {
    long[] wide = new long[Lanes.COUNT];
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      wide[lane] = Float.floatToRawIntBits(values[lane]);
    }
    return wide;
  }
}
