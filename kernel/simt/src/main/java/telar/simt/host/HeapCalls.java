package telar.simt.host;

import telar.simt.abi.ThreadContext;
import telar.simt.intrinsics.Intrinsic;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;
import telar.simt.memory.MemoryFault;
import telar.simt.memory.Origin;

/** {@code malloc} and its kin, on the host and inside kernels. */
public final class HeapCalls {

  private HeapCalls() {}

  @Intrinsic("malloc")
  public static long malloc(ThreadContext thread, long bytes) {
    return allocate(thread, bytes, "malloc").address();
  }

  @Intrinsic("aligned_alloc")
  public static long alignedAlloc(ThreadContext thread, long alignment, long bytes) {
    return allocate(thread, bytes, "aligned_alloc").address();
  }

  @Intrinsic("calloc")
  public static long calloc(ThreadContext thread, long count, long size) {
    Allocation made = allocate(thread, count * size, "calloc");
    made.fill(0, 0, made.bytes());
    return made.address();
  }

  @Intrinsic("realloc")
  public static long realloc(ThreadContext thread, long old, long bytes) {
    Allocation made = allocate(thread, bytes, "realloc");
    if (old != 0) {
      Allocation from = owned(thread, old);
      made.copyFrom(0, from, 0, Math.min(from.bytes(), bytes));
      thread.memory().free(from);
    }
    return made.address();
  }

  @Intrinsic("free")
  public static void free(ThreadContext thread, long address) {
    if (address == 0) {
      return;
    }
    if (thread.isDevice()) {
      thread.memory().free(owned(thread, address));
    } else {
      AllocationCalls.release(thread, address, Address.HOST, "free");
    }
  }

  /** The live object that starts there. */
  private static Allocation owned(ThreadContext thread, long address) {
    Allocation object = thread.resolve(address, 0);
    if (Address.offset(address) != 0) {
      throw thread.located(new MemoryFault(MemoryFault.Kind.OUT_OF_BOUNDS, address, 0, object));
    }
    return object;
  }

  private static Allocation allocate(ThreadContext thread, long bytes, String call) {
    Origin origin = thread.isDevice() ? Origin.NONE : CudaRuntime.origin(thread, call);
    int space = thread.isDevice() ? Address.GLOBAL : Address.HOST;
    return thread.memory().allocate(space, bytes, "", origin);
  }
}
