package telar.grading.junit;

import telar.grading.verdict.Verdict;

/**
 * The submission failed a check. Only this blames the submission: any other throwable of a test is
 * an error of the grader.
 */
public final class SubmissionFailure extends AssertionError {

  private static final long serialVersionUID = 1L;

  private final Verdict verdict;

  public SubmissionFailure(Verdict verdict, String message) {
    super(message);
    this.verdict = verdict;
  }

  public Verdict verdict() {
    return verdict;
  }
}
