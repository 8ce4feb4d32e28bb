package telar.device.jcuda;

import java.util.List;
import java.util.Optional;
import telar.device.Device;
import telar.device.DeviceException;
import telar.device.DeviceProvider;
import telar.device.jcuda.driver.DriverException;
import telar.device.jcuda.driver.NativeDriver;
import telar.device.jcuda.natives.Machine;
import telar.device.jcuda.nvrtc.NvrtcCompiler;
import telar.device.jcuda.nvrtc.NvrtcLibrary;
import telar.device.jcuda.nvrtc.NvrtcLocator;
import telar.device.jcuda.process.DriverProcess;
import telar.device.jcuda.runtime.HardwareDevice;

/** Offers this machine's first NVIDIA GPU, in preference to the emulator. */
public final class JCudaProvider implements DeviceProvider {

  private static final int ABOVE_THE_EMULATOR = 100;

  /** Asked once: what is installed does not change while the process runs. */
  private static final class Answer {
    static final Optional<String> REASON =
        new Availability(Machine.current(), new Probe()).unavailableReason();
  }

  private static final class Probe implements Availability.NativeProbe {
    @Override
    public int driverVersion() {
      return NativeDriver.version();
    }

    @Override
    public int deviceCount() {
      return NativeDriver.deviceCount();
    }

    @Override
    public void loadNvrtc(NvrtcLibrary library) {
      new NvrtcCompiler(library, 0).version();
    }
  }

  @Override
  public String id() {
    return "cuda";
  }

  @Override
  public int priority() {
    return ABOVE_THE_EMULATOR;
  }

  @Override
  public Optional<String> unavailableReason() {
    return Answer.REASON;
  }

  @Override
  public Device open() {
    unavailableReason()
        .ifPresent(
            reason -> {
              throw new DeviceException(reason, List.of());
            });
    NvrtcLibrary nvrtc = new NvrtcLocator(Machine.current()).find().orElseThrow();
    DriverProcess driver = startedDriver();
    NvrtcCompiler compiler = new NvrtcCompiler(nvrtc, driver.facts().capability());
    return new HardwareDevice(driver, compiler::compile);
  }

  private static DriverProcess startedDriver() {
    try {
      return DriverProcess.start();
    } catch (DriverException e) {
      throw new DeviceException(e.explanation(), e);
    }
  }
}
