package telar.grading.report;

import java.util.Arrays;
import java.util.stream.Collectors;
import telar.grading.verdict.SubmissionState;

/**
 * The grades of a class as CSV (RFC 4180). A grader error leaves the points empty. A cell that a
 * spreadsheet would take for a formula is prefixed with an apostrophe.
 */
public final class CsvReport {

  private static final String HEADER =
      "student,exercise,state,verdict,points,max_points,message\r\n";

  private CsvReport() {}

  public static String of(ClassReport report) {
    return report.grades().stream().map(CsvReport::row).collect(Collectors.joining("", HEADER, ""));
  }

  private static String row(StudentGrade grade) {
    GradeReport report = grade.report();
    String points = report.points().isPresent() ? "" + report.points().getAsInt() : "";
    return Arrays.asList(
                grade.student(),
                report.exercise().id(),
                report.state().id(),
                report.verdict().id(),
                points,
                Integer.toString(report.maxPoints()),
                reason(report))
            .stream()
            .map(Printable::oneLine)
            .map(CsvReport::cell)
            .collect(Collectors.joining(","))
        + "\r\n";
  }

  /** Of what the compiler says the sentence, without the excerpt of the source below it. */
  private static String reason(GradeReport report) {
    return report.state() == SubmissionState.DOES_NOT_COMPILE
        ? report.reason().lines().findFirst().orElse("")
        : report.reason();
  }

  private static String cell(String text) {
    String safe = !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    return safe.chars().anyMatch(c -> c == ',' || c == '"')
        ? '"' + safe.replace("\"", "\"\"") + '"'
        : safe;
  }
}
