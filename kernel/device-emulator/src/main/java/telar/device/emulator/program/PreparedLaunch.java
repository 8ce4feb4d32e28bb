package telar.device.emulator.program;

import telar.simt.host.CudaError;
import telar.simt.host.KernelLauncher;

/** A launch with its copies of what it passes by value. */
final class PreparedLaunch implements KernelLauncher.Prepared {

  /** Runs a launch with its arguments. */
  interface Body {
    CudaError run(long[] arguments);
  }

  private final ValueCopies values;
  private final Body body;

  PreparedLaunch(ValueCopies values, Body body) {
    this.values = values;
    this.body = body;
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
