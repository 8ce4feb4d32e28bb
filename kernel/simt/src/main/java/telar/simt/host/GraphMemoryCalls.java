package telar.simt.host;

import telar.simt.abi.ThreadContext;
import telar.simt.intrinsics.Intrinsic;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;

/** Memory that a graph reserves: its address is known at once, it lives while the graph says so. */
public final class GraphMemoryCalls {

  private GraphMemoryCalls() {}

  @Intrinsic("__telar_graph_alloc")
  public static int allocate(ThreadContext thread, long pointer, long bytes) {
    CudaRuntime runtime = CudaRuntime.of(thread);
    GraphCalls.store(thread, pointer, reserve(thread, bytes).address());
    return runtime.result(CudaError.SUCCESS);
  }

  /** An object that has an address and no contents yet. */
  static Allocation reserve(ThreadContext thread, long bytes) {
    CudaRuntime runtime = CudaRuntime.of(thread);
    String name = CallText.firstArgument(thread);
    Allocation made =
        runtime
            .memory()
            .allocate(
                Address.GLOBAL,
                bytes,
                name,
                CudaRuntime.origin(thread, "cudaGraphAddMemAllocNode"));
    runtime.memory().free(made);
    runtime.graphMemory().add(made);
    return made;
  }

  /** The step that reserves runs. */
  @Intrinsic("__telar_graph_revive")
  public static void revive(ThreadContext thread, long address) {
    Allocation object = thread.memory().find(address);
    if (object != null && object.isFreed()) {
      thread.memory().revive(object);
    }
  }

  /** Bytes that graphs hold now. */
  @Intrinsic("__telar_graph_memory")
  public static long used(ThreadContext thread) {
    return CudaRuntime.of(thread).graphMemory().stream()
        .filter(object -> !object.isFreed())
        .mapToLong(Allocation::bytes)
        .sum();
  }
}
