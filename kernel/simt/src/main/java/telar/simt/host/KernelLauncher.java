package telar.simt.host;

import telar.simt.abi.CallSite;
import telar.simt.launch.LaunchGeometry;

/** Runs the kernels of a program for the runtime. */
public interface KernelLauncher {

  /**
   * Checks and runs a launch to its end; what is wrong with it has been reported when it returns.
   *
   * @param kernel unique name in its module
   * @param arguments raw bits, as in {@link telar.simt.abi.LaunchContext#arguments}
   * @param sharedLimit bytes of shared memory a block may use
   */
  CudaError launch(
      String kernel, LaunchGeometry geometry, long[] arguments, int sharedLimit, CallSite site);
}
