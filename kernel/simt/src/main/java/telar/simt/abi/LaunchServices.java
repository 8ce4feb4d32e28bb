package telar.simt.abi;

import org.jspecify.annotations.Nullable;
import telar.simt.event.StepObserver;
import telar.simt.launch.GridBarrier;

/**
 * What a kernel may ask of its launch beside memory.
 *
 * @param runtime runs what the kernel launches itself; null when nobody does
 * @param grid where all blocks meet; null when the launch is not cooperative
 * @param nested whether a kernel made the launch, so that another one is running
 * @param steps listens to the block that runs in recorded code; null when none does
 */
public record LaunchServices(
    @Nullable HostRuntime runtime,
    @Nullable GridBarrier grid,
    boolean nested,
    @Nullable StepObserver steps) {

  /** A launch of the host that is not cooperative, without a runtime. */
  public static final LaunchServices NONE = new LaunchServices(null, null, false, null);
}
