package telar.grading.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import telar.grading.catalogue.Catalogue;
import telar.grading.fake.Negar;
import telar.grading.report.CheckResult;
import telar.grading.report.ClassReport;
import telar.grading.report.GradeReport;
import telar.grading.report.Isolation;
import telar.grading.report.StudentGrade;
import telar.grading.verdict.Verdict;

/** The pages that an instructor keeps and hands back. */
class PagesTest {

  private static final String HOSTILE = "<script>alert(1)</script>";

  private static StudentGrade grade(String student, int points) {
    List<CheckResult> checks =
        List.of(
            new CheckResult("cambia el signo", points, Verdict.PASSED, ""),
            new CheckResult("lee lo justo", 5 - points, Verdict.UNCOALESCED, "lee " + HOSTILE));
    return new StudentGrade(student, GradeReport.ofChecks(Negar.exercise(), checks, "Emulador"));
  }

  private static ClassReport report(StudentGrade... grades) {
    return new ClassReport(List.of(grades), Isolation.PROCESS, List.of("x/saxpi.cu"), List.of("z"));
  }

  private static String page(StudentGrade... grades) {
    return ClassPage.of(report(grades), Catalogue.load());
  }

  @Test
  void aStudentReadsWhatFailedAndWhy() {
    String page = StudentPage.of(report(grade("ana", 3)).totals().get(0));
    assertTrue(page.contains("3 de 5 puntos"), page);
    assertTrue(page.contains("lee lo justo"), page);
  }

  @Test
  void nothingOfASubmissionRunsInAPage() {
    assertFalse(StudentPage.of(report(grade(HOSTILE, 3)).totals().get(0)).contains("<script"));
    assertFalse(page(grade(HOSTILE, 3)).contains("<script"));
  }

  @Test
  void aStudentOfTheClassIsALinkToTheirPage() {
    String page = page(grade("Ana Pérez: 100 %", 3));
    assertTrue(page.contains("href=\"./Ana%20Pérez:%20100%20%25.html\""), page);
  }

  @Test
  void whatMoodleAddsToANameIsNotShown() {
    String page = page(grade("Ana Pérez_4711_assignsubmission_file", 3));
    assertTrue(page.contains(">Ana Pérez</a>"), page);
  }

  @Test
  void whoDidNotHandInAnExerciseHasADash() {
    GradeReport crashed =
        GradeReport.untried(Negar.exercise(), Verdict.GRADER_ERROR, "", "Emulador");
    String page = page(new StudentGrade("ana", crashed));
    assertTrue(page.contains("por revisar"), page);
    assertFalse(page.contains("—"), page);
  }

  @Test
  void theTotalsFallIntoRanges() {
    String page = page(grade("ana", 5), grade("beto", 4), grade("carla", 1));
    assertEquals(1, count(page, "2 estudiantes"), page);
    assertEquals(1, count(page, "1 estudiante<"), page);
    assertEquals(3, count(page, "nadie"), page);
  }

  @Test
  void whatWasMissedAndWhoIsMissingIsSaid() {
    String page = page(grade("ana", 5), grade("beto", 4));
    assertTrue(page.contains("t0/negar: lee lo justo"), page);
    assertTrue(page.contains("<li>x/saxpi.cu</li>") && page.contains("<li>z</li>"), page);
    assertTrue(page.contains("aislamiento: básico"), page);
  }

  private static int count(String page, String text) {
    return page.split(java.util.regex.Pattern.quote(text), -1).length - 1;
  }
}
