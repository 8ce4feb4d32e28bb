package telar.device.jcuda.natives;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Tells whether NVIDIA's driver library is installed, by looking at files only. */
public final class DriverLocator {

  private static final List<String> LINUX_FOLDERS =
      List.of(
          "usr/lib/x86_64-linux-gnu",
          "usr/lib/x86_64-linux-gnu/nvidia/current",
          "usr/lib64",
          "usr/lib",
          "usr/lib/wsl/lib",
          "usr/local/nvidia/lib64",
          "run/opengl-driver/lib");

  private final Machine machine;

  public DriverLocator(Machine machine) {
    this.machine = machine;
  }

  public boolean installed() {
    return folders().anyMatch(this::holdsDriver) || inLoaderCache();
  }

  private boolean holdsDriver(Path folder) {
    return machine.platform().driverNames().stream()
        .anyMatch(name -> Files.exists(folder.resolve(name)));
  }

  private Stream<Path> folders() {
    Stream<Path> system =
        machine.platform() == Platform.WINDOWS
            ? machine.variable("SystemRoot").map(root -> root.resolve("System32")).stream()
            : LINUX_FOLDERS.stream().map(machine::at);
    return Stream.concat(machine.libraryPath().stream(), system);
  }

  /** The loader's cache holds library names as plain text among its binary tables. */
  private boolean inLoaderCache() {
    try {
      String cache = Files.readString(machine.at("etc/ld.so.cache"), StandardCharsets.ISO_8859_1);
      return machine.platform().driverNames().stream().anyMatch(cache::contains);
    } catch (IOException noCache) {
      return false;
    }
  }
}
