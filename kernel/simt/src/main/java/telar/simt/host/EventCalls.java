package telar.simt.host;

import telar.simt.abi.ThreadContext;
import telar.simt.intrinsics.Intrinsic;
import telar.simt.memory.Address;

/** Events; their times are those of the emulator, not of a GPU. */
public final class EventCalls {

  private static final double NANOS_PER_MILLI = 1e6;

  private EventCalls() {}

  @Intrinsic("cudaEventCreate")
  public static int create(ThreadContext thread, long pointer) {
    CudaRuntime runtime = CudaRuntime.of(thread);
    thread.resolve(pointer, Long.BYTES).storeI64(Address.offset(pointer), runtime.newHandle());
    return runtime.result(CudaError.SUCCESS);
  }

  @Intrinsic("cudaEventCreateWithFlags")
  public static int createWithFlags(ThreadContext thread, long pointer, int flags) {
    return create(thread, pointer);
  }

  @Intrinsic("cudaEventRecord")
  public static int record(ThreadContext thread, long event, long stream) {
    CudaRuntime runtime = CudaRuntime.of(thread);
    Capture capture = runtime.capture(stream);
    if (capture != null) {
      runtime.capturedEvents().put(event, capture);
    }
    runtime.pending().recorded(event, stream);
    runtime.events().put(event, System.nanoTime());
    return runtime.result(CudaError.SUCCESS);
  }

  @Intrinsic("cudaEventSynchronize")
  public static int synchronize(ThreadContext thread, long event) {
    CudaRuntime.of(thread).asked(thread, HostCall.Kind.WAIT, "cudaEventSynchronize", "", 0);
    return query(thread, event);
  }

  @Intrinsic("cudaEventQuery")
  public static int query(ThreadContext thread, long event) {
    CudaRuntime runtime = CudaRuntime.of(thread);
    runtime.pending().eventDone(event);
    return runtime.result(CudaError.SUCCESS);
  }

  @Intrinsic("cudaEventDestroy")
  public static int destroy(ThreadContext thread, long event) {
    CudaRuntime runtime = CudaRuntime.of(thread);
    runtime.events().remove(event);
    return runtime.result(CudaError.SUCCESS);
  }

  @Intrinsic("cudaEventElapsedTime")
  public static int elapsed(ThreadContext thread, long milliseconds, long start, long end) {
    CudaRuntime runtime = CudaRuntime.of(thread);
    Long from = runtime.events().get(start);
    Long to = runtime.events().get(end);
    if (from == null || to == null) {
      return runtime.result(CudaError.INVALID_RESOURCE_HANDLE);
    }
    float elapsed = (float) ((to - from) / NANOS_PER_MILLI);
    thread.resolve(milliseconds, Float.BYTES).storeF32(Address.offset(milliseconds), elapsed);
    return runtime.result(CudaError.SUCCESS);
  }
}
