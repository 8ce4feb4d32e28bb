package telar.cli.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import telar.cli.console.ExitCode;
import telar.cli.console.Terminal;
import telar.cli.console.UserError;
import telar.cli.install.Installation;
import telar.device.CudaSource;
import telar.device.Device;
import telar.device.SourceText;
import telar.grading.catalogue.Catalogue;
import telar.grading.catalogue.Exercise;
import telar.grading.report.GradeReport;
import telar.grading.report.JsonReport;
import telar.grading.run.Grader;

/** {@code telar probar}: runs the tests of an exercise on the learner's file. */
@Command(name = "probar", aliases = "test", sortOptions = false)
public final class TestCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Installation installation;
  private final Supplier<Device> device;

  @Parameters(index = "0", paramLabel = "EJERCICIO", descriptionKey = "course.exercise")
  private String exercise = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "ARCHIVO.cu",
      descriptionKey = "course.file")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--json", descriptionKey = "course.json")
  private boolean json;

  public TestCommand(Terminal terminal, Installation installation, Supplier<Device> device) {
    this.terminal = terminal;
    this.installation = installation;
    this.device = device;
  }

  @Override
  public Integer call() {
    Exercise found = find(exercise);
    CudaSource source = read(file.orElseGet(() -> installation.exercise(found.id())));
    try (Device opened = device.get()) {
      GradeReport report = new Grader(opened).grade(found, source);
      terminal.out().print(json ? JsonReport.of(report) : report.toString());
      return exitCode(report);
    }
  }

  /** Also takes the exercise's folder, which is what a shell completes. */
  private static Exercise find(String name) {
    String id =
        name.replace('\\', '/')
            .replaceFirst("/(kernel\\.cu)?$", "")
            .replaceFirst("^.*exercises/", "");
    return AskedExercise.in(Catalogue.load(), id);
  }

  private static CudaSource read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw UserError.usage("file.missing", file);
    }
    try {
      String text =
          SourceText.of(Files.readAllBytes(file))
              .orElseThrow(() -> UserError.usage("file.notText", file));
      return new CudaSource(String.valueOf(file.getFileName()), text);
    } catch (IOException e) {
      throw UserError.usage("file.unreadable", file);
    }
  }

  private static int exitCode(GradeReport report) {
    return switch (report.state()) {
      case GRADED -> report.passed() ? ExitCode.OK : ExitCode.FAILED;
      case TIME_LIMIT, MEMORY_LIMIT -> ExitCode.FAILED;
      case DOES_NOT_COMPILE, REJECTED -> ExitCode.USAGE;
      case GRADER_ERROR -> ExitCode.INTERNAL;
    };
  }
}
