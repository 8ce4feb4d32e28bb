package telar.grading.report;

import java.util.stream.Collectors;
import telar.grading.text.Texts;
import telar.grading.verdict.Verdict;
import telar.text.Html;

/** A grade as an HTML fragment for a notebook; follows JupyterLab's light and dark themes. */
public final class HtmlReport {

  private static final String GOOD = "var(--jp-success-color1, #388e3c)";
  private static final String BAD = "var(--jp-error-color1, #d32f2f)";
  private static final String MUTED = "var(--jp-ui-font-color2, #616161)";

  private HtmlReport() {}

  public static String of(GradeReport report) {
    return "<div class=\"telar-grade\" style=\"border-left:4px solid %s;padding:4px 12px\">%s%s%s%s%s</div>"
        .formatted(
            report.passed() ? GOOD : BAD,
            "<div style=\"font-weight:600\">" + Html.escape(Headline.of(report)) + "</div>",
            checks(report),
            report.details().isEmpty() ? "" : "<pre>" + Html.escape(report.details()) + "</pre>",
            hint(report),
            muted(Texts.of("report.device", report.device())));
  }

  private static String checks(GradeReport report) {
    if (report.checks().isEmpty()) {
      return "";
    }
    return report.checks().stream()
        .map(HtmlReport::check)
        .collect(
            Collectors.joining(
                "", "<ul style=\"list-style:none;padding-left:0;margin:6px 0\">", "</ul>"));
  }

  private static String check(CheckResult check) {
    String reason =
        check.message().isEmpty()
            ? ""
            : "<div style=\"margin-left:1.6em;white-space:pre-line\">"
                + Html.prose(check.message())
                + "</div>";
    return "<li style=\"margin:2px 0\"><span style=\"color:%s\">%s</span> %s %s%s</li>"
        .formatted(
            colour(check.verdict()),
            TextReport.mark(check.verdict()),
            Html.escape(check.name()),
            "<span style=\"color:"
                + MUTED
                + "\">"
                + Html.escape(Headline.points(check))
                + "</span>",
            reason);
  }

  private static String colour(Verdict verdict) {
    return switch (verdict) {
      case PASSED -> GOOD;
      case NOT_JUDGED -> MUTED;
      default -> BAD;
    };
  }

  private static String hint(GradeReport report) {
    String hint = OfferedHint.of(report);
    return hint.isEmpty() ? "" : "<div>" + Html.escape(hint) + "</div>";
  }

  private static String muted(String text) {
    return "<div style=\"color:" + MUTED + ";font-size:90%\">" + Html.escape(text) + "</div>";
  }
}
