package telar.cli.install;

import java.nio.file.Path;

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

  /** The course. */
  public Path notebooks() {
    return home.resolve("notebooks");
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

  /** The JDK that runs this command. */
  public static Path javaHome() {
    return Path.of(System.getProperty("java.home"));
  }

  public static Path java() {
    return javaHome().resolve("bin").resolve(Platform.current().isWindows() ? "java.exe" : "java");
  }
}
