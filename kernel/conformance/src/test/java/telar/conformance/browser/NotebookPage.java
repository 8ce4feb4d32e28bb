package telar.conformance.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A notebook open in JupyterLab: what a person sees and can click. */
final class NotebookPage {

  private static final Duration TO_LOAD = Duration.ofSeconds(90);
  private static final Duration TO_RUN = Duration.ofMinutes(4);
  private static final By PROMPTS = By.cssSelector(".jp-CodeCell .jp-InputPrompt");

  private final ChromeDriver browser;

  NotebookPage(ChromeDriver browser) {
    this.browser = browser;
  }

  /** Opens it and waits until its cells are there and the kernel is idle. */
  void open(String address) {
    browser.get(address);
    new WebDriverWait(browser, TO_LOAD)
        .until(
            ExpectedConditions.presenceOfElementLocated(
                By.cssSelector(".jp-NotebookPanel .jp-CodeCell .cm-line")));
    awaitIdle(TO_LOAD);
  }

  /** The status bar's word: the toolbar's circle looks idle also before there is a kernel. */
  private void awaitIdle(Duration patience) {
    new WebDriverWait(browser, patience)
        .until(
            ExpectedConditions.textToBePresentInElementLocated(
                By.id("jp-main-statusbar"), "Telar (Java + CUDA) | En espera"));
  }

  /** Chooses an entry of a menu, by the words on the screen. */
  void choose(String menu, String entry) {
    click(
        By.xpath("//*[contains(@class,'lm-MenuBar-itemLabel')][normalize-space()='" + menu + "']"));
    click(By.xpath("//*[contains(@class,'lm-Menu-itemLabel')][normalize-space()='" + entry + "']"));
  }

  private void click(By element) {
    new WebDriverWait(browser, TO_LOAD)
        .until(ExpectedConditions.elementToBeClickable(element))
        .click();
  }

  /** Waits until cells have run and none is running or waiting; an error ends a run early. */
  void awaitEndOfRun() {
    new WebDriverWait(browser, TO_RUN).until(unused -> ended(prompts()));
    awaitIdle(TO_RUN);
  }

  private static boolean ended(List<String> prompts) {
    return prompts.stream().noneMatch(prompt -> prompt.contains("*"))
        && prompts.stream().anyMatch(prompt -> prompt.matches("\\[\\d+]:"));
  }

  List<String> prompts() {
    return browser.findElements(PROMPTS).stream().map(WebElement::getText).toList();
  }

  List<String> menus() {
    return browser.findElements(By.cssSelector(".lm-MenuBar-itemLabel")).stream()
        .map(WebElement::getText)
        .toList();
  }

  /** The elements in the outputs of cells. */
  List<WebElement> inOutputs(String css) {
    return browser.findElements(By.cssSelector(".jp-OutputArea-output " + css));
  }

  List<WebElement> all(String css) {
    return browser.findElements(By.cssSelector(css));
  }

  /** Brings the first such element into view; does nothing without one. */
  void scrollTo(String css) {
    browser.executeScript(
        "document.querySelector(arguments[0])?.scrollIntoView({block: 'end'})", css);
  }

  void saveScreenshot(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, browser.getScreenshotAs(OutputType.BYTES));
  }
}
