package telar.solutions;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import telar.grading.catalogue.Catalogue;
import telar.solutions.Notebook.Cell;

/** The committed notebooks: clean nbformat 4.5, with the exercises' own skeletons in them. */
class NotebooksTest {

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

  static Stream<Notebook> notebooks() {
    return Notebook.all().stream();
  }

  static Stream<Notebook> blocks() {
    return notebooks().filter(Notebook::isBlock);
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
  @MethodSource("blocks")
  void exerciseCellsAreTheSkeletons(Notebook notebook) {
    List<Cell> copies = notebook.skeletons();
    assertFalse(copies.isEmpty());
    for (Cell copy : copies) {
      String file = CourseFiles.read(Path.of("..").resolve(copy.copiedFrom()));
      assertEquals("exercises/" + copy.exercise() + "/kernel.cu", copy.copiedFrom());
      assertEquals("%%cuda\n" + file.stripTrailing(), copy.source());
    }
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void exercisesAreGradedInPlace(Notebook notebook) {
    for (Cell copy : notebook.skeletons()) {
      String call = "grade(\"" + copy.exercise() + "\"";
      assertTrue(notebook.codeCells().stream().anyMatch(cell -> cell.source().startsWith(call)));
    }
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void hasWhatEveryBlockHas(Notebook notebook) {
    String all = String.join("\n", notebook.cells().stream().map(Cell::source).toList());
    assertAll(
        () -> assertTrue(all.contains("usted podrá"), "goals"),
        () -> assertTrue(all.contains("predict(\""), "a prediction to make"),
        () -> assertTrue(all.contains("compare(\""), "the prediction against the counter"),
        () -> assertTrue(all.contains("Empiece por la falla"), "a broken kernel first"),
        () -> assertTrue(all.contains("Complete"), "a faded example"),
        () -> assertTrue(all.contains("verify("), "a check of the faded example"),
        () -> assertTrue(all.contains("Table.create("), "a Tablesaw table"),
        () -> assertTrue(all.contains("Antes de salir"), "an exit question"),
        () -> assertTrue(all.contains("Para leer más"), "where to read on"));
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void countsOnTheDeviceThatCounts(Notebook notebook) {
    assertEquals("%dispositivo emulador", notebook.codeCells().get(0).source());
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void tellsEachFigureInWords(Notebook notebook) {
    List<Cell> cells = notebook.cells();
    int figures = 0;
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).isFigure()) {
        figures++;
        String after = i + 1 < cells.size() ? cells.get(i + 1).source() : "";
        assertTrue(after.contains("La figura en palabras"), "behind cell " + cells.get(i).id());
      }
    }
    assertTrue(figures > 0, "no figure");
  }

  @Test
  void theIndexLeadsToEveryBlockAndNowhereElse() {
    Notebook index =
        notebooks().filter(n -> n.name().equals("00-indice.ipynb")).findFirst().orElseThrow();
    Set<String> linked = new TreeSet<>(links(index).filter(l -> l.matches("[A-Z]\\d-.*")).toList());
    assertEquals(
        new TreeSet<>(blocks().map(Notebook::name).toList()), linked, "blocks linked in the index");
  }

  @ParameterizedTest
  @MethodSource("notebooks")
  void linksLeadToFilesThatAreThere(Notebook notebook) {
    links(notebook)
        .filter(link -> !link.matches("[a-z]+:.*|#.*"))
        .forEach(l -> assertTrue(Files.exists(CourseFiles.NOTEBOOKS.resolve(l)), l));
  }

  private static Stream<String> links(Notebook notebook) {
    return LINK.matcher(notebook.prose()).results().map(link -> link.group(1));
  }
}
