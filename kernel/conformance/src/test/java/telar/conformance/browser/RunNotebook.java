package telar.conformance.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * A notebook in JupyterLab whose cells have all been run.
 *
 * @param lab the server
 * @param chrome the browser
 * @param page the notebook in it
 */
record RunNotebook(Lab lab, ChromeDriver chrome, NotebookPage page) implements AutoCloseable {

  /** Where the project begins. */
  static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();

  /**
   * Opens a copy of a notebook as a learner does and runs it; without a browser the test is left
   * out, but never in a verified build.
   *
   * @param folder an empty one
   * @param height so tall that JupyterLab, which draws only what is in view, draws all of it
   * @param name of the log and the screenshot that are left in {@code target}
   */
  static RunNotebook open(Path notebook, Path folder, int height, String name)
      throws IOException, InterruptedException {
    Optional<Browser> browser = Browser.find();
    if (browser.isEmpty() && System.getenv("CI") == null) {
      assumeTrue(false, "no browser here: sudo apt install chromium chromium-driver");
    }
    Path course = Files.createDirectory(folder.resolve("course"));
    String file = notebook.getFileName().toString();
    Files.copy(notebook, course.resolve(file));
    Lab lab = Lab.start(REPOSITORY, course, Path.of("target", name + ".log"));
    try {
      ChromeDriver chrome = browser.orElseThrow().open(folder.resolve("profile"), 1400, height);
      RunNotebook opened = new RunNotebook(lab, chrome, new NotebookPage(chrome));
      opened.run(file, Path.of("target", name + ".png"));
      return opened;
    } catch (RuntimeException | IOException e) {
      lab.close();
      throw e;
    }
  }

  private void run(String file, Path screenshot) throws IOException {
    try {
      page.open(lab.addressOf(file));
      page.choose("Ejecutar", "Ejecutar todas las celdas");
      page.awaitEndOfRun();
      page.saveScreenshot(screenshot);
    } catch (RuntimeException e) {
      page.saveScreenshot(screenshot);
      chrome.quit();
      throw e;
    }
  }

  @Override
  public void close() throws IOException, InterruptedException {
    chrome.quit();
    lab.close();
  }
}
