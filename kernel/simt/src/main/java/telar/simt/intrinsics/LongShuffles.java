package telar.simt.intrinsics;

import telar.simt.abi.WarpContext;

/** Shuffles of 64-bit values. A lane that does not execute the shuffle gives 0. */
public final class LongShuffles {

  private LongShuffles() {}

  @WarpIntrinsic({"__shfl_sync.i64", "__shfl_sync.u64"})
  public static void indexed(
      WarpContext warp,
      int active,
      int[] mask,
      long[] value,
      int[] source,
      int[] width,
      long[] result) {
    long[] from = value.clone();
    for (int rest = active; rest != 0; rest &= rest - 1) {
      int lane = Lanes.first(rest);
      int read = Lanes.indexed(lane, source[lane], width[lane]);
      result[lane] = (active >>> read & 1) != 0 ? from[read] : 0;
    }
  }

  @WarpIntrinsic({"__shfl_up_sync.i64", "__shfl_up_sync.u64"})
  public static void up(
      WarpContext warp,
      int active,
      int[] mask,
      long[] value,
      int[] delta,
      int[] width,
      long[] result) {
    long[] from = value.clone();
    for (int rest = active; rest != 0; rest &= rest - 1) {
      int lane = Lanes.first(rest);
      int read = Lanes.up(lane, delta[lane], width[lane]);
      result[lane] = (active >>> read & 1) != 0 ? from[read] : 0;
    }
  }

  @WarpIntrinsic({"__shfl_down_sync.i64", "__shfl_down_sync.u64"})
  public static void down(
      WarpContext warp,
      int active,
      int[] mask,
      long[] value,
      int[] delta,
      int[] width,
      long[] result) {
    long[] from = value.clone();
    for (int rest = active; rest != 0; rest &= rest - 1) {
      int lane = Lanes.first(rest);
      int read = Lanes.down(lane, delta[lane], width[lane]);
      result[lane] = (active >>> read & 1) != 0 ? from[read] : 0;
    }
  }

  @WarpIntrinsic({"__shfl_xor_sync.i64", "__shfl_xor_sync.u64"})
  public static void xor(
      WarpContext warp,
      int active,
      int[] mask,
      long[] value,
      int[] bits,
      int[] width,
      long[] result) {
    long[] from = value.clone();
    for (int rest = active; rest != 0; rest &= rest - 1) {
      int lane = Lanes.first(rest);
      int read = Lanes.xor(lane, bits[lane], width[lane]);
      result[lane] = (active >>> read & 1) != 0 ? from[read] : 0;
    }
  }

  @WarpIntrinsic("__shfl_sync.f64")
  public static void indexed(
      WarpContext warp,
      int active,
      int[] mask,
      double[] value,
      int[] source,
      int[] width,
      double[] result) {
    double[] from = value.clone();
    for (int rest = active; rest != 0; rest &= rest - 1) {
      int lane = Lanes.first(rest);
      int read = Lanes.indexed(lane, source[lane], width[lane]);
      result[lane] = (active >>> read & 1) != 0 ? from[read] : 0;
    }
  }

  @WarpIntrinsic("__shfl_up_sync.f64")
  public static void up(
      WarpContext warp,
      int active,
      int[] mask,
      double[] value,
      int[] delta,
      int[] width,
      double[] result) {
    double[] from = value.clone();
    for (int rest = active; rest != 0; rest &= rest - 1) {
      int lane = Lanes.first(rest);
      int read = Lanes.up(lane, delta[lane], width[lane]);
      result[lane] = (active >>> read & 1) != 0 ? from[read] : 0;
    }
  }

  @WarpIntrinsic("__shfl_down_sync.f64")
  public static void down(
      WarpContext warp,
      int active,
      int[] mask,
      double[] value,
      int[] delta,
      int[] width,
      double[] result) {
    double[] from = value.clone();
    for (int rest = active; rest != 0; rest &= rest - 1) {
      int lane = Lanes.first(rest);
      int read = Lanes.down(lane, delta[lane], width[lane]);
      result[lane] = (active >>> read & 1) != 0 ? from[read] : 0;
    }
  }

  @WarpIntrinsic("__shfl_xor_sync.f64")
  public static void xor(
      WarpContext warp,
      int active,
      int[] mask,
      double[] value,
      int[] bits,
      int[] width,
      double[] result) {
    double[] from = value.clone();
    for (int rest = active; rest != 0; rest &= rest - 1) {
      int lane = Lanes.first(rest);
      int read = Lanes.xor(lane, bits[lane], width[lane]);
      result[lane] = (active >>> read & 1) != 0 ? from[read] : 0;
    }
  }
}
