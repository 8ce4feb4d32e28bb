package telar.grading.report;

import java.util.Arrays;
import java.util.stream.Collectors;

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
                report.reason())
            .stream()
            .map(Printable::oneLine)
            .map(CsvReport::cell)
            .collect(Collectors.joining(","))
        + "\r\n";
  }

  private static String cell(String text) {
    String safe = !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    return safe.chars().anyMatch(c -> c == ',' || c == '"')
        ? '"' + safe.replace("\"", "\"\"") + '"'
        : safe;
  }
}
