package telar.cli.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import telar.cli.console.ExitCode;
import telar.cli.console.Progress;
import telar.cli.console.Terminal;
import telar.cli.console.UserError;
import telar.cli.install.Installation;
import telar.grading.box.Box;
import telar.grading.box.BoxedJudge;
import telar.grading.box.Limits;
import telar.grading.catalogue.Catalogue;
import telar.grading.journal.Fingerprint;
import telar.grading.journal.Journal;
import telar.grading.journal.JournaledJudge;
import telar.grading.report.ClassReport;
import telar.grading.report.ClassTextReport;
import telar.grading.report.Isolation;
import telar.grading.report.JsonReport;
import telar.grading.report.StudentGrade;
import telar.grading.run.BatchGrader;
import telar.grading.run.SubmissionFolder;
import telar.grading.verdict.SubmissionState;

/** {@code telar calificar}: grades a folder with one folder a student. */
@Command(name = "calificar", aliases = "grade", sortOptions = false)
public final class GradeCommand implements Callable<Integer> {

  /** What Telar itself needs to compile and run an exercise. */
  private static final int LEAST_MEGABYTES = 256;

  private final Terminal terminal;
  private final Installation installation;

  @Parameters(paramLabel = "CARPETA", descriptionKey = "course.folder")
  private Path folder = Path.of("");

  @Mixin private GradeFiles files = new GradeFiles();

  @Option(
      names = {"--limite", "--limit"},
      paramLabel = "SEGUNDOS",
      descriptionKey = "course.limit")
  private int seconds = 120;

  @Option(
      names = {"--memoria", "--memory"},
      paramLabel = "MB",
      descriptionKey = "course.memory")
  private int megabytes = 1024;

  @Option(
      names = {"--de-nuevo", "--again"},
      descriptionKey = "course.again")
  private boolean again;

  @Option(names = "--json", descriptionKey = "course.json")
  private boolean json;

  public GradeCommand(Terminal terminal, Installation installation) {
    this.terminal = terminal;
    this.installation = installation;
  }

  @Override
  public Integer call() throws IOException {
    check();
    SubmissionFolder handedIn = SubmissionFolder.read(folder, Catalogue.load());
    if (handedIn.submissions().isEmpty()) {
      throw UserError.usage("course.noSubmissions", folder);
    }
    ClassReport report = grade(handedIn);
    files.write(report, terminal);
    terminal.out().print(json ? JsonReport.of(report) : ClassTextReport.of(report));
    return report.inState(SubmissionState.GRADER_ERROR) == 0 ? ExitCode.OK : ExitCode.INTERNAL;
  }

  /** Limits that nobody can keep would look like zeros. */
  private void check() throws IOException {
    if (!Files.exists(folder)) {
      throw UserError.usage("course.noFolder", folder);
    }
    if (!Files.isDirectory(folder)) {
      throw UserError.usage("course.notFolder", folder);
    }
    if (seconds < 1) {
      throw UserError.usage("course.badLimit", seconds);
    }
    if (megabytes < LEAST_MEGABYTES) {
      throw UserError.usage("course.badMemory", LEAST_MEGABYTES, megabytes);
    }
    files.check();
  }

  private ClassReport grade(SubmissionFolder handedIn) throws IOException {
    terminal.note("course.grading", handedIn.submissions().size());
    Limits limits = new Limits(Duration.ofSeconds(seconds), megabytes);
    try (BoxedJudge boxed = new BoxedJudge(Box.strongest(), limits);
        Journal journal = journal()) {
      if (boxed.isolation() != Isolation.BUBBLEWRAP) {
        terminal.note("course.isolation", boxed.isolation().description());
      }
      JournaledJudge judge = new JournaledJudge(boxed, journal, conditions(boxed, limits));
      Progress progress = new Progress(terminal, 1);
      List<StudentGrade> grades =
          new BatchGrader(judge)
              .grade(
                  handedIn.submissions(),
                  grade -> progress.update(ClassTextReport.line(grade).stripTrailing()));
      progress.done();
      if (judge.known() > 0) {
        terminal.note("course.known", judge.known());
      }
      return new ClassReport(grades, boxed.isolation(), handedIn.unrecognized(), handedIn.absent());
    }
  }

  private Journal journal() throws IOException {
    try {
      Journal journal = Journal.open(journalFile());
      if (again) {
        journal.clear();
      }
      return journal;
    } catch (Journal.InUseException e) {
      throw UserError.usage("course.inUse", folder);
    }
  }

  /** In Telar's own folder: whoever hands in may be able to write in the other. */
  private Path journalFile() throws IOException {
    String name = Fingerprint.of(folder.toRealPath().toString()) + ".jsonl";
    Path grades = installation.state().resolve("calificaciones");
    try {
      Files.createDirectories(grades);
    } catch (IOException e) {
      terminal.note("course.noJournal", grades);
      return Files.createTempDirectory("telar-").resolve(name);
    }
    return grades.resolve(name);
  }

  /** What decides a grade besides the submission. */
  private static String conditions(BoxedJudge judge, Limits limits) throws IOException {
    return Fingerprint.of(Fingerprint.ofThisProgram(), judge.isolation().id(), limits.toString());
  }
}
