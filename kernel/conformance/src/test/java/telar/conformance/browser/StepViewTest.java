package telar.conformance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The step view of a kernel in JupyterLab: its buttons walk forwards and backwards. */
@Tag("installed")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StepViewTest {

  private static final Path NOTEBOOK = Path.of("src/test/resources/browser/pasos.ipynb");
  private static final int HEIGHT = 6000;

  private RunNotebook notebook;
  private NotebookPage page;

  @BeforeAll
  void openAndRunAllCells(@TempDir Path folder) throws IOException, InterruptedException {
    notebook = RunNotebook.open(NOTEBOOK, folder, HEIGHT, "step-view");
    page = notebook.page();
  }

  @AfterAll
  void close() throws IOException, InterruptedException {
    if (notebook != null) {
      notebook.close();
    }
  }

  @BeforeEach
  void backToTheFirstStep() {
    if (button("first").isEnabled()) {
      button("first").click();
    }
  }

  private WebElement one(String css) {
    List<WebElement> found = page.inOutputs(".telar-pasos " + css);
    assertEquals(1, found.size(), css);
    return found.get(0);
  }

  private WebElement button(String name) {
    return one("[data-ir=" + name + "]");
  }

  private String statement() {
    return one(".tp-paso code").getText();
  }

  private String line() {
    return one(".tp-aqui").getDomAttribute("data-l");
  }

  private String variables() {
    return one(".tp-tabla").getText();
  }

  /** The statements from the first step to the last. */
  private List<String> walk() {
    List<String> statements = new ArrayList<>(List.of(statement()));
    while (button("next").isEnabled()) {
      button("next").click();
      statements.add(statement());
    }
    return statements;
  }

  @Test
  void theButtonForwardShowsTheNextStatement() {
    String first = statement();
    String line = line();
    button("next").click();
    assertFalse(first.equals(statement()), first);
    assertFalse(line.equals(line()), line);
    assertTrue(one(".tp-donde").getText().startsWith("paso 2 de"), one(".tp-donde").getText());
  }

  @Test
  void theButtonBackwardShowsTheStatementBefore() {
    String first = statement();
    String before = variables();
    button("next").click();
    button("next").click();
    button("back").click();
    button("back").click();
    assertEquals(first, statement());
    assertEquals(before, variables());
    assertFalse(button("back").isEnabled());
  }

  @Test
  void theVariablesAreThoseBehindEachStatement() {
    while (!statement().contains("doble = 2")) {
      button("next").click();
    }
    assertTrue(variables().contains("doble"), variables());
    String before = variables();
    while (!statement().contains("doble += 1")) {
      button("next").click();
    }
    assertFalse(before.equals(variables()), before);
  }

  @Test
  void theStatementsComeInTheirOrder() {
    String all = String.join("\n", walk());
    assertTrue(
        all.matches("(?s).*threadIdx\\.x.*doble = 2.*i % 2 == 0.*doble \\+= 1.*y\\[i\\] = doble.*"),
        all);
    assertFalse(button("next").isEnabled());
  }

  @Test
  void theKeysWalkToo() {
    String first = statement();
    one(".tp-vista").sendKeys(Keys.ARROW_RIGHT);
    assertFalse(first.equals(statement()), first);
  }

  @Test
  void theRooflineIsDrawnAndSaid() {
    List<WebElement> charts = page.inOutputs(".telar-grafica");
    assertEquals(1, charts.size());
    assertEquals(1, page.inOutputs(".telar-grafica svg").size());
    String said = charts.get(0).getDomAttribute("aria-label");
    assertTrue(said.contains("limitado por memoria"), said);
  }
}
