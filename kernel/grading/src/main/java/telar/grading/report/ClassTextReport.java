package telar.grading.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import telar.grading.text.Texts;
import telar.grading.verdict.SubmissionState;

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
        + summary(report)
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
            Printable.of(grade.student()),
            report.exercise().id(),
            points,
            Headline.verdict(report.verdict()));
  }

  private static String summary(ClassReport report) {
    String states =
        Arrays.stream(SubmissionState.values())
            .filter(state -> report.inState(state) > 0)
            .map(state -> Texts.of("state." + state.id()) + ": " + report.inState(state))
            .collect(Collectors.joining(" · "));
    return Texts.of("class.submissions", report.grades().size())
        + " · "
        + Texts.of("class.passed", report.passed())
        + "\n"
        + states
        + "\n";
  }

  /** The points of each student who handed in more than one exercise. */
  private static String totals(ClassReport report) {
    Map<String, List<GradeReport>> students =
        report.grades().stream()
            .collect(
                Collectors.groupingBy(
                    StudentGrade::student,
                    LinkedHashMap::new,
                    Collectors.mapping(StudentGrade::report, Collectors.toList())));
    List<String> lines =
        students.entrySet().stream()
            .filter(student -> student.getValue().size() > 1)
            .map(student -> total(student.getKey(), student.getValue()))
            .toList();
    return listed("class.totals", lines);
  }

  /** What awaits the instructor is counted apart: it is no zero. */
  private static String total(String student, List<GradeReport> reports) {
    int points = reports.stream().mapToInt(report -> report.points().orElse(0)).sum();
    int most = reports.stream().mapToInt(GradeReport::maxPoints).sum();
    long ungraded = reports.stream().filter(report -> report.points().isEmpty()).count();
    String total = "%-20s %7s".formatted(student, points + "/" + most);
    return ungraded == 0 ? total : total + "  " + Texts.of("class.ungraded", ungraded);
  }

  private static String listed(String key, List<String> lines) {
    return lines.isEmpty()
        ? ""
        : lines.stream()
            .map(line -> "  " + Printable.of(line) + "\n")
            .collect(Collectors.joining("", "\n" + Texts.of(key) + "\n", ""));
  }

  private static String missed(ClassReport report) {
    Map<String, Long> counts =
        report.grades().stream()
            .flatMap(
                grade ->
                    grade.report().checks().stream()
                        .filter(check -> !check.passed())
                        .map(check -> grade.report().exercise().id() + ": " + check.name()))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    if (counts.isEmpty()) {
      return "";
    }
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_MISSED)
        .map(entry -> "  " + entry.getValue() + "  " + entry.getKey() + "\n")
        .collect(Collectors.joining("", Texts.of("class.missed") + "\n", ""));
  }
}
