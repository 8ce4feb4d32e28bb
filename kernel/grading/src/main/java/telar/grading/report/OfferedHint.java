package telar.grading.report;

import telar.grading.catalogue.Exercise;
import telar.grading.text.Texts;
import telar.grading.verdict.Verdict;

/**
 * The rung of the ladder of hints that a report offers: the question first; when something other
 * than the answer is wrong, the concept behind that diagnostic; then the rung after the last one
 * read. The line and the solution are only named: whoever wants them asks.
 */
final class OfferedHint {

  private static final int QUESTION = 1;
  private static final int CONCEPT = 2;

  private OfferedHint() {}

  /** The text for the learner; empty when there is nothing to offer. */
  static String of(GradeReport report) {
    int rung = rung(report);
    if (rung == 0 || rung > Exercise.HINTS) {
      return "";
    }
    return rung <= CONCEPT
        ? Texts.of("report.hint", rung, report.exercise().hint(rung))
        : Texts.of("report.nextHint", report.exercise().id(), rung);
  }

  /** The highest rung that whoever saw the report has read. */
  static int read(GradeReport report) {
    int rung = rung(report);
    return rung <= CONCEPT ? Math.max(rung, report.hintsRead()) : report.hintsRead();
  }

  private static int rung(GradeReport report) {
    return tied(report.verdict()) == 0
        ? 0
        : Math.max(tied(report.verdict()), report.hintsRead() + 1);
  }

  /** What does not compile has its own advice. */
  private static int tied(Verdict verdict) {
    return switch (verdict) {
      case PASSED, NOT_JUDGED, DOES_NOT_COMPILE, REJECTED, GRADER_ERROR -> 0;
      case WRONG_ANSWER -> QUESTION;
      default -> CONCEPT;
    };
  }
}
