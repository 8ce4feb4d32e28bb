package telar.grading.page;

import java.util.stream.Collectors;
import telar.grading.report.HtmlReport;
import telar.grading.report.StudentName;
import telar.grading.report.StudentTotal;
import telar.grading.text.Texts;
import telar.text.Html;

/** What a student gets back: each exercise with what passed, what did not and why. */
public final class StudentPage {

  private StudentPage() {}

  public static String of(StudentTotal total) {
    String points = Texts.of("page.points", total.points(), total.max());
    String reports =
        total.reports().stream()
            .map(report -> HtmlReport.of(report) + "\n")
            .collect(Collectors.joining());
    return Page.of(
        StudentName.of(total.student()).name(), "<p>" + Html.escape(points) + "</p>\n" + reports);
  }
}
