package telar.grading.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import telar.grading.fake.Negar;
import telar.grading.report.CheckResult;
import telar.grading.report.ClassReport;
import telar.grading.report.GradeReport;
import telar.grading.report.Isolation;
import telar.grading.report.StudentGrade;
import telar.grading.sheet.GradeSheet.Filled;
import telar.grading.sheet.GradeSheet.UnknownColumnException;
import telar.grading.verdict.Verdict;

/** A platform's sheet of grades comes back filled in, and otherwise as it was. */
class GradeSheetTest {

  private static final String MOODLE =
      """
      Identificador,"Nombre completo","Dirección de correo",Estado,Calificación,"Calificación máxima","Última modificación (calificación)","Comentarios de retroalimentación"\r
      "Participante 4711","Ana Pérez",ana.p@uni.edu.co,"Enviado para calificar",,100.00,-,\r
      "Participante 4712","Beto Ruiz",beto@uni.edu.co,"Sin entrega",,100.00,-,"Hablar con él"\r
      """;

  private static final String CANVAS =
      """
      Student,ID,SIS User ID,SIS Login ID,Section,Tarea 1 (88123),Tarea 2 (88124)
      "    Points Possible",,,,,20,10
      "Pérez, Ana",50001,A100,aperez,G1,,7
      "Ruiz, Beto",50002,A200,bruiz,G1,,
      """;

  /** A submission that gets so many of the five points of its exercise. */
  private static StudentGrade grade(String student, int points) {
    List<CheckResult> checks =
        List.of(
            new CheckResult("una", points, Verdict.PASSED, ""),
            new CheckResult("otra", 5 - points, Verdict.WRONG_ANSWER, "no"));
    return new StudentGrade(student, GradeReport.ofChecks(Negar.exercise(), checks, "Emulador"));
  }

  private static StudentGrade failure(String student) {
    return new StudentGrade(
        student, GradeReport.untried(Negar.exercise(), Verdict.GRADER_ERROR, "", ""));
  }

  private static Filled fill(String sheet, String column, StudentGrade... grades)
      throws UnknownColumnException {
    ClassReport report = new ClassReport(List.of(grades), Isolation.PROCESS, List.of(), List.of());
    return GradeSheet.read(sheet, Optional.of(column).filter(c -> !c.isEmpty())).fill(report);
  }

  private static List<String> row(Filled filled, int number) {
    return Table.parse(filled.text()).rows().get(number);
  }

  @Test
  void moodlesWorksheetGetsTheGradeInItsOwnScale() throws UnknownColumnException {
    Filled filled = fill(MOODLE, "", grade("Ana Pérez_4711_assignsubmission_file", 4));
    assertEquals("80", row(filled, 1).get(4));
    assertEquals(1, filled.filled());
  }

  @Test
  void canvassTableIsFilledByTheNumberOfItsDownload() throws UnknownColumnException {
    Filled filled = fill(CANVAS, "Tarea 1", grade("ruizbeto (Canvas 50002)", 4));
    assertEquals("16", row(filled, 3).get(5));
  }

  @Test
  void whoHandedInNothingKeepsTheirRow() throws UnknownColumnException {
    Filled filled = fill(MOODLE, "", grade("Ana Pérez_4711_assignsubmission_file_", 4));
    assertEquals(Table.parse(MOODLE).rows().get(2), row(filled, 2));
  }

  @Test
  void aCommentSaysWhyUnlessThereIsOne() throws UnknownColumnException {
    Filled filled = fill(MOODLE, "", grade("ana.p", 4), grade("beto", 5));
    assertTrue(row(filled, 1).get(7).contains("resultado incorrecto"), filled.text());
    assertEquals("Hablar con él", row(filled, 2).get(7));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ana Pérez",
        "ana perez",
        "ana.p",
        "ana.p@uni.edu.co",
        "ANA_PEREZ",
        "Ana Pe\u0301rez"
      })
  void aFolderIsFoundByWhateverTheSheetCallsItsStudent(String folder)
      throws UnknownColumnException {
    assertEquals("60", row(fill(MOODLE, "", grade(folder, 3)), 1).get(4));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ana Pérez", "aperez", "A100", "50001", "Pérez, Ana"})
  void canvasNamesAStudentBackwards(String folder) throws UnknownColumnException {
    assertEquals("16", row(fill(CANVAS, "Tarea 1", grade(folder, 4)), 2).get(5));
  }

  @Test
  void otherGradesAndSpacesStayAsTheyWere() throws UnknownColumnException {
    Filled filled = fill(CANVAS, "Tarea 1 (88123)", grade("bruiz", 5));
    assertEquals(List.of("    Points Possible", "", "", "", "", "20", "10"), row(filled, 1));
    assertEquals(List.of("Pérez, Ana", "50001", "A100", "aperez", "G1", "", "7"), row(filled, 2));
  }

  @Test
  void aGradeIsWrittenWithADotAlsoBetweenSemicolons() throws UnknownColumnException {
    String sheet = "Nombre;Apellido(s);Tarea\r\nAna;Pérez;\r\n";
    assertEquals(
        "Nombre;Apellido(s);Tarea\r\nAna;Pérez;3\r\n",
        fill(sheet, "Tarea", grade("Ana Pérez", 3)).text());
    String scaled = sheet.replace("Tarea", "Tarea;Nota máxima").replace("Pérez;", "Pérez;;7,0");
    assertTrue(fill(scaled, "Tarea", grade("Ana Pérez", 3)).text().contains("Pérez;4.2;7,0"));
  }

  @Test
  void whoeverIsNotInTheSheetIsNamed() throws UnknownColumnException {
    Filled filled = fill(MOODLE, "", grade("carla", 5));
    assertEquals(List.of("carla"), filled.unknown());
    assertEquals(Table.parse(MOODLE).rows(), Table.parse(filled.text()).rows());
  }

  @Test
  void ofTwoWithTheSameNameNobodyGetsTheOthersGrade() throws UnknownColumnException {
    String namesakes = MOODLE.replace("Beto Ruiz", "Ana Pérez");
    assertEquals(List.of("Ana Pérez"), fill(namesakes, "", grade("Ana Pérez", 5)).unknown());
    Filled byNumber = fill(namesakes, "", grade("Ana Pérez_4712_assignsubmission_file", 5));
    assertEquals("100", row(byNumber, 2).get(4));
  }

  @Test
  void whatTheGraderFailedOnIsNoGrade() throws UnknownColumnException {
    Filled filled = fill(MOODLE, "", failure("beto"));
    assertEquals(List.of("beto"), filled.ungraded());
    assertEquals("", row(filled, 2).get(4));
  }

  @Test
  void aGradeOfAnotherColumnIsNoName() throws UnknownColumnException {
    Filled filled = fill(CANVAS, "Tarea 1", grade("7", 5));
    assertEquals(List.of("7"), filled.unknown());
  }

  @Test
  void withoutAColumnForTheGradeItAsksForOne() {
    UnknownColumnException error =
        assertThrows(UnknownColumnException.class, () -> fill(CANVAS, "", grade("ana", 5)));
    assertTrue(error.columns().contains("Tarea 1 (88123)"));
    assertThrows(UnknownColumnException.class, () -> fill(CANVAS, "Tarea", grade("ana", 5)));
    assertThrows(UnknownColumnException.class, () -> fill("", "", grade("ana", 5)));
  }
}
