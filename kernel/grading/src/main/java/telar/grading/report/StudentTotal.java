package telar.grading.report;

import java.util.List;

/**
 * What a student has of all that the class handed in.
 *
 * @param max the points of every exercise that anybody handed in
 * @param reports of what the student handed in
 */
public record StudentTotal(String student, int max, List<GradeReport> reports) {

  public StudentTotal {
    reports = List.copyOf(reports);
  }

  public int points() {
    return reports.stream().mapToInt(report -> report.points().orElse(0)).sum();
  }

  /** How many await the instructor: what the grader failed on is no zero. */
  public long ungraded() {
    return reports.stream().filter(report -> report.points().isEmpty()).count();
  }
}
