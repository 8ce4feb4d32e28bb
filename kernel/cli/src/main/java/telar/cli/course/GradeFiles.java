package telar.cli.course;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import telar.cli.console.Terminal;
import telar.cli.console.UserError;
import telar.device.SourceText;
import telar.grading.catalogue.Catalogue;
import telar.grading.page.ClassPage;
import telar.grading.page.StudentPage;
import telar.grading.report.ClassReport;
import telar.grading.report.CsvReport;
import telar.grading.report.StudentTotal;
import telar.grading.sheet.GradeSheet;
import telar.grading.sheet.GradeSheet.Filled;
import telar.grading.sheet.GradeSheet.UnknownColumnException;

/** The files that grading a class leaves, besides what it prints. */
final class GradeFiles {

  private static final String CLASS_PAGE = "00-grupo.html";

  @Option(names = "--csv", paramLabel = "NOTAS.csv", descriptionKey = "course.csv")
  private Optional<Path> csv = Optional.empty();

  @Option(
      names = {"--informes", "--reports"},
      paramLabel = "CARPETA",
      descriptionKey = "course.reports")
  private Optional<Path> reports = Optional.empty();

  @Option(
      names = {"--hoja", "--sheet"},
      paramLabel = "HOJA.csv",
      descriptionKey = "course.sheet")
  private Optional<Path> sheet = Optional.empty();

  @Option(
      names = {"--columna", "--column"},
      paramLabel = "TÍTULO",
      descriptionKey = "course.column")
  private Optional<String> column = Optional.empty();

  private Optional<GradeSheet> toFill = Optional.empty();

  /**
   * Tells what cannot be written before anything is graded.
   *
   * @throws UserError when there is no place for a file, or the sheet does not say where its grades
   *     go
   */
  void check() throws IOException {
    if (csv.isPresent() && !Files.isDirectory(parentOf(csv.get()))) {
      throw UserError.usage("course.noFolder", parentOf(csv.get()));
    }
    if (reports.isPresent() && Files.isRegularFile(reports.get())) {
      throw UserError.usage("course.notFolder", reports.get());
    }
    if (column.isPresent() && sheet.isEmpty()) {
      throw UserError.usage("course.columnOfWhat");
    }
    if (sheet.isPresent()) {
      toFill = Optional.of(read(sheet.get()));
    }
  }

  private static Path parentOf(Path file) {
    return Objects.requireNonNull(file.toAbsolutePath().getParent());
  }

  void write(ClassReport report, Terminal terminal) throws IOException {
    if (csv.isPresent()) {
      Files.writeString(csv.get(), CsvReport.of(report));
      terminal.note("course.wroteCsv", csv.get());
    }
    if (reports.isPresent()) {
      writePages(reports.get(), report);
      terminal.note("course.wroteReports", reports.get().resolve(CLASS_PAGE));
    }
    if (sheet.isPresent() && toFill.isPresent()) {
      fill(toFill.get(), sheet.get(), report, terminal);
    }
  }

  private static void writePages(Path folder, ClassReport report) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(CLASS_PAGE), ClassPage.of(report, Catalogue.load()));
    for (StudentTotal total : report.totals()) {
      Path page = folder.resolve(ClassPage.fileOf(total.student()));
      Files.writeString(page, StudentPage.of(total));
    }
  }

  private GradeSheet read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw UserError.usage("file.missing", file);
    }
    String text =
        SourceText.of(Files.readAllBytes(file))
            .orElseThrow(() -> UserError.usage("file.notText", file));
    try {
      return GradeSheet.read(text, column);
    } catch (UnknownColumnException e) {
      String columns =
          e.columns().stream().map(title -> "\n  " + title).collect(Collectors.joining());
      throw column.isPresent()
          ? UserError.usage("course.noColumn", file, column.get(), columns)
          : UserError.usage("course.whichColumn", file, columns);
    }
  }

  /** The sheet that the platform gave stays as it is; the filled one lies beside it. */
  private static void fill(GradeSheet sheet, Path file, ClassReport report, Terminal terminal)
      throws IOException {
    Filled filled = sheet.fill(report);
    String name = String.valueOf(file.getFileName()).replaceFirst("(?i)(\\.csv)?$", "");
    Path target = file.resolveSibling(name + "-con-notas.csv");
    Files.write(target, filled.text().getBytes(StandardCharsets.UTF_8));
    terminal.note("course.wroteSheet", target, filled.filled());
    list("course.notInSheet", filled.unknown(), terminal);
    list("course.notGraded", filled.ungraded(), terminal);
  }

  private static void list(String key, List<String> students, Terminal terminal) {
    if (!students.isEmpty()) {
      terminal.note(key, String.join(", ", students));
    }
  }
}
