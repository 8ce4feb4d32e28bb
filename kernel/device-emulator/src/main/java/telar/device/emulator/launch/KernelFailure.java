package telar.device.emulator.launch;

import java.util.List;
import telar.device.DeviceException;
import telar.device.Finding;
import telar.simt.host.CudaError;

/** A launch that failed, with the code that CUDA would give. */
public final class KernelFailure extends DeviceException {

  private static final long serialVersionUID = 1L;

  private final CudaError error;

  KernelFailure(CudaError error, String message, List<Finding> findings) {
    super(message, findings);
    this.error = error;
  }

  public CudaError error() {
    return error;
  }
}
