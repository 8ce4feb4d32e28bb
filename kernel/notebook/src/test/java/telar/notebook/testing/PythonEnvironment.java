package telar.notebook.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A virtual environment for the suites that are written in Python. Made once: a copy of the
 * requirements inside it tells whether it is up to date. Fails when Python 3 or its venv is
 * missing.
 */
public record PythonEnvironment(Path folder) {

  /** The environment with these packages, made or brought up to date where needed. */
  public static PythonEnvironment prepare(Path folder, Path requirements)
      throws IOException, InterruptedException {
    PythonEnvironment environment = new PythonEnvironment(folder.toAbsolutePath());
    Path installed = folder.resolve("installed-requirements.txt");
    String wanted = Files.readString(requirements);
    if (!Files.exists(installed) || !Files.readString(installed).equals(wanted)) {
      run(List.of("python3", "-m", "venv", "--clear", folder.toAbsolutePath().toString()));
      String python = environment.python().toString();
      run(List.of(python, "-m", "pip", "install", "-q", "-r", requirements.toString()));
      Files.writeString(installed, wanted);
    }
    return environment;
  }

  public Path python() {
    return folder.resolve("bin").resolve("python");
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new AssertionError(
          "the tests need python3 with its venv module and the packages of PyPI; failed: "
              + String.join(" ", command)
              + "\n"
              + output);
    }
  }
}
