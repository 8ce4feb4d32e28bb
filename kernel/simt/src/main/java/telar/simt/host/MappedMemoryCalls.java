package telar.simt.host;

import telar.simt.abi.ThreadContext;
import telar.simt.intrinsics.Intrinsic;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;

/** Host memory that kernels use, and what kind of memory a pointer points to. */
public final class MappedMemoryCalls {

  private static final int UNREGISTERED = 0;
  private static final int HOST = 1;
  private static final int DEVICE = 2;
  private static final int MANAGED = 3;

  private MappedMemoryCalls() {}

  @Intrinsic("cudaHostRegister")
  public static int register(ThreadContext thread, long address, long bytes, int flags) {
    CudaRuntime runtime = CudaRuntime.of(thread);
    Allocation object = thread.find(address);
    if (object == null || !object.contains(Address.offset(address), bytes)) {
      return runtime.result(CudaError.INVALID_VALUE);
    } else if (object.isDeviceAccessible()) {
      return runtime.result(CudaError.HOST_MEMORY_ALREADY_REGISTERED);
    }
    object.accessibleFromBothSides();
    return runtime.result(CudaError.SUCCESS);
  }

  @Intrinsic("cudaHostUnregister")
  public static int unregister(ThreadContext thread, long address) {
    CudaRuntime runtime = CudaRuntime.of(thread);
    Allocation object = thread.find(address);
    if (object == null || object.space() != Address.HOST || !object.isDeviceAccessible()) {
      return runtime.result(CudaError.HOST_MEMORY_NOT_REGISTERED);
    }
    runtime.pending().allDone();
    object.accessibleFromHostOnly();
    return runtime.result(CudaError.SUCCESS);
  }

  /** A {@code cudaMemoryType}. */
  @Intrinsic("__telar_memory_type")
  public static int type(ThreadContext thread, long address) {
    Allocation object = thread.memory().find(address);
    if (object == null || object.isFreed()) {
      return UNREGISTERED;
    } else if (object.space() == Address.HOST) {
      return object.isDeviceAccessible() ? HOST : UNREGISTERED;
    }
    return object.isHostAccessible() ? MANAGED : DEVICE;
  }
}
