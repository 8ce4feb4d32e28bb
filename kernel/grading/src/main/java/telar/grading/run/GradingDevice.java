package telar.grading.run;

import telar.device.Device;
import telar.device.DeviceException;
import telar.device.DeviceProvider;
import telar.device.Devices;

/** The device to grade on: the emulator, which counts, checks and permutes orders; else any. */
public final class GradingDevice {

  private static final String EMULATOR = "emulator";

  private GradingDevice() {}

  /**
   * Opens it.
   *
   * @throws DeviceException when this machine has no device
   */
  public static Device open() {
    return Devices.providers().stream()
        .filter(provider -> provider.id().equals(EMULATOR))
        .filter(provider -> provider.unavailableReason().isEmpty())
        .findFirst()
        .map(DeviceProvider::open)
        .orElseGet(Devices::open);
  }
}
