package telar.conformance.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The notebooks, run whole from an empty state with the exercises still to solve. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NotebooksRunTest {

  private static final String P1 = "P1-indices-saxpy";
  private static final String M1 = "M1-coalescencia";
  private static final String Q2 = "Q2-cuantizacion-int8";
  private static final Path REPOSITORY = Path.of("../..");

  /** A notebook takes a while: each is run once for all tests. */
  private final Map<String, NotebookRun> runs = new HashMap<>();

  @TempDir private Path folder;

  private NotebookRun run(String name) {
    return runs.computeIfAbsent(
        name, n -> run(REPOSITORY.resolve("notebooks").resolve(n + ".ipynb")));
  }

  private NotebookRun run(Path notebook) {
    try {
      return NotebookRun.of(notebook, Files.createTempDirectory(folder, "run"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static List<String> all() throws IOException {
    try (Stream<Path> files = Files.list(REPOSITORY.resolve("notebooks"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".ipynb"))
          .map(name -> name.substring(0, name.lastIndexOf('.')))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void runsToItsEnd(String notebook) {
    assertEquals(0, run(notebook).status(), run(notebook).log());
  }

  @ParameterizedTest
  @MethodSource("all")
  void writesNothingOnStandardError(String notebook) {
    assertEquals("", run(notebook).printedOn("stderr"));
  }

  @ParameterizedTest
  @MethodSource("all")
  void warnsOfNoVariableThatTheLearnerIsStillToUse(String notebook) {
    String printed = run(notebook).printedOn("stdout");
    assertFalse(printed.contains("TLR-469") || printed.contains("TLR-470"), printed);
  }

  @ParameterizedTest
  @CsvSource({P1 + ",falta una guarda", M1 + ",i * stride = 4096", Q2 + ",codes[i] = -3"})
  void brokenKernelIsDiagnosed(String notebook, String diagnostic) {
    List<String> shown = run(notebook).shownAs("text/plain");
    assertTrue(shown.stream().anyMatch(text -> text.contains(diagnostic)), shown.toString());
  }

  @ParameterizedTest
  @CsvSource({P1 + ",4000", M1 + ",8", Q2 + ",1000"})
  void predictionIsComparedWithTheCounter(String notebook, String measured) {
    List<String> shown = run(notebook).shownAs("text/plain");
    String told = "el contador dice " + measured + ". No coincide";
    assertTrue(shown.stream().anyMatch(text -> text.contains(told)), shown.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {P1, M1, Q2})
  void showsItsFigure(String notebook) {
    assertEquals(1, run(notebook).shownAs("image/svg+xml").size());
  }

  @ParameterizedTest
  @ValueSource(strings = {P1, M1, Q2})
  void showsItsTable(String notebook) {
    assertTrue(
        run(notebook).shownAs("text/html").stream()
            .anyMatch(html -> html.contains("<table") && html.contains("<th")));
  }

  @ParameterizedTest
  @CsvSource({P1 + ",p1/saxpy", M1 + ",m1/aosASoa", Q2 + ",q2/cuantizaFilas"})
  void unsolvedExerciseDoesNotPassYet(String notebook, String exercise) {
    String grade = grade(run(notebook));
    assertTrue(grade.contains(exercise) && grade.contains("todavía no pasa"), grade);
  }

  @Test
  void solvedExercisePasses() throws IOException {
    Path notebook = folder.resolve("resuelto.ipynb");
    String text = Files.readString(REPOSITORY.resolve("notebooks").resolve(P1 + ".ipynb"));
    String blank = "    // ESCRIBA SU CÓDIGO AQUÍ\\n";
    assertTrue(text.contains(blank), "the notebook has no blank to fill in");
    String solution =
        "int i = blockIdx.x * blockDim.x + threadIdx.x; if (i < n) y[i] = a * x[i] + y[i];\\n";
    Files.writeString(notebook, text.replace(blank, solution));
    String grade = grade(run(notebook));
    assertTrue(grade.contains("10 de 10 puntos"), grade);
    assertFalse(grade.contains("todavía no pasa"), grade);
  }

  private static String grade(NotebookRun run) {
    return run.shownAs("text/html").stream()
        .filter(html -> html.contains("telar-grade"))
        .findFirst()
        .orElse("no grade was shown: " + run.log());
  }
}
