package telar.device;

import java.util.Optional;

/** Service that may open a device on this machine. */
public interface DeviceProvider {

  /** Stable identifier: {@code emulator}, {@code cuda}. */
  String id();

  /** The available provider with the highest priority is chosen. */
  int priority();

  /** Why this machine cannot open it, in Spanish; empty when it can. Never throws. */
  Optional<String> unavailableReason();

  Device open();
}
