package telar.device.jcuda.driver;

import java.util.function.IntSupplier;
import jcuda.CudaException;
import jcuda.driver.CUresult;
import jcuda.driver.JCudaDriver;
import telar.device.jcuda.natives.JCudaNatives;

/** Loads JCuda's driver binding and turns its result codes into exceptions. */
final class JCudaCalls {

  private JCudaCalls() {}

  /**
   * Loads the native library and starts the driver.
   *
   * @throws UnsatisfiedLinkError when the library or the driver cannot be loaded
   * @throws DriverException when the driver does not start
   */
  static void initialise() {
    JCudaNatives.unpack("JCudaDriver");
    check(() -> JCudaDriver.cuInit(0));
  }

  /** Learners may switch JCuda to exceptions in a cell, so both ways of failing are expected. */
  static void check(IntSupplier call) {
    int result = result(call);
    if (result != CUresult.CUDA_SUCCESS) {
      throw new DriverException(CUresult.stringFor(result));
    }
  }

  /** False while the asynchronous work is under way. */
  static boolean ready(IntSupplier query) {
    int result = result(query);
    if (result == CUresult.CUDA_ERROR_NOT_READY) {
      return false;
    }
    check(() -> result);
    return true;
  }

  /** For cleaning up after an error that was already reported. */
  static void ignoringErrors(IntSupplier call) {
    try {
      check(call);
    } catch (DriverException reported) {
      // The learner has read it once.
    }
  }

  private static int result(IntSupplier call) {
    try {
      return call.getAsInt();
    } catch (CudaException e) {
      String message = String.valueOf(e.getMessage());
      if (message.contains("CUDA_ERROR_NOT_READY")) {
        return CUresult.CUDA_ERROR_NOT_READY;
      }
      throw new DriverException(message);
    }
  }
}
