package telar.device.jcuda.nvrtc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files with expected output; {@code -Dgolden.update=true} writes them anew. */
final class Golden {

  private Golden() {}

  /** A folder of test resources, as it lies in the repository. */
  static Path folder(String name) {
    return Path.of(System.getProperty("telar.root"), "kernel/device-jcuda/src/test/resources")
        .resolve("telar/device/jcuda/nvrtc")
        .resolve(name);
  }

  static List<Path> sources(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".cu")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void check(Path source, String actual) throws IOException {
    Path expected = source.resolveSibling(source.getFileName().toString().replace(".cu", ".txt"));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, actual);
    }
    assertEquals(Files.readString(expected), actual);
  }
}
