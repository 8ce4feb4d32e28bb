package telar.grading.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import telar.device.CudaSource;
import telar.device.LaunchInterruptedException;
import telar.grading.report.GradeReport;
import telar.grading.report.StudentGrade;
import telar.grading.text.Texts;
import telar.grading.verdict.Verdict;

/** Grades many submissions, one after another; no submission can keep the next from its grade. */
public final class BatchGrader {

  private final Judge judge;

  public BatchGrader(Judge judge) {
    this.judge = judge;
  }

  /**
   * Grades them all.
   *
   * @param progress told each grade as soon as it is known
   */
  public List<StudentGrade> grade(List<Submission> submissions, Consumer<StudentGrade> progress) {
    List<StudentGrade> grades = new ArrayList<>();
    for (Submission submission : submissions) {
      StudentGrade grade = new StudentGrade(submission.student(), grade(submission));
      grades.add(grade);
      progress.accept(grade);
    }
    return grades;
  }

  private GradeReport grade(Submission submission) {
    try {
      CudaSource source = Intake.read(submission);
      return judge.grade(submission.exercise(), source);
    } catch (Intake.RefusedException e) {
      return untried(submission, Verdict.REJECTED, String.valueOf(e.getMessage()));
    } catch (LaunchInterruptedException e) {
      throw e;
    } catch (RuntimeException e) {
      return untried(submission, Verdict.GRADER_ERROR, Texts.of("grader.failed", e));
    }
  }

  /** No device had a part in it. */
  private static GradeReport untried(Submission submission, Verdict verdict, String details) {
    return GradeReport.untried(submission.exercise(), verdict, details, "");
  }
}
