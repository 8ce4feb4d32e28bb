package telar.conformance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

  private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();
  private static final String NOTEBOOK = "P1-indices-saxpy.ipynb";

  /** So tall that JupyterLab, which draws only what is in view, draws the whole notebook. */
  private static final int HEIGHT = 9000;

  private Lab lab;
  private ChromeDriver chrome;
  private NotebookPage page;

  @BeforeAll
  void openAndRunAllCells(@TempDir Path folder) throws IOException, InterruptedException {
    Optional<Browser> browser = Browser.find();
    if (browser.isEmpty() && System.getenv("CI") == null) {
      assumeTrue(false, "no browser here: sudo apt install chromium chromium-driver");
    }
    Path course = Files.createDirectory(folder.resolve("course"));
    Files.copy(REPOSITORY.resolve("notebooks").resolve(NOTEBOOK), course.resolve(NOTEBOOK));
    lab = Lab.start(REPOSITORY, course, Path.of("target/telar-lab.log"));
    chrome = browser.orElseThrow().open(folder.resolve("profile"), 1400, HEIGHT);
    page = new NotebookPage(chrome);
    try {
      page.open(lab.addressOf(NOTEBOOK));
      page.choose("Ejecutar", "Ejecutar todas las celdas");
      page.awaitEndOfRun();
    } finally {
      page.saveScreenshot(Path.of("target/first-notebook.png"));
    }
  }

  @AfterAll
  void close() throws IOException, InterruptedException {
    if (chrome != null) {
      saveScreenshotForTheReadme();
      chrome.quit();
    }
    if (lab != null) {
      lab.close();
    }
  }

  /**
   * A laptop's screen with a launch report in view: what the README shows
   * (kernel/docs/cuaderno.png).
   */
  private void saveScreenshotForTheReadme() throws IOException {
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
