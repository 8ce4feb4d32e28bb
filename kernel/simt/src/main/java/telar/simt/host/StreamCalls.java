package telar.simt.host;

import telar.simt.abi.ThreadContext;
import telar.simt.intrinsics.Intrinsic;
import telar.simt.memory.Address;

/** Streams: every call is done when it returns, so that each stream is in order. */
public final class StreamCalls {

  private StreamCalls() {}

  @Intrinsic("cudaStreamCreate")
  public static int create(ThreadContext thread, long pointer) {
    CudaRuntime runtime = CudaRuntime.of(thread);
    thread.resolve(pointer, Long.BYTES).storeI64(Address.offset(pointer), runtime.newHandle());
    return runtime.result(CudaError.SUCCESS);
  }

  @Intrinsic("cudaStreamCreateWithFlags")
  public static int createWithFlags(ThreadContext thread, long pointer, int flags) {
    return create(thread, pointer);
  }

  @Intrinsic({"cudaStreamDestroy", "cudaStreamSynchronize", "cudaStreamQuery"})
  public static int done(ThreadContext thread, long stream) {
    return CudaRuntime.of(thread).result(CudaError.SUCCESS);
  }

  /** A stream that waits for an event of a stream under capture is captured with it. */
  @Intrinsic("cudaStreamWaitEvent")
  public static int waitEvent(ThreadContext thread, long stream, long event, int flags) {
    CudaRuntime runtime = CudaRuntime.of(thread);
    Capture capture = runtime.capturedEvents().get(event);
    if (capture != null && stream != 0) {
      runtime.captures().putIfAbsent(stream, capture);
    }
    return runtime.result(CudaError.SUCCESS);
  }
}
