package telar.device.emulator.program;

import java.util.List;
import telar.simt.host.CudaError;
import telar.simt.host.KernelLauncher;
import telar.simt.memory.Allocation;

/** A launch with its copies of what it passes by value. */
final class PreparedLaunch implements KernelLauncher.Prepared {

  /** Runs a launch with its arguments. */
  interface Body {
    CudaError run(long[] arguments);
  }

  private final ValueCopies values;
  private final Body body;
  private final List<Allocation> visibleTargets;

  PreparedLaunch(ValueCopies values, Body body, List<Allocation> visibleTargets) {
    this.values = values;
    this.body = body;
    this.visibleTargets = visibleTargets;
  }

  @Override
  public List<Allocation> visibleTargets() {
    return visibleTargets;
  }

  @Override
  public CudaError run() {
    return body.run(values.arguments());
  }

  @Override
  public void close() {
    values.close();
  }
}
