package telar.grading.report;

import java.util.List;
import java.util.stream.Collectors;
import telar.grading.text.Texts;

/**
 * The grades of a class as plain text: a line a submission, how they ended, what was missed most.
 */
public final class ClassTextReport {

  private static final int MOST_MISSED = 5;

  private ClassTextReport() {}

  public static String of(ClassReport report) {
    return report.isolationNotice()
        + "\n\n"
        + report.grades().stream().map(ClassTextReport::line).collect(Collectors.joining())
        + "\n"
        + report.summary()
        + missed(report)
        + totals(report)
        + listed("class.absent", report.absent())
        + listed("class.unrecognized", report.unrecognized());
  }

  /** One submission, also shown as progress while a class is graded. */
  public static String line(StudentGrade grade) {
    GradeReport report = grade.report();
    String points =
        report.points().isPresent()
            ? report.points().getAsInt() + "/" + report.maxPoints()
            : "—/" + report.maxPoints();
    return "%-20s %-20s %7s  %s%n"
        .formatted(
            StudentName.printed(grade.student()),
            report.exercise().id(),
            points,
            Headline.verdict(report.verdict()));
  }

  /** The points of each student, where anybody handed in more than one exercise. */
  private static String totals(ClassReport report) {
    boolean several = report.totals().stream().anyMatch(total -> total.reports().size() > 1);
    return several
        ? listed("class.totals", report.totals().stream().map(ClassTextReport::total).toList())
        : "";
  }

  /** What awaits the instructor is counted apart: it is no zero. */
  private static String total(StudentTotal total) {
    String line =
        "%-20s %7s"
            .formatted(StudentName.printed(total.student()), total.points() + "/" + total.max());
    return total.ungraded() == 0
        ? line
        : line + "  " + Texts.of("class.ungraded", total.ungraded());
  }

  private static String listed(String key, List<String> lines) {
    return lines.isEmpty()
        ? ""
        : lines.stream()
            .map(line -> "  " + Printable.of(line) + "\n")
            .collect(Collectors.joining("", "\n" + Texts.of(key) + "\n", ""));
  }

  private static String missed(ClassReport report) {
    List<String> lines =
        report.missed().stream()
            .limit(MOST_MISSED)
            .map(missed -> "  " + missed.times() + "  " + missed.check() + "\n")
            .toList();
    return lines.isEmpty() ? "" : "\n" + Texts.of("class.missed") + "\n" + String.join("", lines);
  }
}
