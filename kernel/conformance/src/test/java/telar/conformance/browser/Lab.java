package telar.conformance.browser;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The command {@code ./telar lab} running on a folder of notebooks, as a person would start it. */
final class Lab implements AutoCloseable {

  /** The first start of a machine downloads JupyterLab. */
  private static final Duration PATIENCE = Duration.ofMinutes(8);

  private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+/lab\\?token=\\w+");

  private final Process process;
  private final String address;

  private Lab(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  static Lab start(Path repository, Path notebooks, Path log)
      throws IOException, InterruptedException {
    boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
    Path launcher = repository.resolve(windows ? "telar.cmd" : "telar");
    Process process =
        new ProcessBuilder(
                launcher.toString(),
                "lab",
                "--no-browser",
                "--port",
                Integer.toString(freePort()),
                "--carpeta",
                notebooks.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    return new Lab(process, awaitAddress(process, log));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static String awaitAddress(Process process, Path log)
      throws IOException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline && process.isAlive()) {
      Optional<String> address = addressIn(Files.readString(log));
      if (address.isPresent()) {
        return address.get();
      }
      Thread.sleep(200);
    }
    process.destroy();
    throw new IllegalStateException("telar lab did not start:\n" + Files.readString(log));
  }

  private static Optional<String> addressIn(String text) {
    Matcher matcher = ADDRESS.matcher(text);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }

  /** The address that opens one notebook in a workspace of its own. */
  String addressOf(String notebook) {
    return address.replace("/lab?", "/lab/workspaces/prueba/tree/" + notebook + "?reset&");
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(20, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }
}
