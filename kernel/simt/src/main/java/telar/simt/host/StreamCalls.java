package telar.simt.host;

import telar.simt.abi.ThreadContext;
import telar.simt.intrinsics.Intrinsic;
import telar.simt.memory.Address;

/**
 * Streams: every call is done when it returns, so that each stream is in order. Which copies a GPU
 * could be still at is kept in {@link PendingCopies}.
 */
public final class StreamCalls {

  private static final int NON_BLOCKING = 1;

  private StreamCalls() {}

  @Intrinsic("cudaStreamCreate")
  public static int create(ThreadContext thread, long pointer) {
    CudaRuntime runtime = CudaRuntime.of(thread);
    thread.resolve(pointer, Long.BYTES).storeI64(Address.offset(pointer), runtime.newHandle());
    return runtime.result(CudaError.SUCCESS);
  }

  @Intrinsic("cudaStreamCreateWithFlags")
  public static int createWithFlags(ThreadContext thread, long pointer, int flags) {
    int result = create(thread, pointer);
    if ((flags & NON_BLOCKING) != 0) {
      long stream = thread.resolve(pointer, Long.BYTES).loadI64(Address.offset(pointer));
      CudaRuntime.of(thread).pending().independent(stream);
    }
    return result;
  }

  @Intrinsic("cudaStreamDestroy")
  public static int destroy(ThreadContext thread, long stream) {
    return CudaRuntime.of(thread).result(CudaError.SUCCESS);
  }

  @Intrinsic("cudaStreamSynchronize")
  public static int synchronize(ThreadContext thread, long stream) {
    CudaRuntime.of(thread).asked(thread, HostCall.Kind.WAIT, "cudaStreamSynchronize", "", 0);
    return done(thread, stream);
  }

  @Intrinsic("cudaStreamQuery")
  public static int done(ThreadContext thread, long stream) {
    CudaRuntime runtime = CudaRuntime.of(thread);
    runtime.pending().streamDone(stream);
    return runtime.result(CudaError.SUCCESS);
  }

  /** A stream that waits for an event of a stream under capture is captured with it. */
  @Intrinsic("cudaStreamWaitEvent")
  public static int waitEvent(ThreadContext thread, long stream, long event, int flags) {
    CudaRuntime runtime = CudaRuntime.of(thread);
    Capture capture = runtime.capturedEvents().get(event);
    if (capture != null && stream != 0) {
      runtime.captures().putIfAbsent(stream, capture);
    }
    runtime.pending().waits(stream, event);
    return runtime.result(CudaError.SUCCESS);
  }
}
