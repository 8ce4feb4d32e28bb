package telar.cli.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import telar.cli.console.ExitCode;
import telar.cli.console.Terminal;
import telar.cli.console.UserError;
import telar.device.Device;
import telar.grading.catalogue.Catalogue;
import telar.grading.report.ClassReport;
import telar.grading.report.ClassTextReport;
import telar.grading.report.CsvReport;
import telar.grading.report.JsonReport;
import telar.grading.run.BatchGrader;
import telar.grading.run.Submission;
import telar.grading.run.SubmissionFolder;
import telar.grading.verdict.SubmissionState;

/** {@code telar calificar}: grades a folder with one folder a student. */
@Command(name = "calificar", aliases = "grade", sortOptions = false)
public final class GradeCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Supplier<Device> device;

  @Parameters(paramLabel = "CARPETA", descriptionKey = "course.folder")
  private Path folder = Path.of("");

  @Option(names = "--csv", paramLabel = "NOTAS.csv", descriptionKey = "course.csv")
  private Optional<Path> csv = Optional.empty();

  @Option(names = "--json", descriptionKey = "course.json")
  private boolean json;

  public GradeCommand(Terminal terminal, Supplier<Device> device) {
    this.terminal = terminal;
    this.device = device;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw UserError.usage("course.noFolder", folder);
    }
    List<Submission> submissions = new SubmissionFolder(folder).submissions(Catalogue.load());
    if (submissions.isEmpty()) {
      throw UserError.usage("course.noSubmissions", folder);
    }
    ClassReport report = grade(submissions);
    if (csv.isPresent()) {
      Files.writeString(csv.get(), CsvReport.of(report));
      terminal.note("course.wroteCsv", csv.get());
    }
    terminal.out().print(json ? JsonReport.of(report) : ClassTextReport.of(report));
    return report.inState(SubmissionState.GRADER_ERROR) == 0 ? ExitCode.OK : ExitCode.INTERNAL;
  }

  private ClassReport grade(List<Submission> submissions) {
    terminal.note("course.grading", submissions.size());
    if (json) {
      terminal.note("course.isolation", ClassReport.isolationNotice());
    }
    try (Device opened = device.get()) {
      return new BatchGrader(opened)
          .grade(submissions, grade -> terminal.err().print("  " + ClassTextReport.line(grade)));
    }
  }
}
