package telar.device.jcuda.natives;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What a search for libraries may look at; a value, so that tests can describe any machine.
 *
 * @param platform the operating system
 * @param environment environment variables
 * @param properties system properties
 * @param root where absolute paths start: {@code /}, or a test's folder
 */
public record Machine(
    Platform platform, Map<String, String> environment, Properties properties, Path root) {

  public static Machine current() {
    Path root = Path.of("").toAbsolutePath().getRoot();
    return new Machine(Platform.current(), System.getenv(), System.getProperties(), root);
  }

  /** The folder that a system property names. */
  public Optional<Path> property(String name) {
    return path(properties.getProperty(name));
  }

  /** The folder that an environment variable names. */
  public Optional<Path> variable(String name) {
    return path(environment.get(name));
  }

  /** The folders of a list such as {@code LD_LIBRARY_PATH}. */
  public Stream<Path> folders(String list) {
    return Stream.of(list.split(File.pathSeparator)).flatMap(item -> path(item).stream());
  }

  /** The folder at an absolute path without its first slash, e.g. {@code usr/lib64}. */
  public Path at(String path) {
    return root.resolve(path);
  }

  /** The folders that the dynamic loader is told to search. */
  public List<Path> libraryPath() {
    String variable =
        environment.getOrDefault(platform == Platform.WINDOWS ? "PATH" : "LD_LIBRARY_PATH", "");
    String java = properties.getProperty("java.library.path", "");
    return Stream.concat(folders(variable), folders(java)).toList();
  }

  private static Optional<Path> path(@org.jspecify.annotations.Nullable String text) {
    return text == null || text.isBlank() ? Optional.empty() : Optional.of(Path.of(text));
  }
}
