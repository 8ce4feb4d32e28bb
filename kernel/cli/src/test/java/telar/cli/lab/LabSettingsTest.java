package telar.cli.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import telar.cli.console.Terminal;

/** What Telar adds to its private JupyterLab. */
class LabSettingsTest {

  @TempDir private Path folder;

  private static final String PACK =
      "lib/python3.11/site-packages/jupyterlab_language_pack_es_ES/locale/es_ES/LC_MESSAGES/";

  @BeforeEach
  void install() throws IOException {
    Files.createDirectories(folder.resolve(PACK));
    Files.writeString(
        folder.resolve(PACK + "jupyterlab.json"),
        """
        {"Restart the kernel": ["Reiniciar el núcleo"], "Undo": ["Deshacer"]}
        """);
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
    PythonEnvironment environment = new PythonEnvironment(folder, new Terminal(nowhere, nowhere));
    KernelspecWriter kernelspec =
        target -> Files.createFile(Files.createDirectories(target).resolve("kernel.json"));
    new LabSettings(environment, kernelspec).install();
  }

  private JsonObject json(String file) throws IOException {
    return JsonParser.parseString(Files.readString(folder.resolve(file))).getAsJsonObject();
  }

  @Test
  void jupyterLabSpeaksSpanish() throws IOException {
    JsonObject settings = json("share/jupyter/lab/settings/overrides.json");

    assertEquals(
        "es_ES",
        settings
            .getAsJsonObject("@jupyterlab/translation-extension:plugin")
            .get("locale")
            .getAsString());
  }

  @Test
  void theLanguagePackIsCompletedAndOneWordIsUsedForAKernel() throws IOException {
    JsonObject texts = json(PACK + "jupyterlab.json");

    assertEquals("Ejecutar", texts.getAsJsonArray("menu\u0004Run").get(0).getAsString());
    assertEquals(
        "Reiniciar el kernel", texts.getAsJsonArray("Restart the kernel").get(0).getAsString());
    assertEquals("Deshacer", texts.getAsJsonArray("Undo").get(0).getAsString());
  }

  @Test
  void theKernelIsOffered() {
    assertTrue(Files.exists(folder.resolve("share/jupyter/kernels/telar/kernel.json")));
  }

  @Test
  void plainTextBreaksBetweenWords() throws IOException {
    Path parts = folder.resolve("share/jupyter/labextensions/@telar/cuda/static");

    try (Stream<Path> files = Files.list(parts)) {
      assertTrue(files.anyMatch(LabSettingsTest::breaksBetweenWords));
    }
  }

  private static boolean breaksBetweenWords(Path part) {
    try {
      return Files.readString(part).contains("word-break: normal");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theExtensionThatColoursCudaIsCompleteAndItsEntryExists() throws IOException {
    String extension = "share/jupyter/labextensions/@telar/cuda/";

    String entry =
        json(extension + "package.json")
            .getAsJsonObject("jupyterlab")
            .getAsJsonObject("_build")
            .get("load")
            .getAsString();

    assertTrue(Files.exists(folder.resolve(extension + entry)), entry);
  }

  @Test
  void everyRequirementIsPinned() {
    assertTrue(
        telar.cli.install.Resources.text(LabSettings.class, "requirements.txt")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .allMatch(line -> line.contains("==")));
  }
}
