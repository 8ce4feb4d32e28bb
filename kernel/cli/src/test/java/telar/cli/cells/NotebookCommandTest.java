package telar.cli.cells;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import telar.cli.Main;
import telar.cli.install.Installation;

/** {@code telar cuaderno} as a process, with the real kernel: the way tests and teachers use it. */
class NotebookCommandTest {

  @TempDir private Path folder;

  /** What the command did: exit code and both streams. */
  private record Run(int status, String out, String err) {}

  private Run run(String... arguments) throws IOException, InterruptedException {
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    List<String> command =
        Stream.concat(
                Stream.of(
                    ProcessHandle.current().info().command().orElse("java"),
                    "-cp",
                    Installation.classPath(),
                    Main.class.getName(),
                    "cuaderno"),
                Stream.of(arguments))
            .toList();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    int status = process.waitFor();
    return new Run(
        status,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  private static String notebook(String name) {
    try {
      return Path.of(Objects.requireNonNull(NotebookCommandTest.class.getResource(name)).toURI())
          .toString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }

  @Test
  void aNotebookThatRunsEndsWithZeroAndTellsEachCell() throws Exception {
    Run run = run(notebook("bueno.ipynb"));

    assertEquals(0, run.status(), run.err());
    assertTrue(
        run.out().contains("El cuaderno se ejecutó completo. Celdas de código: 4."), run.out());
    assertTrue(run.err().contains("[4/4]"), run.err());
  }

  @Test
  void theFirstErrorStopsItAndShowsTheCellAndWhy() throws Exception {
    Run run = run(notebook("malo.ipynb"));

    assertEquals(1, run.status());
    assertTrue(run.err().contains("la celda de código 2 de 3 falló"), run.err());
    assertTrue(run.err().contains("int n = noExiste;"), run.err());
    assertTrue(run.err().contains("No existe ninguna variable «noExiste»"), run.err());
    assertFalse(run.err().contains("[3/3]"), run.err());
  }

  @Test
  void theCopyHoldsTheOutputsAndTheOriginalStaysAsItWas() throws Exception {
    Path original = Path.of(notebook("bueno.ipynb"));
    String before = Files.readString(original);
    Path copy = folder.resolve("copia.ipynb");

    run(original.toString(), "--salida", copy.toString());

    JsonArray cells =
        JsonParser.parseString(Files.readString(copy)).getAsJsonObject().getAsJsonArray("cells");
    assertEquals("42", text(cells.get(1), "text/plain"));
    assertEquals("¡Hola, señor!\n", output(cells.get(2)).get("text").getAsString());
    assertEquals("error", output(cells.get(3)).get("output_type").getAsString());
    assertEquals("<b>hola</b>", text(cells.get(4), "text/html"));
    assertEquals(before, Files.readString(original));
  }

  @Test
  void aCellThatNeverEndsIsGivenUpAfterTheLimit() throws Exception {
    Path endless =
        Files.writeString(
            folder.resolve("sinfin.ipynb"),
            Files.readString(Path.of(notebook("malo.ipynb")))
                .replace("int n = noExiste;", "while (true) { Thread.sleep(10); }"));

    Run run = run(endless.toString(), "--limite", "2");

    assertEquals(1, run.status());
    assertTrue(run.err().contains("La celda no terminó en 2 s."), run.err());
  }

  @Test
  void jsonTellsEachCellAndItsOutputs() throws Exception {
    Run run = run(notebook("malo.ipynb"), "--json");

    JsonObject json = JsonParser.parseString(run.out()).getAsJsonObject();
    JsonArray cells = json.getAsJsonArray("cells");
    assertEquals("error", json.get("status").getAsString());
    assertEquals(2, cells.size());
    assertEquals("ok", cells.get(0).getAsJsonObject().get("status").getAsString());
    assertEquals("error", cells.get(1).getAsJsonObject().get("status").getAsString());
  }

  private static JsonObject output(JsonElement cell) {
    return cell.getAsJsonObject().getAsJsonArray("outputs").get(0).getAsJsonObject();
  }

  private static String text(JsonElement cell, String mimeType) {
    return output(cell).getAsJsonObject("data").get(mimeType).getAsString();
  }
}
