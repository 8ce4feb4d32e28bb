package telar.notebook.display;

import java.util.Optional;
import telar.grading.report.GradeReport;
import telar.grading.report.HtmlReport;
import telar.grading.report.TextReport;

/** The grade of an exercise, as the grading room writes it. */
final class GradeReportRenderer implements Renderer {

  @Override
  public Optional<MimeBundle> render(Object value) {
    return value instanceof GradeReport report
        ? Optional.of(MimeBundle.html(HtmlReport.of(report), TextReport.of(report)))
        : Optional.empty();
  }
}
