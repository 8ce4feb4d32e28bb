package telar.grading.journal;

import java.io.IOException;
import java.util.Optional;
import telar.device.CudaSource;
import telar.grading.catalogue.Exercise;
import telar.grading.report.BareGrade;
import telar.grading.report.GradeReport;
import telar.grading.run.Judge;
import telar.grading.verdict.SubmissionState;

/**
 * Grades what the journal does not know yet. A failure of the grader is never kept: the next run
 * tries again.
 */
public final class JournaledJudge implements Judge {

  private final Judge judge;
  private final Journal journal;
  private final String conditions;
  private int known;

  /**
   * Puts a journal before a judge.
   *
   * @param conditions what decides a grade besides the submission: the software and the limits
   */
  public JournaledJudge(Judge judge, Journal journal, String conditions) {
    this.judge = judge;
    this.journal = journal;
    this.conditions = conditions;
  }

  @Override
  public GradeReport grade(Exercise exercise, CudaSource submission) {
    String key = Fingerprint.of(conditions, exercise.id(), submission.name(), submission.text());
    Optional<BareGrade> grade = journal.find(key);
    if (grade.isPresent()) {
      known++;
      return grade.get().report(exercise);
    }
    GradeReport report = judge.grade(exercise, submission);
    if (report.state() != SubmissionState.GRADER_ERROR) {
      keep(key, report);
    }
    return report;
  }

  private void keep(String key, GradeReport report) {
    try {
      journal.add(key, BareGrade.of(report));
    } catch (IOException e) {
      // A journal that cannot be written costs time in the next run, never a grade.
    }
  }

  /** How many grades it took from the journal. */
  public int known() {
    return known;
  }
}
