package telar.grading.report;

import java.util.Arrays;
import java.util.Comparator;
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
        + unrecognized(report);
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

  private static String unrecognized(ClassReport report) {
    return report.unrecognized().isEmpty()
        ? ""
        : report.unrecognized().stream()
            .map(file -> "  " + Printable.of(file) + "\n")
            .collect(Collectors.joining("", "\n" + Texts.of("class.unrecognized") + "\n", ""));
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
