package telar.device.jcuda;

import java.util.Optional;
import telar.device.jcuda.driver.DriverException;
import telar.device.jcuda.natives.DriverLocator;
import telar.device.jcuda.natives.Machine;
import telar.device.jcuda.natives.Platform;
import telar.device.jcuda.nvrtc.NvrtcLibrary;
import telar.device.jcuda.nvrtc.NvrtcLocator;
import telar.device.jcuda.text.Messages;

/**
 * Tells why a machine cannot use a GPU. Files are looked at first; native code is loaded only where
 * a driver and NVRTC are installed, so that a laptop without a GPU pays and prints nothing.
 */
final class Availability {

  private static final int OLDEST_DRIVER = 12_000;

  /** The questions that need native code. */
  interface NativeProbe {
    /** CUDA version of the driver, e.g. 12060. */
    int driverVersion();

    int deviceCount();

    void loadNvrtc(NvrtcLibrary library);
  }

  private final Machine machine;
  private final NativeProbe probe;

  Availability(Machine machine, NativeProbe probe) {
    this.machine = machine;
    this.probe = probe;
  }

  Optional<String> unavailableReason() {
    if (machine.platform() == Platform.UNSUPPORTED) {
      String system = machine.properties().getProperty("os.name");
      return reason("unavailable.platform", system, machine.properties().getProperty("os.arch"));
    }
    if (!new DriverLocator(machine).installed()) {
      return reason("unavailable.driver", machine.platform().driverNames().get(0));
    }
    Optional<NvrtcLibrary> nvrtc = new NvrtcLocator(machine).find();
    return nvrtc.isEmpty() ? reason("unavailable.nvrtc") : nativeReason(nvrtc.get());
  }

  private Optional<String> nativeReason(NvrtcLibrary nvrtc) {
    try {
      int version = probe.driverVersion();
      if (version < OLDEST_DRIVER) {
        return reason("unavailable.old", version / 1000 + "." + version % 1000 / 10);
      }
      if (probe.deviceCount() == 0) {
        return reason("unavailable.device");
      }
      probe.loadNvrtc(nvrtc);
      return Optional.empty();
    } catch (DriverException e) {
      boolean none = e.error().equals("CUDA_ERROR_NO_DEVICE");
      return none ? reason("unavailable.device") : reason("unavailable.error", e.explanation());
    } catch (LinkageError | RuntimeException e) {
      return reason("unavailable.natives", firstCause(String.valueOf(e.getMessage())));
    }
  }

  /** JCuda's message is two stack traces; the line that says why is the last link error in it. */
  static String firstCause(String message) {
    return message
        .lines()
        .filter(line -> line.contains("UnsatisfiedLinkError: "))
        .reduce((earlier, later) -> later)
        .map(line -> line.substring(line.indexOf(": ") + 2))
        .orElseGet(() -> message.lines().findFirst().orElse(""));
  }

  private static Optional<String> reason(String key, Object... arguments) {
    return Optional.of(Messages.get(key, arguments));
  }
}
