package telar.solutions;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import telar.grading.catalogue.Catalogue;
import telar.solutions.Notebook.Cell;

/** The committed notebooks: clean nbformat 4.5, with the exercises' own skeletons in them. */
class NotebooksTest {

  static Stream<Notebook> notebooks() {
    return CourseFiles.find(Path.of("..", "notebooks"), 1).stream()
        .filter(file -> file.toString().endsWith(".ipynb"))
        .map(Notebook::read);
  }

  @Test
  void everyExerciseHasItsNotebook() {
    List<String> inNotebooks =
        notebooks().flatMap(n -> n.cells().stream()).map(Cell::exercise).distinct().toList();
    Catalogue.load()
        .exercises()
        .forEach(e -> assertTrue(inNotebooks.contains(e.id()), "no notebook has " + e.id()));
  }

  @ParameterizedTest
  @MethodSource("notebooks")
  void namesTheKernelAndTheFormat(Notebook notebook) {
    assertEquals("4.5", notebook.format());
    assertEquals("telar", notebook.kernelspec("name"));
    assertEquals("java", notebook.kernelspec("language"));
  }

  @ParameterizedTest
  @MethodSource("notebooks")
  void cellsHaveStableIdsOfTheirOwn(Notebook notebook) {
    List<String> ids = notebook.cells().stream().map(Cell::id).toList();
    assertEquals(ids.size(), ids.stream().distinct().count(), ids.toString());
    assertTrue(ids.stream().allMatch(id -> id.matches("[a-zA-Z0-9_-]{1,64}")), ids.toString());
  }

  @ParameterizedTest
  @MethodSource("notebooks")
  void keepsNoOutputs(Notebook notebook) {
    assertTrue(notebook.codeCells().stream().allMatch(Cell::isUnexecuted));
  }

  @ParameterizedTest
  @MethodSource("notebooks")
  void exerciseCellIsTheSkeleton(Notebook notebook) {
    List<Cell> copies =
        notebook.codeCells().stream().filter(cell -> !cell.copiedFrom().isEmpty()).toList();
    assertEquals(1, copies.size());
    Cell copy = copies.get(0);
    String file = CourseFiles.read(Path.of("..").resolve(copy.copiedFrom()));
    assertEquals("exercises/" + copy.exercise() + "/kernel.cu", copy.copiedFrom());
    assertEquals("%%cuda\n" + file.stripTrailing(), copy.source());
  }

  @ParameterizedTest
  @MethodSource("notebooks")
  void exerciseIsGradedInPlace(Notebook notebook) {
    Cell copy =
        notebook.codeCells().stream().filter(c -> !c.copiedFrom().isEmpty()).findFirst().get();
    String call = "grade(\"" + copy.exercise() + "\"";
    assertTrue(notebook.codeCells().stream().anyMatch(cell -> cell.source().startsWith(call)));
  }

  @ParameterizedTest
  @MethodSource("notebooks")
  void hasWhatEveryBlockHas(Notebook notebook) {
    String all = String.join("\n", notebook.cells().stream().map(Cell::source).toList());
    assertAll(
        () -> assertTrue(all.contains("usted podrá"), "goals"),
        () -> assertTrue(all.contains("predict(\""), "a prediction to make"),
        () -> assertTrue(all.contains("compare(\""), "the prediction against the counter"),
        () -> assertTrue(all.contains("Empiece por la falla"), "a broken kernel first"),
        () -> assertTrue(all.contains("Table.create("), "a Tablesaw table"),
        () -> assertTrue(all.contains("Chart"), "an XChart figure"),
        () -> assertTrue(all.contains("Antes de salir"), "an exit question"));
  }
}
