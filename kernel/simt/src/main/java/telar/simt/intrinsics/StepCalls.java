package telar.simt.intrinsics;

import org.jspecify.annotations.Nullable;
import telar.simt.abi.LaunchServices;
import telar.simt.abi.WarpContext;
import telar.simt.event.StepObserver;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;

/** What the code of a recorded kernel calls to tell of its steps; no source can name these. */
public final class StepCalls {

  private StepCalls() {}

  private static StepObserver observer(WarpContext warp) {
    LaunchServices services = warp.block().launch().services();
    StepObserver observer = services.steps();
    if (observer == null) {
      throw new IllegalStateException("nobody records this launch");
    }
    return observer;
  }

  /** All lanes name the same place. */
  private static int first(int active, int[] place) {
    return place[Lanes.first(active)];
  }

  @WarpIntrinsic("telar.step")
  public static void step(WarpContext warp, int active, int[] place) {
    observer(warp).step(first(active, place), warp.warp(), active, warp.alive());
  }

  @WarpIntrinsic("telar.value.i32")
  public static void value(WarpContext warp, int active, int[] place, int[] value) {
    observer(warp).value(first(active, place), warp.warp(), active, bits(value));
  }

  @WarpIntrinsic("telar.value.i64")
  public static void value(WarpContext warp, int active, int[] place, long[] value) {
    observer(warp).value(first(active, place), warp.warp(), active, value.clone());
  }

  @WarpIntrinsic("telar.value.f32")
  public static void value(WarpContext warp, int active, int[] place, float[] value) {
    observer(warp).value(first(active, place), warp.warp(), active, bits(value));
  }

  @WarpIntrinsic("telar.value.f64")
  public static void value(WarpContext warp, int active, int[] place, double[] value) {
    observer(warp).value(first(active, place), warp.warp(), active, bits(value));
  }

  @WarpIntrinsic("telar.element.i32")
  public static void element(
      WarpContext warp, int active, int[] place, long[] offset, int[] value) {
    observer(warp).element(first(active, place), warp.warp(), active, offset, bits(value));
  }

  @WarpIntrinsic("telar.element.i64")
  public static void element(
      WarpContext warp, int active, int[] place, long[] offset, long[] value) {
    observer(warp).element(first(active, place), warp.warp(), active, offset, value.clone());
  }

  @WarpIntrinsic("telar.element.f32")
  public static void element(
      WarpContext warp, int active, int[] place, long[] offset, float[] value) {
    observer(warp).element(first(active, place), warp.warp(), active, offset, bits(value));
  }

  @WarpIntrinsic("telar.element.f64")
  public static void element(
      WarpContext warp, int active, int[] place, long[] offset, double[] value) {
    observer(warp).element(first(active, place), warp.warp(), active, offset, bits(value));
  }

  @WarpIntrinsic("telar.memory")
  public static void memory(WarpContext warp, int active, int[] place, long[] address) {
    int number = warp.warp();
    StepObserver.Contents contents =
        (lane, at, target) -> read(warp.of(number).thread(lane).find(at), at, target);
    observer(warp).memory(first(active, place), number, active, address.clone(), contents);
  }

  private static boolean read(@Nullable Allocation object, long address, byte[] target) {
    long offset = Address.offset(address);
    if (object == null || object.isFreed() || !object.contains(offset, target.length)) {
      return false;
    }
    for (int i = 0; i < target.length; i++) {
      target[i] = (byte) object.loadI8(offset + i);
    }
    return true;
  }

  private static long[] bits(int[] values) {
    long[] bits = new long[Lanes.COUNT];
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      bits[lane] = values[lane];
    }
    return bits;
  }

  private static long[] bits(float[] values) {
    long[] bits = new long[Lanes.COUNT];
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      bits[lane] = Float.floatToRawIntBits(values[lane]);
    }
    return bits;
  }

  private static long[] bits(double[] values) {
    long[] bits = new long[Lanes.COUNT];
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      bits[lane] = Double.doubleToRawLongBits(values[lane]);
    }
    return bits;
  }
}
