package telar.grading.run;

import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import telar.grading.junit.Points;
import telar.grading.junit.SubmissionFailure;
import telar.grading.report.CheckResult;
import telar.grading.text.Texts;
import telar.grading.verdict.Verdict;

/** Turns what JUnit reports into check results; whatever is not the submission's fault is ours. */
final class CheckCollector implements TestExecutionListener {

  private final List<CheckResult> results = new ArrayList<>();

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (test.isTest()) {
      results.add(check(test, result));
    } else if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
      results.add(graderError(test, String.valueOf(result.getThrowable().orElse(null))));
    }
  }

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    results.add(graderError(test, reason));
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    if (results.isEmpty()) {
      results.add(new CheckResult(Texts.of("grader.no_checks"), 0, Verdict.GRADER_ERROR, ""));
    }
  }

  List<CheckResult> results() {
    return List.copyOf(results);
  }

  private static CheckResult check(TestIdentifier test, TestExecutionResult result) {
    return switch (result.getStatus()) {
      case SUCCESSFUL -> new CheckResult(test.getDisplayName(), points(test), Verdict.PASSED, "");
      case ABORTED ->
          new CheckResult(test.getDisplayName(), points(test), Verdict.NOT_JUDGED, message(result));
      case FAILED -> failure(test, result);
    };
  }

  private static CheckResult failure(TestIdentifier test, TestExecutionResult result) {
    Throwable cause = result.getThrowable().orElse(null);
    return cause instanceof SubmissionFailure failure
        ? new CheckResult(test.getDisplayName(), points(test), failure.verdict(), message(result))
        : graderError(test, String.valueOf(cause));
  }

  private static CheckResult graderError(TestIdentifier test, String cause) {
    return new CheckResult(
        test.getDisplayName(),
        points(test),
        Verdict.GRADER_ERROR,
        Texts.of("grader.check_failed", cause));
  }

  private static String message(TestExecutionResult result) {
    return result.getThrowable().map(Throwable::getMessage).orElse("");
  }

  private static int points(TestIdentifier test) {
    return test.getSource()
        .filter(MethodSource.class::isInstance)
        .map(source -> ((MethodSource) source).getJavaMethod().getAnnotation(Points.class))
        .map(Points::value)
        .orElse(0);
  }
}
