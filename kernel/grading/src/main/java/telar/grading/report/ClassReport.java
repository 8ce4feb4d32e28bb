package telar.grading.report;

import java.util.List;
import telar.grading.text.Texts;
import telar.grading.verdict.SubmissionState;

/** The grades of a folder of submissions, in the order they were graded. */
public record ClassReport(List<StudentGrade> grades) {

  public ClassReport {
    grades = List.copyOf(grades);
  }

  public long inState(SubmissionState state) {
    return grades.stream().filter(grade -> grade.report().state() == state).count();
  }

  public long passed() {
    return grades.stream().filter(grade -> grade.report().passed()).count();
  }

  /** What every report of a class says about the protection from the code it ran. */
  public static String isolationNotice() {
    return Texts.of("class.isolation");
  }
}
