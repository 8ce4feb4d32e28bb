package telar.grading.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import telar.grading.catalogue.Catalogue;
import telar.grading.catalogue.Exercise;
import telar.grading.report.ClassReport;
import telar.grading.report.ClassReport.Missed;
import telar.grading.report.GradeReport;
import telar.grading.report.Headline;
import telar.grading.report.StudentName;
import telar.grading.report.StudentTotal;
import telar.grading.text.Texts;
import telar.text.Html;

/** A class for its instructor: who has what, how the totals spread, what was missed most. */
public final class ClassPage {

  private static final int RANGES = 5;
  private static final int MOST_MISSED = 10;

  private final ClassReport report;
  private final List<StudentTotal> totals;
  private final List<Exercise> exercises;

  private ClassPage(ClassReport report, Catalogue catalogue) {
    this.report = report;
    this.totals = report.totals();
    this.exercises = catalogue.exercises().stream().filter(this::isHandedIn).toList();
  }

  private boolean isHandedIn(Exercise exercise) {
    return report.grades().stream().anyMatch(grade -> grade.report().exercise().equals(exercise));
  }

  /**
   * The page; it links to a page beside it for each student.
   *
   * @param catalogue whose order the exercises have
   */
  public static String of(ClassReport report, Catalogue catalogue) {
    return new ClassPage(report, catalogue).text();
  }

  /** The name of a student's page. */
  public static String fileOf(String student) {
    return student + ".html";
  }

  private String text() {
    String body =
        report
                .summary()
                .lines()
                .map(line -> "<p>" + Html.escape(line) + "</p>\n")
                .collect(Collectors.joining())
            + grades()
            + spread()
            + missed()
            + listed("page.absent", report.absent())
            + listed("page.unrecognized", report.unrecognized())
            + "<p class=\"quiet\">"
            + Html.escape(report.isolationNotice())
            + "</p>\n";
    return Page.of(Texts.of("page.class"), body);
  }

  private String grades() {
    String header =
        exercises.stream()
            .map(e -> "<th class=\"number\">" + Html.escape(e.id()) + "</th>")
            .collect(Collectors.joining());
    return "<div class=\"wide\"><table>\n<tr><th>%s</th>%s<th class=\"number\">%s</th></tr>\n%s</table></div>\n"
        .formatted(
            Texts.of("page.student"),
            header,
            Texts.of("page.total"),
            totals.stream().map(this::row).collect(Collectors.joining()));
  }

  private String row(StudentTotal total) {
    String cells =
        exercises.stream().map(exercise -> cell(total, exercise)).collect(Collectors.joining());
    return "<tr><td><a href=\"%s\">%s</a></td>%s<td class=\"number\">%d/%d</td></tr>\n"
        .formatted(
            Html.escape(link(fileOf(total.student()))),
            Html.escape(StudentName.of(total.student()).name()),
            cells,
            total.points(),
            total.max());
  }

  private static String link(String file) {
    try {
      return new URI(null, null, "./" + file, null).getRawPath();
    } catch (URISyntaxException e) {
      return "";
    }
  }

  private static String cell(StudentTotal total, Exercise exercise) {
    Optional<GradeReport> found =
        total.reports().stream().filter(r -> r.exercise().equals(exercise)).findFirst();
    if (found.isEmpty()) {
      return "<td class=\"number quiet\" title=\"%s\">—</td>"
          .formatted(Texts.of("page.notHandedIn"));
    }
    GradeReport grade = found.get();
    String points =
        grade.points().isPresent()
            ? grade.points().getAsInt() + "/" + grade.maxPoints()
            : Texts.of("page.toReview");
    return "<td class=\"number %s\" title=\"%s\">%s</td>"
        .formatted(
            grade.passed() ? "good" : "bad",
            Html.escape(Headline.verdict(grade.verdict())),
            points);
  }

  /** The totals in ranges, the last one with its end. */
  private String spread() {
    long[] students = new long[RANGES];
    for (StudentTotal total : totals) {
      students[Math.min(RANGES - 1, RANGES * total.points() / Math.max(1, total.max()))]++;
    }
    String bars =
        IntStream.range(0, RANGES)
            .mapToObj(
                range ->
                    Page.bar(
                        Texts.of("page.range", 100 * range / RANGES, 100 * (range + 1) / RANGES),
                        (double) students[range] / totals.size(),
                        Texts.of("page.students", students[range])))
            .collect(Collectors.joining());
    return bars("page.totals", bars);
  }

  private String missed() {
    List<Missed> most = report.missed().stream().limit(MOST_MISSED).toList();
    String bars =
        most.stream()
            .map(
                missed ->
                    Page.bar(
                        missed.check(),
                        (double) missed.times() / report.grades().size(),
                        Texts.of("page.missedTimes", missed.times())))
            .collect(Collectors.joining());
    return most.isEmpty() ? "" : bars("page.missed", bars);
  }

  private static String bars(String key, String bars) {
    return "<h2>" + Texts.of(key) + "</h2>\n<table class=\"bars\">\n" + bars + "</table>\n";
  }

  private static String listed(String key, List<String> lines) {
    return lines.isEmpty()
        ? ""
        : lines.stream()
            .map(line -> "<li>" + Html.escape(line) + "</li>\n")
            .collect(Collectors.joining("", "<h2>" + Texts.of(key) + "</h2>\n<ul>\n", "</ul>\n"));
  }
}
