package telar.cli.cells;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import telar.cli.console.Terminal;
import telar.cli.install.Installation;
import telar.notebook.kernelspec.KernelSpec;

/** {@code telar cuaderno}: runs a notebook from an empty state; fails on the first cell error. */
@Command(name = "cuaderno", aliases = "notebook", sortOptions = false)
public final class NotebookCommand implements Callable<Integer> {

  /** The end of a kernel's command line: its main class and the connection file. */
  private static final int KERNEL_ARGUMENTS = 2;

  private static final String INCUBATOR_NOTICE = "WARNING: Using incubator modules";

  private final Terminal terminal;

  @Parameters(paramLabel = "CUADERNO.ipynb", descriptionKey = "cells.notebook")
  private Path notebook = Path.of("");

  @Option(
      names = {"--salida", "--output"},
      paramLabel = "COPIA.ipynb",
      descriptionKey = "cells.output")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = {"--limite", "--time-limit"},
      paramLabel = "SEGUNDOS",
      defaultValue = "600",
      descriptionKey = "cells.limit")
  private int secondsPerCell;

  @Option(names = "--json", descriptionKey = "cells.json")
  private boolean json;

  public NotebookCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    NotebookFile.read(notebook);
    Path file = notebook.toAbsolutePath();
    HeadlessOptions options =
        new HeadlessOptions(file, output.map(Path::toAbsolutePath), json, secondsPerCell);
    Process process =
        new ProcessBuilder(command(options))
            .directory(Objects.requireNonNull(file.getParent()).toFile())
            .inheritIO()
            .redirectError(ProcessBuilder.Redirect.PIPE)
            .start();
    Thread errors = new Thread(() -> copyErrors(process));
    errors.start();
    Thread stop = new Thread(process::destroyForcibly);
    Runtime.getRuntime().addShutdownHook(stop);
    int status = process.waitFor();
    errors.join();
    Runtime.getRuntime().removeShutdownHook(stop);
    return status;
  }

  /** Passes on standard error, but for the JVM's notice about the vector module. */
  private void copyErrors(Process process) {
    process
        .errorReader(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.startsWith(INCUBATOR_NOTICE))
        .forEach(terminal.err()::println);
  }

  private static List<String> command(HeadlessOptions options) {
    List<String> kernel = KernelSpec.forThisJava(Installation.classPath()).command();
    List<String> command = new ArrayList<>(kernel.subList(0, kernel.size() - KERNEL_ARGUMENTS));
    command.add(HeadlessMain.class.getName());
    command.addAll(options.arguments());
    return command;
  }
}
