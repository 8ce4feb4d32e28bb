package telar.cli.nbgrader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import telar.cli.Main;
import telar.cli.install.Installation;

/** A notebook of an assignment, and what nbgrader would see and make of it. */
record WrittenNotebook(JsonObject json) {

  /** What nbgrader's configuration puts in place of a solution. */
  static final String STUB = "// ESCRIBA SU CÓDIGO AQUÍ";

  static WrittenNotebook of(String text) {
    return new WrittenNotebook(JsonParser.parseString(text).getAsJsonObject());
  }

  static WrittenNotebook read(Path file) throws IOException {
    return of(Files.readString(file));
  }

  List<Cell> cells() {
    return json.getAsJsonArray("cells").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .map(Cell::new)
        .toList();
  }

  String language() {
    JsonObject kernel = json.getAsJsonObject("metadata").getAsJsonObject("kernelspec");
    return kernel.get("language").getAsString();
  }

  /** The learners' version, as nbgrader's {@code ClearSolutions} makes it. */
  WrittenNotebook release() {
    JsonObject copy = json.deepCopy();
    new WrittenNotebook(copy)
        .cells()
        .forEach(cell -> cell.json().addProperty("source", cell.released()));
    return new WrittenNotebook(copy);
  }

  /** The same, run from an empty state in a process of its own; nothing may go to stderr. */
  WrittenNotebook executed(Path folder) throws IOException, InterruptedException {
    Path given = folder.resolve("entrega.ipynb");
    Path result = folder.resolve("ejecutado.ipynb");
    Files.writeString(given, json.toString());
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                Installation.classPath(),
                Main.class.getName(),
                "cuaderno",
                "--salida=" + result,
                given.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log.txt").toFile())
            .start();
    assertEquals(0, process.waitFor(), () -> log(folder));
    return read(result);
  }

  private static String log(Path folder) {
    try {
      return Files.readString(folder.resolve("log.txt"));
    } catch (IOException e) {
      return e.toString();
    }
  }

  /**
   * What nbgrader takes for the points of the test cells: their results as text. An error or
   * anything on stderr, which make them 0, stand there as such.
   */
  List<String> numbers() {
    return cells().stream().filter(Cell::isGraded).flatMap(Cell::judged).toList();
  }

  /** One cell. */
  record Cell(JsonObject json) {

    private JsonObject nbgrader() {
      return json.getAsJsonObject("metadata").getAsJsonObject("nbgrader");
    }

    String gradeId() {
      return nbgrader().get("grade_id").getAsString();
    }

    boolean isGraded() {
      return nbgrader().get("grade").getAsBoolean();
    }

    int points() {
      return nbgrader().get("points").getAsInt();
    }

    String source() {
      return text(json.get("source"));
    }

    /** grade/solution/locked. */
    String role() {
      return Stream.of("grade", "solution", "locked")
          .map(key -> nbgrader().get(key).getAsBoolean() ? "T" : "F")
          .collect(Collectors.joining("/"));
    }

    String released() {
      return source().replaceAll("(?s)([ \\t]*)// BEGIN SOLUTION.*?// END SOLUTION", "$1" + STUB);
    }

    Stream<String> judged() {
      return json.getAsJsonArray("outputs").asList().stream()
          .map(JsonElement::getAsJsonObject)
          .flatMap(Cell::judged);
    }

    private static Stream<String> judged(JsonObject output) {
      return switch (output.get("output_type").getAsString()) {
        case "execute_result" -> Stream.of(text(output.getAsJsonObject("data").get("text/plain")));
        case "error" -> Stream.of("error");
        case "stream" -> Stream.of(output.get("name").getAsString()).filter("stderr"::equals);
        default -> Stream.empty();
      };
    }

    private static String text(JsonElement text) {
      return text.isJsonArray()
          ? text.getAsJsonArray().asList().stream()
              .map(JsonElement::getAsString)
              .collect(Collectors.joining())
          : text.getAsString();
    }
  }
}
