package telar.simt.host;

import telar.simt.abi.ThreadContext;
import telar.simt.intrinsics.Intrinsic;
import telar.simt.memory.Address;

/** Access to {@code __device__} and {@code __constant__} variables from the host, by address. */
public final class SymbolCalls {

  private SymbolCalls() {}

  @Intrinsic("cudaMemcpyToSymbol")
  public static int copyTo(
      ThreadContext thread, long symbol, long source, long bytes, long offset, int kind) {
    CudaRuntime.of(thread).pending().streamDone(0);
    return CopyCalls.copy(thread, "cudaMemcpyToSymbol", symbol + offset, source, bytes, kind);
  }

  @Intrinsic("cudaMemcpyFromSymbol")
  public static int copyFrom(
      ThreadContext thread, long target, long symbol, long bytes, long offset, int kind) {
    CudaRuntime.of(thread).pending().streamDone(0);
    return CopyCalls.copy(thread, "cudaMemcpyFromSymbol", target, symbol + offset, bytes, kind);
  }

  @Intrinsic("cudaMemcpyToSymbolAsync")
  public static int copyToAsync(
      ThreadContext thread,
      long symbol,
      long source,
      long bytes,
      long offset,
      int kind,
      long stream) {
    return CopyCalls.memcpyAsync(thread, symbol + offset, source, bytes, kind, stream);
  }

  @Intrinsic("cudaMemcpyFromSymbolAsync")
  public static int copyFromAsync(
      ThreadContext thread,
      long target,
      long symbol,
      long bytes,
      long offset,
      int kind,
      long stream) {
    return CopyCalls.memcpyAsync(thread, target, symbol + offset, bytes, kind, stream);
  }

  @Intrinsic("cudaGetSymbolAddress")
  public static int address(ThreadContext thread, long pointer, long symbol) {
    thread.resolve(pointer, Long.BYTES).storeI64(Address.offset(pointer), symbol);
    return CudaRuntime.of(thread).result(CudaError.SUCCESS);
  }

  @Intrinsic("cudaGetSymbolSize")
  public static int size(ThreadContext thread, long size, long symbol) {
    long bytes = thread.memory().resolve(symbol, 1, true).bytes();
    thread.resolve(size, Long.BYTES).storeI64(Address.offset(size), bytes);
    return CudaRuntime.of(thread).result(CudaError.SUCCESS);
  }
}
