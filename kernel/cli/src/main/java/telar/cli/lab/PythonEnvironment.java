package telar.cli.lab;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import telar.cli.console.ExitCode;
import telar.cli.console.Messages;
import telar.cli.console.Progress;
import telar.cli.console.Terminal;
import telar.cli.console.UserError;
import telar.cli.install.Platform;
import telar.cli.install.Resources;

/** The private Python environment that holds the pinned JupyterLab; nothing else is touched. */
public final class PythonEnvironment {

  private static final String REQUIREMENTS = "requirements.txt";
  private static final int LINES_OF_FAILURE = 15;

  private final Path folder;
  private final Terminal terminal;

  public PythonEnvironment(Path folder, Terminal terminal) {
    this.folder = folder;
    this.terminal = terminal;
  }

  Path folder() {
    return folder;
  }

  public Path python() {
    return Platform.current().isWindows()
        ? folder.resolve("Scripts/python.exe")
        : folder.resolve("bin/python");
  }

  /** A folder of the environment's {@code share/jupyter}. */
  Path share(String name) {
    return folder.resolve("share/jupyter").resolve(name);
  }

  /** The folder of the environment's Jupyter configuration. */
  Path config() {
    return folder.resolve("etc/jupyter");
  }

  /** Whether it was made by this version of the requirements, and its Python still starts. */
  public boolean ready() {
    try {
      return Files.exists(stamp())
          && Files.readString(stamp()).equals(requirements())
          && pythonStarts();
    } catch (IOException e) {
      return false;
    }
  }

  /** Makes it, or makes it again, when it is not ready. */
  void prepare() throws IOException, InterruptedException {
    if (ready()) {
      return;
    }
    Python base = Python.find();
    terminal.note("lab.creatingEnvironment", base.version(), folder);
    Folders.delete(folder);
    Files.createDirectories(folder.getParent());
    run(command(base.command(), "-m", "venv", folder.toString()), line -> {});
    Path list = folder.resolve(REQUIREMENTS);
    Files.writeString(list, requirements());
    install(list);
    Files.writeString(stamp(), requirements());
  }

  private void install(Path list) throws IOException, InterruptedException {
    long total = requirements().lines().filter(line -> line.contains("==")).count();
    terminal.note("lab.installing", total);
    Progress progress = new Progress(terminal, 20);
    int[] collected = {0};
    run(
        command(
            List.of(python().toString()),
            "-m",
            "pip",
            "install",
            "--disable-pip-version-check",
            "--no-input",
            "--progress-bar",
            "off",
            "--only-binary",
            ":all:",
            "-r",
            list.toString()),
        line -> {
          if (line.startsWith("Collecting ") || line.startsWith("Requirement already")) {
            collected[0]++;
            progress.update(Messages.text("lab.package", collected[0], total, name(line)));
          } else if (line.startsWith("Installing collected")) {
            progress.update(Messages.text("lab.unpacking"));
          }
        });
    progress.done();
  }

  private static String name(String line) {
    return line.replaceFirst("^(Collecting|Requirement already satisfied:) ", "")
        .split("[=;( ]", 2)[0];
  }

  private void run(List<String> command, java.util.function.Consumer<String> onLine)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    PrivateVariables.clean(builder.environment());
    Process process = builder.start();
    process.getOutputStream().close();
    List<String> lines = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(line);
        onLine.accept(line);
      }
    }
    if (process.waitFor() != 0) {
      List<String> tail = lines.subList(Math.max(0, lines.size() - LINES_OF_FAILURE), lines.size());
      throw new UserError(
          ExitCode.UNAVAILABLE,
          Messages.text("lab.pythonFailed", "  " + String.join("\n  ", tail)));
    }
  }

  private boolean pythonStarts() throws IOException {
    if (!Files.isExecutable(python())) {
      return false;
    }
    Process process =
        new ProcessBuilder(python().toString(), "-c", "import jupyter_core")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    return process.onExit().join().exitValue() == 0;
  }

  private static List<String> command(List<String> command, String... arguments) {
    return Stream.concat(command.stream(), Stream.of(arguments)).toList();
  }

  private Path stamp() {
    return folder.resolve("telar-stamp.txt");
  }

  private static String requirements() {
    return Resources.text(PythonEnvironment.class, REQUIREMENTS);
  }
}
