package telar.cli.install;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folders of this installation: the clone or the unpacked distribution, and what Telar makes in
 * it.
 *
 * @param home the folder of the launcher
 */
public record Installation(Path home) {

  /** The folder that the launcher names, or the current one. */
  public static Installation current() {
    return new Installation(Path.of(System.getProperty("telar.home", "")).toAbsolutePath());
  }

  /** The built application: of a clone, or of an unpacked distribution. */
  public Path app() {
    Path built = home.resolve("kernel/cli/target/app");
    return Files.isDirectory(built) ? built : home.resolve("app");
  }

  /** The course. */
  public Path notebooks() {
    return home.resolve("notebooks");
  }

  /** The learner's file of an exercise, e.g. of {@code p1/saxpy}. */
  public Path exercise(String id) {
    return home.resolve("exercises").resolve(id).resolve("kernel.cu");
  }

  /** What Telar makes and may be deleted: environment, kernelspec, logs. */
  public Path state() {
    return home.resolve(".telar");
  }

  /** The private Python of JupyterLab. */
  public Path pythonEnvironment() {
    return state().resolve("python");
  }

  public Path kernelspec() {
    return state().resolve("kernelspec/telar");
  }

  /** The class path of the application, absolute: it also starts kernels in other folders. */
  public static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
