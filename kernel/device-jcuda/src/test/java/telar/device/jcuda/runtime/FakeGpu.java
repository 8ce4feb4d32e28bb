package telar.device.jcuda.runtime;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Objects;
import telar.device.CompileOptions;
import telar.device.CudaSource;
import telar.device.DeviceException;
import telar.device.Dim3;
import telar.device.Kernel;
import telar.device.LaunchConfig;
import telar.device.jcuda.nvrtc.Units;

/** A device over the fake driver, and the short ways in which tests use it. */
final class FakeGpu {

  static final LaunchConfig ONE_WARP = new LaunchConfig(Dim3.of(1), Dim3.of(32));

  final FakeDriver driver = new FakeDriver();
  final HardwareDevice device = new HardwareDevice(driver, (source, options) -> Units.of(source));

  /** A kernel {@code k} with those parameters. */
  Kernel kernel(String parameters) {
    CudaSource source = new CudaSource("k.cu", "__global__ void k(" + parameters + ") {}");
    return device.compile(source, CompileOptions.defaults()).kernel("k");
  }

  FakeDriver.Start lastStart() {
    return driver.starts.get(driver.starts.size() - 1);
  }

  /** The message with which an action fails. */
  static String failure(Runnable action) {
    return Objects.requireNonNull(assertThrows(DeviceException.class, action::run).getMessage());
  }
}
