package telar.grading.report;

import telar.grading.verdict.Verdict;

/**
 * The result of one check (one test method) of an exercise.
 *
 * @param name what it checks, in Spanish
 * @param points what it is worth
 * @param verdict how it ended
 * @param message why it did not pass; empty when it passed
 */
public record CheckResult(String name, int points, Verdict verdict, String message) {

  public boolean passed() {
    return verdict == Verdict.PASSED;
  }
}
