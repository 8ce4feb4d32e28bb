package telar.grading.report;

import java.util.List;
import telar.grading.catalogue.Exercise;
import telar.grading.verdict.Verdict;

/**
 * A grade without its exercise, as it leaves the box and as a journal keeps it. What comes from
 * there is checked, not trusted.
 */
public record BareGrade(Verdict verdict, List<CheckResult> checks, String details, String device) {

  private static final int LONGEST = 20_000;

  public BareGrade {
    checks = List.copyOf(checks);
  }

  /** The grade of that report, with very long texts cut. */
  public static BareGrade of(GradeReport report) {
    List<CheckResult> checks = report.checks().stream().map(BareGrade::shortened).toList();
    return new BareGrade(report.verdict(), checks, shortened(report.details()), report.device());
  }

  private static CheckResult shortened(CheckResult check) {
    return new CheckResult(
        check.name(), check.points(), check.verdict(), shortened(check.message()));
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  /**
   * The report of that exercise.
   *
   * @throws IllegalStateException when it gives points that the exercise does not have
   */
  public GradeReport report(Exercise exercise) {
    int points = checks.stream().mapToInt(CheckResult::points).sum();
    if (checks.stream().anyMatch(check -> check.points() < 0) || points > exercise.points()) {
      throw new IllegalStateException("points that " + exercise.id() + " does not have: " + points);
    }
    return checks.isEmpty()
        ? GradeReport.untried(exercise, verdict, details, device)
        : GradeReport.ofChecks(exercise, checks, device);
  }
}
