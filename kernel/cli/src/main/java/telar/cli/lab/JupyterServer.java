package telar.cli.lab;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import telar.cli.console.ExitCode;
import telar.cli.console.Messages;
import telar.cli.console.UserError;

/** The JupyterLab process: starts it, waits until it answers, and never leaves it behind. */
final class JupyterServer {

  private static final int POLL_MILLIS = 100;
  private static final int PATIENCE_SECONDS = 120;
  private static final int STOP_SECONDS = 15;
  private static final int LINES_OF_FAILURE = 15;
  private static final int HTTP_OK = 200;

  private final Process process;
  private final int port;
  private final String token;
  private final Path log;

  private JupyterServer(Process process, int port, String token, Path log) {
    this.process = process;
    this.port = port;
    this.token = token;
    this.log = log;
  }

  static JupyterServer start(Path python, Path state, Path folder, int port, boolean browser)
      throws IOException {
    String token = newToken();
    Path log = state.resolve("lab.log");
    ProcessBuilder builder = new ProcessBuilder(command(python, folder, port, browser));
    PrivateVariables.apply(builder.environment(), state);
    builder.environment().put("JUPYTER_TOKEN", token);
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    Process process = builder.start();
    process.getOutputStream().close();
    JupyterServer server = new JupyterServer(process, port, token, log);
    Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "stop-jupyter"));
    return server;
  }

  private static List<String> command(Path python, Path folder, int port, boolean browser) {
    List<String> command = new ArrayList<>();
    command.add(python.toString());
    command.addAll(List.of("-m", "jupyterlab", "-y"));
    command.add("--ServerApp.root_dir=" + folder);
    command.add("--ServerApp.port=" + port);
    command.add("--ServerApp.port_retries=0");
    if (!browser) {
      command.add("--no-browser");
    }
    if (System.getProperty("user.name").equals("root")) {
      command.add("--allow-root");
    }
    return command;
  }

  private static String newToken() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  String address() {
    return "http://localhost:" + port + "/lab?token=" + token;
  }

  Path log() {
    return log;
  }

  void awaitReady() throws IOException, InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!answers()) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        throw new UserError(ExitCode.UNAVAILABLE, Messages.text("lab.notStarted", log, tail()));
      }
      Thread.sleep(POLL_MILLIS);
    }
  }

  private boolean answers() {
    try {
      HttpURLConnection connection =
          (HttpURLConnection)
              URI.create("http://127.0.0.1:" + port + "/api").toURL().openConnection();
      connection.setConnectTimeout(1000);
      connection.setReadTimeout(5000);
      return connection.getResponseCode() == HTTP_OK;
    } catch (IOException e) {
      return false;
    }
  }

  private String tail() throws IOException {
    List<String> lines = Files.readAllLines(log);
    return "  "
        + String.join(
            "\n  ", lines.subList(Math.max(0, lines.size() - LINES_OF_FAILURE), lines.size()));
  }

  int waitFor() throws InterruptedException {
    return process.waitFor();
  }

  private void stop() {
    process.destroy();
    try {
      if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
    }
  }
}
