package telar.simt.host;

import org.jspecify.annotations.Nullable;
import telar.simt.abi.PrivateArrays;
import telar.simt.abi.ThreadContext;
import telar.simt.intrinsics.Intrinsic;
import telar.simt.launch.LaunchGeometry;

/** Kernels and host functions that are reached through their addresses. */
public final class LaunchCalls {

  private LaunchCalls() {}

  private static KernelRequest request(
      ThreadContext thread,
      KernelLauncher.Kernel kernel,
      int[] grid,
      int[] block,
      long sharedBytes,
      long[] arguments,
      boolean cooperative) {
    int shared = (int) Math.min(sharedBytes, Integer.MAX_VALUE);
    LaunchGeometry geometry =
        new LaunchGeometry(grid[0], grid[1], grid[2], block[0], block[1], block[2], shared);
    return new KernelRequest(
        kernel.name(),
        geometry,
        arguments,
        CudaRuntime.of(thread).sharedLimit(),
        cooperative,
        CudaRuntime.site(thread));
  }

  /** {@code cudaLaunchKernel}: the arguments behind an array of pointers to them. */
  @Intrinsic("__telar_launch")
  public static int launch(
      ThreadContext thread,
      long function,
      int gridX,
      int gridY,
      int gridZ,
      int blockX,
      int blockY,
      int blockZ,
      long pointers,
      long sharedBytes,
      long stream,
      int cooperative) {
    CudaRuntime runtime = CudaRuntime.of(thread);
    KernelLauncher.Kernel kernel = runtime.launcher().kernelAt(function);
    if (kernel == null) {
      return runtime.result(CudaError.INVALID_DEVICE_FUNCTION);
    }
    long[] arguments = runtime.launcher().arguments(thread, kernel, pointers);
    int[] grid = {gridX, gridY, gridZ};
    int[] block = {blockX, blockY, blockZ};
    return runtime.launch(
        thread,
        stream,
        request(thread, kernel, grid, block, sharedBytes, arguments, cooperative != 0));
  }

  /** {@code pointer<<<…>>>(arguments…)}: the arguments as raw bits. */
  @Intrinsic("__telar_launch_pointer")
  public static void launchPointer(
      ThreadContext thread,
      long function,
      int gridX,
      int gridY,
      int gridZ,
      int blockX,
      int blockY,
      int blockZ,
      long sharedBytes,
      long stream,
      long... arguments) {
    CudaRuntime runtime = CudaRuntime.of(thread);
    KernelLauncher.Kernel kernel = runtime.launcher().kernelAt(function);
    if (kernel == null) {
      runtime.result(CudaError.INVALID_DEVICE_FUNCTION);
      return;
    }
    int[] grid = {gridX, gridY, gridZ};
    int[] block = {blockX, blockY, blockZ};
    runtime.launch(
        thread, stream, request(thread, kernel, grid, block, sharedBytes, arguments, false));
  }

  /**
   * A plain call through a pointer that is none to a host function. A kernel without {@code
   * <<<…>>>} runs nothing and leaves an error behind; anything else is a fault.
   */
  @Intrinsic("__telar_not_launched")
  public static void notLaunched(ThreadContext thread, long function) {
    KernelLauncher.Kernel kernel =
        thread.host() instanceof CudaRuntime runtime ? runtime.launcher().kernelAt(function) : null;
    if (kernel == null) {
      PrivateArrays.badFunctionPointer(thread, function);
      return;
    }
    CudaRuntime.of(thread)
        .wrong(
            thread,
            CudaError.MISSING_CONFIGURATION,
            HostIssue.Kind.BAD_LAUNCH,
            "",
            "launch.missing");
  }

  /** A launch to be run later, perhaps several times; null when there is no such kernel. */
  static GraphNode.@Nullable Action prepared(
      ThreadContext thread,
      long function,
      int[] grid,
      int[] block,
      long sharedBytes,
      long pointers) {
    KernelLauncher launcher = CudaRuntime.of(thread).launcher();
    KernelLauncher.Kernel kernel = launcher.kernelAt(function);
    if (kernel == null) {
      return null;
    }
    long[] arguments = launcher.arguments(thread, kernel, pointers);
    return launcher.prepare(
            thread, request(thread, kernel, grid, block, sharedBytes, arguments, false))
        ::run;
  }

  /** A call of {@code void (*)(void *)} to be made later. */
  static GraphNode.Action calling(ThreadContext thread, long function, long data) {
    return () -> {
      CudaRuntime.of(thread).launcher().call(thread, function, data);
      return CudaError.SUCCESS;
    };
  }

  /** Calls a host function when its turn on the stream comes. */
  @Intrinsic("__telar_host_call")
  public static int call(ThreadContext thread, long stream, int type, long function, long data) {
    GraphNode node = new GraphNode(GraphNode.Type.values()[type], calling(thread, function, data));
    CudaRuntime runtime = CudaRuntime.of(thread);
    if (runtime.capture(stream) == null) {
      // What the function finds has been copied before: its turn comes after.
      runtime.pending().streamDone(stream);
    }
    return runtime.submit(stream, node);
  }

  /** Shared memory that a kernel declares; -1 when there is no such kernel. */
  @Intrinsic("__telar_kernel_shared")
  public static int sharedBytes(ThreadContext thread, long function) {
    KernelLauncher.Kernel kernel = CudaRuntime.of(thread).launcher().kernelAt(function);
    return kernel == null ? -1 : kernel.sharedBytes();
  }
}
