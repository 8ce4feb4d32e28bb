package telar.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Short runs of other programs. */
final class Command {

  private Command() {}

  /** What the program prints, errors included; empty when it is missing or fails. */
  static Optional<String> output(List<String> command) throws IOException {
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException missing) {
      return Optional.empty();
    }
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return exitCode(process) == 0 ? Optional.of(text) : Optional.empty();
  }

  /** Runs a program that must succeed. */
  static void run(List<String> command) throws IOException {
    int code = exitCode(new ProcessBuilder(command).inheritIO().start());
    if (code != 0) {
      throw new IOException(command.get(0) + " ends with " + code + ": " + command);
    }
  }

  private static int exitCode(Process process) throws IOException {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
