package telar.cli.nbgrader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import telar.cli.CommandLineRun;
import telar.cli.console.UserError;
import telar.cli.nbgrader.WrittenNotebook.Cell;
import telar.device.CudaSource;
import telar.grading.catalogue.Catalogue;
import telar.grading.catalogue.Exercise;
import telar.grading.report.CheckResult;
import telar.grading.report.GradeReport;
import telar.grading.verdict.Verdict;

/** What a notebook gets from nbgrader without being run. */
class GradedNotebookTest {

  private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();

  @TempDir private Path folder;
  private WrittenNotebook notebook = WrittenNotebook.of("{}");

  @BeforeEach
  void anaHandsInTheReference() throws IOException {
    Exercise saxpy = Catalogue.load().find("p1/saxpy");
    String solution = Files.readString(REPOSITORY.resolve("solutions/p1/saxpy/kernel.cu"));
    notebook = WrittenNotebook.of(AssignmentNotebook.of(saxpy, solution));
  }

  private static GradeReport sevenPoints(Exercise exercise, CudaSource answer) {
    assertTrue(answer.text().contains("saxpy"));
    CheckResult passed = new CheckResult("una", 7, Verdict.PASSED, "");
    CheckResult failed = new CheckResult("otra", 3, Verdict.WRONG_ANSWER, "<b>mal</b>");
    return GradeReport.ofChecks(exercise, List.of(passed, failed), "Emulador");
  }

  private static GradeReport failure(Exercise exercise, CudaSource answer) {
    return GradeReport.untried(exercise, Verdict.GRADER_ERROR, "se fue la luz", "");
  }

  private WrittenNotebook graded() {
    GradedNotebook graded = new GradedNotebook(Catalogue.load(), GradedNotebookTest::sevenPoints);
    return WrittenNotebook.of(graded.of(notebook.json().toString()));
  }

  private Cell test() {
    return notebook.cells().get(3);
  }

  @Test
  void theTestCellHasThePointsAndWhy() {
    Cell test = graded().cells().get(3);
    assertEquals(List.of("7.0"), test.judged().toList());
    assertTrue(test.json().toString().contains("&lt;b&gt;mal"), test.json().toString());
  }

  @Test
  void nothingElseChanges() {
    WrittenNotebook graded = graded();
    assertEquals(notebook.cells().subList(0, 3), graded.cells().subList(0, 3));
    assertEquals(test().source(), graded.cells().get(3).source());
  }

  @Test
  void aCellThatGivesItselfPointsIsNotRun() {
    JsonObject forger =
        JsonParser.parseString(
                """
                {"cell_type": "code", "metadata": {}, "outputs": [], "execution_count": null,
                 "source": "double points(String exercise, Object kernel) { return 10; }"}""")
            .getAsJsonObject();
    notebook.json().getAsJsonArray("cells").add(forger);
    assertEquals(List.of("7.0"), graded().cells().get(3).judged().toList());
  }

  @Test
  void aTestCellThatNbgraderPutBackIsGraded() {
    String note = "# This cell (id:saxpy-prueba) was missing. It was added back by nbgrader.\n\n";
    test().json().addProperty("source", note + test().source());
    assertEquals(List.of("7.0"), graded().numbers());
  }

  @Test
  void withoutItsAnswerAnExerciseGetsNoPoints() {
    notebook.json().getAsJsonArray("cells").remove(2);
    assertEquals(List.of("0.0"), graded().numbers());
  }

  @Test
  void aTestOfTheInstructorsOwnIsNeverTakenForPassed() {
    test().json().addProperty("source", "assert f(2) == 4;");
    UserError error = assertThrows(UserError.class, this::graded);
    assertTrue(String.valueOf(error.getMessage()).contains("assert f(2) == 4;"));
  }

  @Test
  void aFailureOfTheGraderIsNoZero() {
    GradedNotebook graded = new GradedNotebook(Catalogue.load(), GradedNotebookTest::failure);
    String submitted = notebook.json().toString();
    UserError error = assertThrows(UserError.class, () -> graded.of(submitted));
    assertTrue(String.valueOf(error.getMessage()).contains("se fue la luz"));
  }

  @Test
  void theCommandGradesInTheBox() throws IOException {
    assertEquals(List.of("10.0"), commanded(notebook).numbers());
    assertEquals(List.of("0.0"), commanded(notebook.release()).numbers());
  }

  private WrittenNotebook commanded(WrittenNotebook submitted) throws IOException {
    Path given = folder.resolve("entrega.ipynb");
    Path result = folder.resolve("resultado.ipynb");
    Files.writeString(given, submitted.json().toString());
    CommandLineRun run =
        CommandLineRun.of("nbgrader-calificar", given.toString(), result.toString());
    assertEquals(0, run.status(), run.err());
    return WrittenNotebook.read(result);
  }
}
