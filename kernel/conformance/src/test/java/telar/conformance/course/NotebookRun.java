package telar.conformance.course;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import telar.cli.Main;
import telar.cli.install.Installation;

/**
 * What {@code telar cuaderno} did with a notebook.
 *
 * @param status its exit code
 * @param log what it wrote on both streams
 * @param outputs the outputs of all cells, in order
 */
record NotebookRun(int status, String log, List<JsonObject> outputs) {

  static NotebookRun of(Path notebook, Path folder) throws IOException, InterruptedException {
    Path copy = folder.resolve("salida.ipynb");
    File log = folder.resolve("log.txt").toFile();
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-Dtelar.device=emulator",
                "-cp",
                Installation.classPath(),
                Main.class.getName(),
                "cuaderno",
                "--salida=" + copy,
                notebook.toString())
            .redirectErrorStream(true)
            .redirectOutput(log)
            .start();
    int status = process.waitFor();
    String text = Files.readString(log.toPath(), StandardCharsets.UTF_8);
    return new NotebookRun(status, text, Files.exists(copy) ? outputs(copy) : List.of());
  }

  private static List<JsonObject> outputs(Path notebook) throws IOException {
    JsonObject json = JsonParser.parseString(Files.readString(notebook)).getAsJsonObject();
    return json.getAsJsonArray("cells").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .filter(cell -> cell.has("outputs"))
        .flatMap(cell -> cell.getAsJsonArray("outputs").asList().stream())
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  /** Everything shown as that MIME type, in order. */
  List<String> shownAs(String mimeType) {
    return outputs.stream()
        .map(output -> output.getAsJsonObject("data"))
        .filter(Objects::nonNull)
        .filter(data -> data.has(mimeType))
        .map(data -> joined(data.get(mimeType)))
        .toList();
  }

  /** Everything printed on that stream. */
  String printedOn(String stream) {
    return outputs.stream()
        .filter(output -> output.has("name"))
        .filter(output -> output.get("name").getAsString().equals(stream))
        .map(output -> joined(output.get("text")))
        .collect(Collectors.joining());
  }

  private static String joined(JsonElement text) {
    Stream<JsonElement> lines =
        text.isJsonArray() ? text.getAsJsonArray().asList().stream() : Stream.of(text);
    return lines.map(JsonElement::getAsString).collect(Collectors.joining());
  }
}
