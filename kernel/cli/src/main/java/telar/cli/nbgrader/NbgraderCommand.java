package telar.cli.nbgrader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import telar.cli.console.ExitCode;
import telar.cli.console.Terminal;
import telar.cli.console.UserError;
import telar.cli.course.AskedExercise;
import telar.cli.install.Installation;
import telar.cli.install.Platform;
import telar.cli.install.Resources;
import telar.cli.lab.KernelspecWriter;
import telar.grading.catalogue.Catalogue;
import telar.grading.catalogue.Exercise;

/**
 * {@code telar nbgrader}: writes a course for nbgrader, an assignment a block and a notebook an
 * exercise. Nothing that is already there is changed, unless it is asked for.
 */
@Command(name = "nbgrader", sortOptions = false)
public final class NbgraderCommand implements Callable<Integer> {

  private static final String CONFIGURATION = "nbgrader_config.py";

  private final Terminal terminal;
  private final Installation installation;
  private final KernelspecWriter kernelspec;
  private int written;
  private int kept;

  @Parameters(index = "0", paramLabel = "CARPETA", descriptionKey = "nbgrader.folder")
  private Path folder = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "EJERCICIO",
      descriptionKey = "nbgrader.exercises")
  private List<String> exercises = List.of();

  @Option(
      names = {"--soluciones", "--solutions"},
      paramLabel = "CARPETA",
      descriptionKey = "nbgrader.solutions")
  private Optional<Path> solutions = Optional.empty();

  @Option(
      names = {"--reemplazar", "--replace"},
      descriptionKey = "nbgrader.replace")
  private boolean replace;

  public NbgraderCommand(
      Terminal terminal, Installation installation, KernelspecWriter kernelspec) {
    this.terminal = terminal;
    this.installation = installation;
    this.kernelspec = kernelspec;
  }

  @Override
  public Integer call() throws IOException {
    Catalogue catalogue = Catalogue.load();
    List<Exercise> chosen =
        exercises.isEmpty()
            ? catalogue.exercises()
            : exercises.stream().map(id -> AskedExercise.in(catalogue, id)).toList();
    for (Exercise exercise : chosen) {
      String notebook = AssignmentNotebook.of(exercise, solution(exercise));
      write(folder.resolve("source").resolve(path(exercise)), notebook);
    }
    write(folder.resolve(CONFIGURATION), configuration());
    terminal.result("nbgrader.written", written, folder);
    if (kept > 0) {
      terminal.note("nbgrader.kept", kept);
    }
    kernelspec.write(installation.kernelspec());
    terminal.note("nbgrader.next", installation.kernelspec());
    return ExitCode.OK;
  }

  /** It calls this installation to grade. */
  private String configuration() {
    String launcher = Platform.current().isWindows() ? "telar.cmd" : "telar";
    String path = installation.home().resolve(launcher).toString();
    return Resources.text(NbgraderCommand.class, CONFIGURATION)
        .replace("{telar}", path.replace("\\", "\\\\").replace("\"", "\\\""));
  }

  private String solution(Exercise exercise) throws IOException {
    Path file =
        solutions
            .orElseGet(() -> installation.home().resolve("solutions"))
            .resolve(exercise.id())
            .resolve("kernel.cu");
    if (!Files.isRegularFile(file)) {
      throw UserError.usage("nbgrader.noSolution", file);
    }
    return Files.readString(file);
  }

  /** E.g. {@code p1/saxpy.ipynb}: nbgrader's assignments are folders. */
  private static String path(Exercise exercise) {
    return exercise.block().toLowerCase(Locale.ROOT) + "/" + exercise.name() + ".ipynb";
  }

  private void write(Path file, String text) throws IOException {
    if (!replace && Files.exists(file)) {
      kept++;
      return;
    }
    Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
    Files.writeString(file, text);
    written++;
  }
}
