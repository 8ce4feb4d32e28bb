package telar.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The CUDA programs under {@code src/test/resources}. */
final class Corpus {

  private Corpus() {}

  /** All {@code .cu} files below a folder of the resources, sorted. */
  static List<Path> programs(String folder) {
    try (var files = Files.walk(root(folder))) {
      return files.filter(f -> f.toString().endsWith(".cu")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file beside it with another ending. */
  static Path beside(Path file, String ending) {
    return file.resolveSibling(name(file) + ending);
  }

  static String name(Path file) {
    return file.getFileName().toString().replaceFirst("\\.cu$", "");
  }

  private static Path root(String folder) {
    try {
      return Path.of(
          Objects.requireNonNull(Corpus.class.getResource("/" + folder), folder).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
