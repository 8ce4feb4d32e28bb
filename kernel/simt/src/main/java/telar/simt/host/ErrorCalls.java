package telar.simt.host;

import java.util.Arrays;
import java.util.function.Function;
import telar.simt.abi.ThreadContext;
import telar.simt.intrinsics.Intrinsic;

/** {@code cudaGetLastError} and the names of errors. */
public final class ErrorCalls {

  private ErrorCalls() {}

  @Intrinsic("cudaGetLastError")
  public static int getLast(ThreadContext thread) {
    CudaRuntime runtime = CudaRuntime.of(thread);
    int code = runtime.lastError().code();
    runtime.clearError();
    return code;
  }

  @Intrinsic("cudaPeekAtLastError")
  public static int peekAtLast(ThreadContext thread) {
    return CudaRuntime.of(thread).lastError().code();
  }

  @Intrinsic("cudaGetErrorString")
  public static long string(ThreadContext thread, int code) {
    return describe(thread, code, CudaError::description);
  }

  @Intrinsic("cudaGetErrorName")
  public static long name(ThreadContext thread, int code) {
    return describe(thread, code, CudaError::symbol);
  }

  private static long describe(ThreadContext thread, int code, Function<CudaError, String> text) {
    String found =
        Arrays.stream(CudaError.values())
            .filter(error -> error.code() == code)
            .map(text)
            .findFirst()
            .orElse("unrecognized error code");
    return CudaRuntime.of(thread).string(found);
  }
}
