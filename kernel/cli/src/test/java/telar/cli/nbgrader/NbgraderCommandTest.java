package telar.cli.nbgrader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import telar.cli.CommandLineRun;
import telar.cli.nbgrader.WrittenNotebook.Cell;
import telar.grading.catalogue.Catalogue;
import telar.grading.catalogue.Exercise;

/** {@code telar nbgrader}: what nbgrader needs to hand out and to grade the exercises. */
class NbgraderCommandTest {

  private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();

  @TempDir private Path folder;

  static List<Exercise> exercises() {
    return Catalogue.load().exercises();
  }

  private CommandLineRun nbgrader(String... more) {
    String[] arguments = new String[2 + more.length];
    arguments[0] = "nbgrader";
    arguments[1] = folder.resolve("curso").toString();
    System.arraycopy(more, 0, arguments, 2, more.length);
    return CommandLineRun.in(REPOSITORY, arguments);
  }

  private WrittenNotebook saxpy() throws IOException {
    nbgrader("p1/saxpy");
    return WrittenNotebook.read(folder.resolve("curso/source/p1/saxpy.ipynb"));
  }

  private static WrittenNotebook notebook(Exercise exercise) throws IOException {
    Path solution = REPOSITORY.resolve("solutions").resolve(exercise.id()).resolve("kernel.cu");
    return WrittenNotebook.of(AssignmentNotebook.of(exercise, Files.readString(solution)));
  }

  @Test
  void aBlockIsAnAssignmentAndAnExerciseItsNotebook() {
    assertEquals(0, nbgrader("p1/saxpy", "q1/sumaFP16").status());
    assertTrue(Files.exists(folder.resolve("curso/source/p1/saxpy.ipynb")));
    assertTrue(Files.exists(folder.resolve("curso/source/q1/sumaFP16.ipynb")));
    assertTrue(Files.exists(folder.resolve("curso/nbgrader_config.py")));
  }

  @Test
  void theLanguageIsTheOneThatTheConfigurationHasAStubFor() throws IOException {
    assertEquals("java", saxpy().language());
    String configuration = Files.readString(folder.resolve("curso/nbgrader_config.py"));
    assertTrue(configuration.contains("{\"java\": \"" + WrittenNotebook.STUB + "\"}"));
  }

  @Test
  void theConfigurationGradesWithThisInstallation() throws IOException {
    saxpy();
    String configuration = Files.readString(folder.resolve("curso/nbgrader_config.py"));
    String telar = REPOSITORY.resolve("telar").toString().replace("\\", "\\\\");
    assertTrue(configuration.contains("TELAR = \"" + telar), configuration);
  }

  @Test
  void eachCellHasItsRole() throws IOException {
    List<String> roles = saxpy().cells().stream().map(Cell::role).toList();
    assertEquals(List.of("F/F/T", "F/F/T", "F/T/F", "T/F/T"), roles);
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void cellsAreNamedOnceWithTheLettersThatNbgraderTakes(Exercise exercise) throws IOException {
    List<String> ids = notebook(exercise).cells().stream().map(Cell::gradeId).toList();
    assertEquals(ids.stream().distinct().toList(), ids);
    assertTrue(ids.stream().allMatch(id -> id.matches("[a-zA-Z0-9_-]+")), ids.toString());
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void learnersStartFromTheSkeleton(Exercise exercise) throws IOException {
    Cell answer = notebook(exercise).cells().get(2);
    assertEquals("%%cuda\n" + exercise.skeleton().stripTrailing(), answer.released());
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void theTestIsWorthThePointsOfTheExercise(Exercise exercise) throws IOException {
    Cell test = notebook(exercise).cells().get(3);
    assertEquals(exercise.points(), test.points());
    assertEquals("points(\"" + exercise.id() + "\", " + exercise.inJava() + ")", test.source());
  }

  @Test
  void theAnswerIsFoundByTheCommandThatGrades() throws IOException {
    nbgrader("p1/saxpy");
    Path handedIn = folder.resolve("submitted/ana/p1/saxpy.ipynb");
    Files.createDirectories(handedIn.getParent());
    Files.copy(folder.resolve("curso/source/p1/saxpy.ipynb"), handedIn);
    CommandLineRun run =
        CommandLineRun.in(folder, "calificar", folder.resolve("submitted").toString());
    assertTrue(run.out().contains("10/10  pasa"), run.out() + run.err());
  }

  @Test
  void whatIsThereStaysUnlessItIsToBeReplaced() throws IOException {
    saxpy();
    Path file = folder.resolve("curso/source/p1/saxpy.ipynb");
    Files.writeString(file, "mío");
    assertTrue(nbgrader("p1/saxpy").err().contains("--reemplazar"));
    assertEquals("mío", Files.readString(file));
    nbgrader("p1/saxpy", "--reemplazar");
    assertTrue(Files.readString(file).contains("saxpy-prueba"));
  }

  @Test
  void withoutItsSolutionAnExerciseIsNotWritten() {
    CommandLineRun run = nbgrader("p1/saxpy", "--soluciones", folder.toString());
    assertEquals(2, run.status());
    assertTrue(run.err().contains("no está la solución"), run.err());
  }

  @Test
  void anUnknownExerciseIsAnsweredWithThoseThereAre() {
    CommandLineRun run = nbgrader("p1/nada");
    assertEquals(2, run.status());
    assertTrue(run.err().contains("Los ejercicios son: n0/copiaIdaVuelta, p1/saxpy"), run.err());
  }

  @Test
  void theReferenceGetsEveryPointAndTheSkeletonNone() throws IOException, InterruptedException {
    assertEquals(List.of("10.0"), saxpy().executed(folder).numbers());
    assertEquals(List.of("0.0"), saxpy().release().executed(folder).numbers());
  }
}
