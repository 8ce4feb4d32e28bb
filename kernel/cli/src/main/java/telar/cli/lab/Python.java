package telar.cli.lab;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import telar.cli.console.UserError;
import telar.cli.install.Platform;

/**
 * A Python interpreter of this machine that can make the private environment.
 *
 * @param command how to call it
 * @param version e.g. {@code 3.11}
 */
record Python(List<String> command, String version) {

  private static final int OLDEST_MINOR = 10;
  private static final int NEWEST_MINOR = 14;

  private static final String PROBE =
      "import sys; print('%d.%d' % sys.version_info[:2]); import venv, ensurepip; print('venv')";

  /** What a probe of one command found. */
  private record Probe(Python python, boolean recent, boolean venv) {}

  /** The first usable interpreter; otherwise an error that names what to install. */
  static Python find() {
    return find(candidates());
  }

  static Python find(List<List<String>> candidates) {
    String platform = Platform.current().key();
    List<Probe> found = candidates.stream().flatMap(c -> probe(c).stream()).toList();
    return found.stream()
        .filter(probe -> probe.recent() && probe.venv())
        .map(Probe::python)
        .findFirst()
        .orElseThrow(
            () ->
                found.stream()
                    .filter(Probe::recent)
                    .findFirst()
                    .map(probe -> missingVenv(probe.python(), platform))
                    .orElseGet(() -> UserError.unavailable("lab.noPython." + platform)));
  }

  private static UserError missingVenv(Python python, String platform) {
    return UserError.unavailable("lab.noVenv." + platform, python.version());
  }

  private static List<List<String>> candidates() {
    if (Platform.current().isWindows()) {
      return List.of(List.of("py", "-3"), List.of("python"));
    }
    Stream<String> numbered =
        Stream.iterate(NEWEST_MINOR, minor -> minor >= OLDEST_MINOR, minor -> minor - 1)
            .map(minor -> "python3." + minor);
    return Stream.concat(Stream.of("python3", "/usr/bin/python3"), numbered).map(List::of).toList();
  }

  private static Optional<Probe> probe(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(Stream.concat(command.stream(), Stream.of("-c", PROBE)).toList())
              .redirectErrorStream(true)
              .start();
      process.getOutputStream().close();
      List<String> lines =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .toList();
      process.waitFor();
      if (lines.isEmpty() || !lines.get(0).matches("3\\.\\d+")) {
        return Optional.empty();
      }
      String version = lines.get(0);
      boolean recent = Integer.parseInt(version.substring(2)) >= OLDEST_MINOR;
      return Optional.of(new Probe(new Python(command, version), recent, lines.contains("venv")));
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
