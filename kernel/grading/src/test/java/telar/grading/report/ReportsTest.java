package telar.grading.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import telar.grading.fake.Negar;
import telar.grading.verdict.Verdict;

class ReportsTest {

  private static final String DEVICE = "Emulador de Telar";
  private static final String HOSTILE = "<script>alert('y')</script> & \"más\"";

  private static GradeReport of(CheckResult... checks) {
    return GradeReport.ofChecks(Negar.exercise(), List.of(checks), DEVICE);
  }

  private static GradeReport untried(Verdict verdict, String details) {
    return GradeReport.untried(Negar.exercise(), verdict, details, DEVICE);
  }

  private static final CheckResult RIGHT =
      new CheckResult("cambia el signo", 3, Verdict.PASSED, "");
  private static final CheckResult WRONG =
      new CheckResult(
          "lee lo justo",
          2,
          Verdict.UNCOALESCED,
          "Las lecturas tocan 8 sectores.\n(prueba: n = 32)");
  private static final GradeReport FAILED = of(RIGHT, WRONG);
  private static final GradeReport PASSED =
      of(RIGHT, new CheckResult("lee lo justo", 2, Verdict.PASSED, ""));
  private static final GradeReport BROKEN = untried(Verdict.DOES_NOT_COMPILE, HOSTILE);
  private static final GradeReport CRASHED = untried(Verdict.GRADER_ERROR, "fallo interno");
  private static final ClassReport CLASS =
      new ClassReport(
          List.of(
              new StudentGrade("ana", PASSED),
              new StudentGrade("beto", FAILED),
              new StudentGrade("beto", CRASHED),
              new StudentGrade("=HYPERLINK(\"x\")", BROKEN),
              new StudentGrade("zoé\u001b[31m", CRASHED)),
          Isolation.PROCESS,
          List.of("beto/saxpi\u001b.cu"),
          List.of("darío"));

  @Test
  void textNamesEachCheckItsPointsAndWhy() throws IOException {
    Golden.assertMatches("failed.txt", TextReport.of(FAILED));
    Golden.assertMatches("passed.txt", TextReport.of(PASSED));
    Golden.assertMatches("broken.txt", TextReport.of(BROKEN));
  }

  @Test
  void htmlNamesEachCheckItsPointsAndWhy() throws IOException {
    Golden.assertMatches("failed.html", HtmlReport.of(FAILED));
  }

  @Test
  void htmlShowsTheCodeInAMessageAsCode() {
    String message = "faltan hilos en `__syncthreads()`, dice `a < b`";
    String html = HtmlReport.of(of(new CheckResult("x", 2, Verdict.BARRIER_DIVERGENCE, message)));
    assertTrue(html.contains("<code>__syncthreads()</code>, dice <code>a &lt; b</code>"), html);
  }

  @Test
  void aWrongAnswerIsAskedTheQuestionFirst() {
    GradeReport wrong = of(new CheckResult("cambia el signo", 3, Verdict.WRONG_ANSWER, "no"));
    assertTrue(TextReport.of(wrong).contains("Pista 1: "), TextReport.of(wrong));
  }

  @Test
  void whatHasItsOwnDiagnosticGetsTheConceptBehindIt() {
    assertTrue(TextReport.of(FAILED).contains("Pista 2: "), TextReport.of(FAILED));
  }

  @Test
  void theNextHintComesAfterThoseRead() {
    GradeReport wrong = of(new CheckResult("cambia el signo", 3, Verdict.WRONG_ANSWER, "no"));
    assertEquals(1, wrong.hintsReadAfter());
    assertTrue(TextReport.of(wrong.withHintsRead(1)).contains("Pista 2: "));
    assertEquals(2, wrong.withHintsRead(1).hintsReadAfter());
  }

  @Test
  void theLineAndTheSolutionAreOnlyNamed() {
    GradeReport wrong = FAILED.withHintsRead(2);
    assertTrue(TextReport.of(wrong).contains("hint(\"t0/negar\", 3)"), TextReport.of(wrong));
    assertEquals(2, wrong.hintsReadAfter());
  }

  @Test
  void whoeverHasReadAllHintsOrDoesNotCompileIsOfferedNone() {
    assertFalse(TextReport.of(FAILED.withHintsRead(4)).contains("ista"));
    assertFalse(TextReport.of(BROKEN).contains("Pista"));
  }

  @Test
  void htmlEscapesWhatComesFromOutside() {
    assertFalse(HtmlReport.of(BROKEN).contains("<script>"), HtmlReport.of(BROKEN));
  }

  @Test
  void nbgraderGetsThePointsAndRefusesThoseOfAGraderThatFailed() {
    assertEquals(FAILED.points().orElseThrow(), FAILED.nbgraderPoints());
    assertEquals(0, BROKEN.nbgraderPoints());
    assertTrue(CRASHED.nbgraderPoints() > CRASHED.maxPoints());
  }

  @Test
  void jsonIsVersioned() throws IOException {
    Golden.assertMatches("failed.json", JsonReport.of(FAILED));
  }

  @Test
  void classJsonSaysHowItWasIsolatedAndWhatWasNotRecognized() throws IOException {
    Golden.assertMatches("class.json", JsonReport.of(CLASS));
  }

  @Test
  void classTextStartsByTheIsolationAndEndsByWhatNeedsALook() throws IOException {
    Golden.assertMatches("class.txt", ClassTextReport.of(CLASS));
  }

  @Test
  void csvLeavesTheScoreOfAGraderErrorEmptyAndDefusesFormulas() throws IOException {
    Golden.assertMatches("class.csv", CsvReport.of(CLASS));
  }

  @Test
  void csvLeavesOutTheExcerptOfACompilerMessage() {
    String reason = "kernel.cu:1:6: falta «;» después de «x»\n    1 | int x\n      |      ^";
    GradeReport report = untried(Verdict.DOES_NOT_COMPILE, reason);
    String csv =
        CsvReport.of(
            new ClassReport(
                List.of(new StudentGrade("ana", report)), Isolation.NONE, List.of(), List.of()));
    assertTrue(csv.endsWith(",kernel.cu:1:6: falta «;» después de «x»\r\n"), csv);
  }

  @Test
  void worstCheckIsTheVerdict() {
    assertEquals(Verdict.UNCOALESCED, FAILED.verdict());
    assertEquals(OptionalInt.of(3), FAILED.points());
  }

  @Test
  void checkThatCouldNotBeMeasuredDoesNotFail() {
    GradeReport report = of(RIGHT, new CheckResult("x", 2, Verdict.NOT_JUDGED, "sin medir"));
    assertTrue(report.passed());
    assertEquals(OptionalInt.of(3), report.points());
  }
}
