package telar.simt.host;

import telar.simt.abi.ThreadContext;
import telar.simt.intrinsics.Intrinsic;
import telar.simt.launch.LaunchLimits;
import telar.simt.memory.Address;

/** Questions about the one device there is, a model of compute capability 8.6. */
public final class DeviceCalls {

  private static final int RUNTIME_VERSION = 12060;
  private static final int MAX_DYNAMIC_SHARED = 8;

  private DeviceCalls() {}

  private static int give(ThreadContext thread, long pointer, int value) {
    thread.resolve(pointer, Integer.BYTES).storeI32(Address.offset(pointer), value);
    return CudaRuntime.of(thread).result(CudaError.SUCCESS);
  }

  @Intrinsic("cudaGetDeviceCount")
  public static int count(ThreadContext thread, long pointer) {
    return give(thread, pointer, 1);
  }

  @Intrinsic("cudaGetDevice")
  public static int current(ThreadContext thread, long pointer) {
    return give(thread, pointer, 0);
  }

  @Intrinsic("cudaSetDevice")
  public static int set(ThreadContext thread, int device) {
    return CudaRuntime.of(thread)
        .result(device == 0 ? CudaError.SUCCESS : CudaError.INVALID_DEVICE);
  }

  @Intrinsic({"cudaRuntimeGetVersion", "cudaDriverGetVersion"})
  public static int version(ThreadContext thread, long pointer) {
    return give(thread, pointer, RUNTIME_VERSION);
  }

  @Intrinsic({"cudaDeviceSynchronize", "cudaDeviceReset"})
  public static int synchronize(ThreadContext thread) {
    CudaRuntime runtime = CudaRuntime.of(thread);
    if (!thread.isDevice()) {
      runtime.pending().allDone();
      runtime.asked(thread, HostCall.Kind.WAIT, "cudaDeviceSynchronize", "", 0);
    }
    return runtime.result(CudaError.SUCCESS);
  }

  /** An attribute by the number it has in {@code cudaDeviceAttr}. */
  @Intrinsic("cudaDeviceGetAttribute")
  public static int attribute(ThreadContext thread, long pointer, int attribute, int device) {
    return give(thread, pointer, attribute(attribute));
  }

  private static int attribute(int attribute) {
    return switch (attribute) {
      case 1 -> LaunchLimits.MAX_THREADS;
      case 2 -> LaunchLimits.MAX_BLOCK_X;
      case 3 -> LaunchLimits.MAX_BLOCK_Y;
      case 4 -> LaunchLimits.MAX_BLOCK_Z;
      case 5 -> LaunchLimits.MAX_GRID_X;
      case 6 -> LaunchLimits.MAX_GRID_Y;
      case 7 -> LaunchLimits.MAX_GRID_Z;
      case 8 -> LaunchLimits.SHARED_BYTES;
      case 9 -> 64 << 10;
      case 10 -> 32;
      case 11 -> Integer.MAX_VALUE;
      case 12 -> 65536;
      case 13 -> 1_410_000;
      case 16 -> 28;
      case 36 -> 7_001_000;
      case 37 -> 192;
      case 38 -> 4 << 20;
      case 39 -> 1536;
      case 14 -> 512;
      case 21, 22 -> 131072;
      case 23 -> 65536;
      case 40 -> 2;
      case 87 -> 32;
      case 108 -> 3 << 20;
      case 109 -> 128 << 20;
      case 111 -> 1024;
      case 15, 19, 31, 41, 78, 79, 80, 83, 89, 90, 91, 95, 99, 115 -> 1;
      case 75 -> 8;
      case 76 -> 6;
      case 81 -> 100 << 10;
      case 82 -> 65536;
      case 97 -> LaunchLimits.SHARED_BYTES_OPT_IN;
      case 106 -> 16;
      default -> 0;
    };
  }

  @Intrinsic("cudaFuncSetAttribute")
  public static int setFunctionAttribute(
      ThreadContext thread, long function, int attribute, int value) {
    CudaRuntime runtime = CudaRuntime.of(thread);
    if (attribute == MAX_DYNAMIC_SHARED) {
      if (value > LaunchLimits.SHARED_BYTES_OPT_IN) {
        return runtime.result(CudaError.INVALID_VALUE);
      }
      runtime.optInToSharedMemory();
    }
    return runtime.result(CudaError.SUCCESS);
  }

  @Intrinsic("cudaFuncSetCacheConfig")
  public static int setCacheConfig(ThreadContext thread, long function, int config) {
    return CudaRuntime.of(thread).result(CudaError.SUCCESS);
  }
}
