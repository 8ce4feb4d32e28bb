package telar.simt.abi;

import telar.simt.memory.Allocation;

/** What host code asks of the CUDA runtime beyond intrinsics. */
public interface HostRuntime {

  /**
   * {@code kernel<<<grid, block, sharedBytes, stream>>>(arguments…)}.
   *
   * @param kernel unique name of the kernel in its module
   * @param arguments raw bits, as in {@link LaunchContext#arguments}
   */
  void launch(
      ThreadContext host,
      String kernel,
      int[] grid,
      int[] block,
      long sharedBytes,
      long stream,
      long[] arguments,
      CallSite site);

  /**
   * Told when host code is about to access memory of its own while copies to or from that object
   * are under way.
   */
  default void usesInFlight(
      ThreadContext host, Allocation object, long offset, long bytes, boolean writes) {}

  /** Writes bytes to the program's standard output. */
  default void print(byte[] text) {
    throw new UnsupportedOperationException("no standard output");
  }
}
