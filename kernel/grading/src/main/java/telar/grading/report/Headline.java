package telar.grading.report;

import telar.grading.text.Texts;
import telar.grading.verdict.Verdict;

/** The sentence that sums a grade up, the same in every form of report. */
public final class Headline {

  private Headline() {}

  public static String of(GradeReport report) {
    String title = report.exercise().id() + " · " + report.exercise().title();
    return report.points().isEmpty()
        ? Texts.of("report.headline.error", title)
        : Texts.of(
            report.passed() ? "report.headline.passed" : "report.headline.failed",
            title,
            report.points().getAsInt(),
            report.maxPoints(),
            verdict(report.verdict()));
  }

  /** What a verdict is called. */
  public static String verdict(Verdict verdict) {
    return Texts.of("verdict." + verdict.id());
  }

  static String points(CheckResult check) {
    return Texts.of("report.points", check.passed() ? check.points() : 0, check.points());
  }
}
