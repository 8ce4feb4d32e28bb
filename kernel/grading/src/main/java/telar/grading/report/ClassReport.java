package telar.grading.report;

import java.util.List;
import telar.grading.text.Texts;
import telar.grading.verdict.SubmissionState;

/**
 * The grades of a folder of submissions.
 *
 * @param grades in the order they were graded
 * @param isolation how well the machine was protected from the code it ran
 * @param unrecognized files of students that are no submission of any exercise
 * @param absent students of whom there is no submission
 */
public record ClassReport(
    List<StudentGrade> grades,
    Isolation isolation,
    List<String> unrecognized,
    List<String> absent) {

  public ClassReport {
    grades = List.copyOf(grades);
    unrecognized = List.copyOf(unrecognized);
    absent = List.copyOf(absent);
  }

  public long inState(SubmissionState state) {
    return grades.stream().filter(grade -> grade.report().state() == state).count();
  }

  public long passed() {
    return grades.stream().filter(grade -> grade.report().passed()).count();
  }

  /** What every report of a class says about the protection from the code it ran. */
  public String isolationNotice() {
    return Texts.of("class.isolation", isolation.description());
  }
}
