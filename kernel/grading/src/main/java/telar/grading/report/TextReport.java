package telar.grading.report;

import java.util.stream.Collectors;
import telar.grading.text.Texts;
import telar.grading.verdict.Verdict;

/** A grade as plain text, for a terminal. */
public final class TextReport {

  private TextReport() {}

  public static String of(GradeReport report) {
    StringBuilder text = new StringBuilder(Headline.of(report)).append('\n');
    report.checks().forEach(check -> text.append(check(check)));
    if (!report.details().isEmpty()) {
      text.append(indented(report.details(), "  "));
    }
    String hint = OfferedHint.of(report);
    if (!hint.isEmpty()) {
      text.append(hint).append('\n');
    }
    return text.append(Texts.of("report.device", report.device())).append('\n').toString();
  }

  private static String check(CheckResult check) {
    String line = "  " + mark(check.verdict()) + " " + check.name() + " " + Headline.points(check);
    return line + "\n" + (check.message().isEmpty() ? "" : indented(check.message(), "      "));
  }

  private static String indented(String message, String margin) {
    return message
        .lines()
        .map(line -> margin + Printable.of(line) + "\n")
        .collect(Collectors.joining());
  }

  static String mark(Verdict verdict) {
    return switch (verdict) {
      case PASSED -> "✓";
      case NOT_JUDGED -> "–";
      case GRADER_ERROR -> "!";
      default -> "✗";
    };
  }
}
