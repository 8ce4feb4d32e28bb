package telar.grading.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import telar.grading.catalogue.Exercise;
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

  /** What each student has of all that the class handed in, in the order of the grades. */
  public List<StudentTotal> totals() {
    int max =
        grades.stream()
            .map(grade -> grade.report().exercise())
            .distinct()
            .mapToInt(Exercise::points)
            .sum();
    Map<String, List<GradeReport>> students =
        grades.stream()
            .collect(
                Collectors.groupingBy(
                    StudentGrade::student,
                    LinkedHashMap::new,
                    Collectors.mapping(StudentGrade::report, Collectors.toList())));
    return students.entrySet().stream()
        .map(student -> new StudentTotal(student.getKey(), max, student.getValue()))
        .toList();
  }

  /**
   * What the class missed most.
   *
   * @param times how many submissions
   * @param check the exercise and the name of the check
   */
  public record Missed(long times, String check) {}

  /** The checks that were missed, the most frequent first. */
  public List<Missed> missed() {
    Map<String, Long> times =
        grades.stream()
            .map(StudentGrade::report)
            .flatMap(
                report ->
                    report.checks().stream()
                        .filter(check -> !check.passed())
                        .map(check -> report.exercise().id() + ": " + check.name()))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return times.entrySet().stream()
        .map(entry -> new Missed(entry.getValue(), entry.getKey()))
        .sorted(Comparator.comparingLong(Missed::times).reversed().thenComparing(Missed::check))
        .toList();
  }

  /** How many there are and how many passed; in a second line how they ended, unless all alike. */
  public String summary() {
    String counts =
        Texts.of("class.submissions", grades.size())
            + " · "
            + Texts.of("class.passed", passed())
            + "\n";
    return inState(SubmissionState.GRADED) == grades.size() ? counts : counts + states() + "\n";
  }

  private String states() {
    return Arrays.stream(SubmissionState.values())
        .filter(state -> inState(state) > 0)
        .map(state -> Texts.of("state." + state.id()) + ": " + inState(state))
        .collect(Collectors.joining(" · "));
  }

  /** What every report of a class says about the protection from the code it ran. */
  public String isolationNotice() {
    return Texts.of("class.isolation", isolation.description());
  }
}
