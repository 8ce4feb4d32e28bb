package telar.conformance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The first notebook of the course, opened and run as a learner does it; once for all tests. */
@Tag("installed")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstNotebookTest {

  private static final Path NOTEBOOK =
      RunNotebook.REPOSITORY.resolve("notebooks").resolve("P1-indices-saxpy.ipynb");

  private static final int HEIGHT = 9000;

  private RunNotebook notebook;
  private NotebookPage page;

  @BeforeAll
  void openAndRunAllCells(@TempDir Path folder) throws IOException, InterruptedException {
    notebook = RunNotebook.open(NOTEBOOK, folder, HEIGHT, "first-notebook");
    page = notebook.page();
  }

  @AfterAll
  void close() throws IOException, InterruptedException {
    if (notebook != null) {
      try (RunNotebook open = notebook) {
        saveScreenshotForTheReadme(open.chrome());
      }
    }
  }

  /**
   * A laptop's screen with a launch report in view: what the README shows
   * (kernel/docs/cuaderno.png).
   */
  private void saveScreenshotForTheReadme(ChromeDriver chrome) throws IOException {
    chrome.manage().window().setSize(new Dimension(1280, 860));
    page.scrollTo(".jp-RenderedHTML.jp-OutputArea-output");
    page.saveScreenshot(Path.of("target/cuaderno.png"));
  }

  private static boolean anyContains(List<WebElement> elements, String text) {
    return elements.stream().anyMatch(element -> element.getText().contains(text));
  }

  @Test
  void jupyterLabIsInSpanish() {
    assertTrue(
        page.menus().containsAll(List.of("Archivo", "Editar", "Ejecutar")), "" + page.menus());
  }

  @Test
  void everyCodeCellRan() {
    List<String> prompts = page.prompts();

    for (int i = 0; i < prompts.size(); i++) {
      assertEquals("[" + (i + 1) + "]:", prompts.get(i));
    }
  }

  @Test
  void noCellShowsAnError() {
    assertEquals(
        List.of(),
        page.all("[data-mime-type='application/vnd.jupyter.stderr']").stream()
            .map(WebElement::getText)
            .toList());
  }

  @Test
  void cudaCellsAreColouredAsCuda() {
    assertTrue(
        page.all(".cm-line span").stream()
            .anyMatch(
                span ->
                    span.getText().equals("__global__")
                        && !span.getDomAttribute("class").isEmpty()),
        "__global__ has no colour of its own");
  }

  @Test
  void theMistakeOfTheLessonIsDiagnosedInSpanish() {
    assertTrue(anyContains(page.all(".jp-OutputArea-output"), "bloque (3, 0, 0)"));
  }

  @Test
  void aTablesawTableIsATable() {
    List<WebElement> tables = page.inOutputs("table");

    assertTrue(anyContains(tables, "blockIdx.x"), "tables: " + tables.size());
  }

  @Test
  void anXChartChartIsDrawn() {
    assertFalse(page.all(".jp-OutputArea-output svg, .jp-OutputArea-output img").isEmpty());
  }

  @Test
  void theExerciseIsGraded() {
    assertTrue(anyContains(page.inOutputs(".telar-grade"), "p1/saxpy"));
  }

  @Test
  void theOutputsSayWhichDeviceRanThem() {
    assertTrue(anyContains(page.all(".jp-OutputArea-output"), "Emulador de Telar"));
  }
}
