package telar.device.emulator;

import java.util.Optional;
import telar.device.Device;
import telar.device.DeviceProvider;

/** Opens the emulator; it works on every machine and is chosen when nothing better is there. */
public final class EmulatorProvider implements DeviceProvider {

  @Override
  public String id() {
    return "emulator";
  }

  @Override
  public int priority() {
    return 0;
  }

  @Override
  public Optional<String> unavailableReason() {
    return Optional.empty();
  }

  @Override
  public Device open() {
    return new EmulatorDevice();
  }
}
