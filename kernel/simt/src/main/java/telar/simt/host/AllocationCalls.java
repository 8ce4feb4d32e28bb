package telar.simt.host;

import telar.simt.abi.ThreadContext;
import telar.simt.intrinsics.Intrinsic;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;
import telar.simt.memory.Memory;

/** {@code cudaMalloc}, {@code cudaFree} and their kin. */
public final class AllocationCalls {

  private static final long DEVICE_BYTES = 8L << 30;
  private static final long PITCH = 512;

  private AllocationCalls() {}

  @Intrinsic("cudaMalloc")
  public static int malloc(ThreadContext thread, long pointer, long bytes) {
    return allocate(thread, pointer, bytes, Address.GLOBAL, "cudaMalloc");
  }

  @Intrinsic("cudaMallocAsync")
  public static int mallocAsync(ThreadContext thread, long pointer, long bytes, long stream) {
    Capture capture = CudaRuntime.of(thread).capture(stream);
    if (capture == null) {
      return allocate(thread, pointer, bytes, Address.GLOBAL, "cudaMallocAsync");
    }
    long address = GraphMemoryCalls.reserve(thread, bytes).address();
    GraphCalls.store(thread, pointer, address);
    capture.add(
        new GraphNode(
            GraphNode.Type.MEM_ALLOC,
            () -> {
              GraphMemoryCalls.revive(thread, address);
              return CudaError.SUCCESS;
            }));
    return CudaError.SUCCESS.code();
  }

  @Intrinsic("cudaMallocFromPoolAsync")
  public static int mallocFromPool(
      ThreadContext thread, long pointer, long bytes, long pool, long stream) {
    return allocate(thread, pointer, bytes, Address.GLOBAL, "cudaMallocFromPoolAsync");
  }

  @Intrinsic("cudaMallocManaged")
  public static int mallocManaged(ThreadContext thread, long pointer, long bytes, int flags) {
    return allocate(thread, pointer, bytes, Address.GLOBAL, "cudaMallocManaged");
  }

  @Intrinsic("cudaMallocHost")
  public static int mallocHost(ThreadContext thread, long pointer, long bytes, int flags) {
    return allocate(thread, pointer, bytes, Address.HOST, "cudaMallocHost");
  }

  @Intrinsic("cudaHostAlloc")
  public static int hostAlloc(ThreadContext thread, long pointer, long bytes, int flags) {
    return allocate(thread, pointer, bytes, Address.HOST, "cudaHostAlloc");
  }

  @Intrinsic("cudaMallocPitch")
  public static int mallocPitch(
      ThreadContext thread, long pointer, long pitch, long width, long height) {
    long row = (width + PITCH - 1) / PITCH * PITCH;
    thread.resolve(pitch, Long.BYTES).storeI64(Address.offset(pitch), row);
    return allocate(thread, pointer, row * height, Address.GLOBAL, "cudaMallocPitch");
  }

  private static int allocate(
      ThreadContext thread, long pointer, long bytes, int space, String call) {
    CudaRuntime runtime = CudaRuntime.of(thread);
    if (bytes < 0 || bytes > DEVICE_BYTES) {
      return runtime.result(CudaError.MEMORY_ALLOCATION);
    }
    if (runtime.isSpoiled()) {
      return runtime.result(CudaError.SUCCESS);
    }
    Allocation made =
        runtime
            .memory()
            .allocate(
                space, bytes, CallText.firstArgument(thread), CudaRuntime.origin(thread, call));
    // Page-locked host memory is mapped: kernels may use it.
    if (space == Address.HOST || call.equals("cudaMallocManaged")) {
      made.accessibleFromBothSides();
    }
    thread.resolve(pointer, Long.BYTES).storeI64(Address.offset(pointer), made.address());
    if (space == Address.GLOBAL) {
      runtime.asked(thread, HostCall.Kind.RESERVE, call, made.name(), bytes);
    }
    return runtime.result(CudaError.SUCCESS);
  }

  @Intrinsic("cudaFree")
  public static int free(ThreadContext thread, long address) {
    return release(thread, address, Address.GLOBAL, "cudaFree");
  }

  @Intrinsic("cudaFreeAsync")
  public static int freeAsync(ThreadContext thread, long address, long stream) {
    String call = "cudaFreeAsync";
    return CudaRuntime.of(thread).capture(stream) == null
        ? release(thread, address, Address.GLOBAL, call)
        : CopyCalls.captured(
            thread,
            stream,
            GraphNode.Type.MEM_FREE,
            () -> release(thread, address, Address.GLOBAL, call));
  }

  @Intrinsic("cudaFreeHost")
  public static int freeHost(ThreadContext thread, long address) {
    return release(thread, address, Address.HOST, "cudaFreeHost");
  }

  /** Frees what starts there, if that is how it must be freed. */
  static int release(ThreadContext thread, long address, int space, String call) {
    CudaRuntime runtime = CudaRuntime.of(thread);
    if (address == 0) {
      return runtime.result(CudaError.SUCCESS);
    }
    Memory memory = runtime.memory();
    Allocation object = thread.find(address);
    String name = CallText.firstArgument(thread);
    if (object == null || Address.offset(address) != 0) {
      return invalid(thread, name, "free.middle", call);
    } else if (object.isFreed()) {
      return invalid(thread, name, "free.twice", call, name, object.origin().line());
    } else if (object.origin().call().isEmpty()) {
      return invalid(thread, name, "free.variable", call, name);
    }
    String right = releaser(object);
    if (!call.equals(right) && !call.equals(right + "Async")) {
      String key = object.space() == Address.GLOBAL ? "free.device" : "free.host";
      return invalid(thread, name, key, call, right);
    }
    // cudaFree and cudaFreeHost wait for the device.
    if (call.equals("cudaFree") || call.equals("cudaFreeHost")) {
      runtime.pending().allDone();
    }
    if (object.space() == Address.GLOBAL) {
      runtime.asked(thread, HostCall.Kind.FREE, call, object.name(), object.bytes());
    }
    memory.free(object);
    return runtime.result(CudaError.SUCCESS);
  }

  /** What frees memory that was reserved in that way. */
  private static String releaser(Allocation object) {
    if (object.space() == Address.GLOBAL) {
      return "cudaFree";
    }
    return object.origin().call().startsWith("cuda") ? "cudaFreeHost" : "free";
  }

  private static int invalid(ThreadContext thread, String name, String key, Object... values) {
    return CudaRuntime.of(thread)
        .wrong(thread, CudaError.INVALID_VALUE, HostIssue.Kind.INVALID_FREE, name, key, values);
  }

  @Intrinsic("cudaMemGetInfo")
  public static int memGetInfo(ThreadContext thread, long free, long total) {
    CudaRuntime runtime = CudaRuntime.of(thread);
    long used = runtime.memory().live(Address.GLOBAL).stream().mapToLong(Allocation::bytes).sum();
    thread.resolve(free, Long.BYTES).storeI64(Address.offset(free), DEVICE_BYTES - used);
    thread.resolve(total, Long.BYTES).storeI64(Address.offset(total), DEVICE_BYTES);
    return runtime.result(CudaError.SUCCESS);
  }
}
