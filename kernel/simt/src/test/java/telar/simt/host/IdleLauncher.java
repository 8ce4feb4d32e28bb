package telar.simt.host;

import org.jspecify.annotations.Nullable;
import telar.simt.abi.ThreadContext;

/** A launcher for tests without kernels: every launch succeeds and does nothing. */
final class IdleLauncher implements KernelLauncher {

  @Override
  public Prepared prepare(ThreadContext caller, KernelRequest request) {
    return new Prepared() {
      @Override
      public CudaError run() {
        return CudaError.SUCCESS;
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public @Nullable Kernel kernelAt(long address) {
    return null;
  }

  @Override
  public long[] arguments(ThreadContext caller, Kernel kernel, long pointers) {
    return new long[0];
  }

  @Override
  public void call(ThreadContext host, long function, Object... arguments) {}
}
