package telar.device;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** Chooses the device of this machine among the providers on the class path. */
public final class Devices {

  private Devices() {}

  public static List<DeviceProvider> providers() {
    return ServiceLoader.load(DeviceProvider.class).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparingInt(DeviceProvider::priority).reversed())
        .toList();
  }

  /**
   * Opens the best device available, or the one that the system property {@code telar.device} (or
   * the environment variable {@code TELAR_DEVICE}) names.
   *
   * @throws DeviceException when there is none
   */
  public static Device open() {
    String environment = System.getenv("TELAR_DEVICE");
    return open(System.getProperty("telar.device", environment == null ? "" : environment));
  }

  /**
   * Opens the device of the provider with that {@link DeviceProvider#id()}, or the best one
   * available when it is empty.
   *
   * @throws DeviceException when there is none, or this machine cannot open it
   */
  public static Device open(String wanted) {
    for (DeviceProvider provider : providers()) {
      if (!wanted.isEmpty() && !wanted.equals(provider.id())) {
        continue;
      }
      var reason = provider.unavailableReason();
      if (reason.isEmpty()) {
        return provider.open();
      }
      if (!wanted.isEmpty()) {
        throw new DeviceException(reason.get(), List.of());
      }
    }
    throw new DeviceException(
        wanted.isEmpty() ? Texts.of("device.none") : Texts.of("device.unknown", wanted), List.of());
  }
}
