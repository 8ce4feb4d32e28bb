package telar.simt.intrinsics;

import telar.simt.abi.WarpContext;

/** Shuffles of 32-bit values. A lane that does not execute the shuffle gives 0. */
public final class Shuffles {

  private Shuffles() {}

  @WarpIntrinsic({"__shfl_sync.i32", "__shfl_sync.u32"})
  public static void indexed(
      WarpContext warp,
      int active,
      int[] mask,
      int[] value,
      int[] source,
      int[] width,
      int[] result) {
    int[] from = value.clone();
    for (int rest = active; rest != 0; rest &= rest - 1) {
      int lane = Lanes.first(rest);
      int read = Lanes.indexed(lane, source[lane], width[lane]);
      result[lane] = (active >>> read & 1) != 0 ? from[read] : 0;
    }
  }

  @WarpIntrinsic({"__shfl_up_sync.i32", "__shfl_up_sync.u32"})
  public static void up(
      WarpContext warp,
      int active,
      int[] mask,
      int[] value,
      int[] delta,
      int[] width,
      int[] result) {
    int[] from = value.clone();
    for (int rest = active; rest != 0; rest &= rest - 1) {
      int lane = Lanes.first(rest);
      int read = Lanes.up(lane, delta[lane], width[lane]);
      result[lane] = (active >>> read & 1) != 0 ? from[read] : 0;
    }
  }

  @WarpIntrinsic({"__shfl_down_sync.i32", "__shfl_down_sync.u32"})
  public static void down(
      WarpContext warp,
      int active,
      int[] mask,
      int[] value,
      int[] delta,
      int[] width,
      int[] result) {
    int[] from = value.clone();
    for (int rest = active; rest != 0; rest &= rest - 1) {
      int lane = Lanes.first(rest);
      int read = Lanes.down(lane, delta[lane], width[lane]);
      result[lane] = (active >>> read & 1) != 0 ? from[read] : 0;
    }
  }

  @WarpIntrinsic({"__shfl_xor_sync.i32", "__shfl_xor_sync.u32"})
  public static void xor(
      WarpContext warp,
      int active,
      int[] mask,
      int[] value,
      int[] bits,
      int[] width,
      int[] result) {
    int[] from = value.clone();
    for (int rest = active; rest != 0; rest &= rest - 1) {
      int lane = Lanes.first(rest);
      int read = Lanes.xor(lane, bits[lane], width[lane]);
      result[lane] = (active >>> read & 1) != 0 ? from[read] : 0;
    }
  }

  @WarpIntrinsic("__shfl_sync.f32")
  public static void indexed(
      WarpContext warp,
      int active,
      int[] mask,
      float[] value,
      int[] source,
      int[] width,
      float[] result) {
    float[] from = value.clone();
    for (int rest = active; rest != 0; rest &= rest - 1) {
      int lane = Lanes.first(rest);
      int read = Lanes.indexed(lane, source[lane], width[lane]);
      result[lane] = (active >>> read & 1) != 0 ? from[read] : 0;
    }
  }

  @WarpIntrinsic("__shfl_up_sync.f32")
  public static void up(
      WarpContext warp,
      int active,
      int[] mask,
      float[] value,
      int[] delta,
      int[] width,
      float[] result) {
    float[] from = value.clone();
    for (int rest = active; rest != 0; rest &= rest - 1) {
      int lane = Lanes.first(rest);
      int read = Lanes.up(lane, delta[lane], width[lane]);
      result[lane] = (active >>> read & 1) != 0 ? from[read] : 0;
    }
  }

  @WarpIntrinsic("__shfl_down_sync.f32")
  public static void down(
      WarpContext warp,
      int active,
      int[] mask,
      float[] value,
      int[] delta,
      int[] width,
      float[] result) {
    float[] from = value.clone();
    for (int rest = active; rest != 0; rest &= rest - 1) {
      int lane = Lanes.first(rest);
      int read = Lanes.down(lane, delta[lane], width[lane]);
      result[lane] = (active >>> read & 1) != 0 ? from[read] : 0;
    }
  }

  @WarpIntrinsic("__shfl_xor_sync.f32")
  public static void xor(
      WarpContext warp,
      int active,
      int[] mask,
      float[] value,
      int[] bits,
      int[] width,
      float[] result) {
    float[] from = value.clone();
    for (int rest = active; rest != 0; rest &= rest - 1) {
      int lane = Lanes.first(rest);
      int read = Lanes.xor(lane, bits[lane], width[lane]);
      result[lane] = (active >>> read & 1) != 0 ? from[read] : 0;
    }
  }
}
