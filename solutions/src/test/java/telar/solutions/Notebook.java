package telar.solutions;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A committed notebook as its tests see it. */
record Notebook(String name, JsonObject json) {

  static Notebook read(Path file) {
    String text = CourseFiles.read(file);
    return new Notebook(
        file.getFileName().toString(), JsonParser.parseString(text).getAsJsonObject());
  }

  /** All of the course, by name. */
  static List<Notebook> all() {
    return CourseFiles.find(CourseFiles.NOTEBOOKS, 1).stream()
        .filter(file -> file.toString().endsWith(".ipynb"))
        .map(Notebook::read)
        .toList();
  }

  /** Whether it teaches a block; the others are the index and the glossary. */
  boolean isBlock() {
    return name.matches("[A-Z]\\d-.*");
  }

  /** The block that it teaches, e.g. {@code P1}. */
  String block() {
    return name.substring(0, 2);
  }

  /** What a learner reads in it. */
  String prose() {
    return cells().stream()
        .filter(cell -> !cell.isCode())
        .map(Cell::source)
        .collect(Collectors.joining("\n\n"));
  }

  String format() {
    return json.get("nbformat").getAsInt() + "." + json.get("nbformat_minor").getAsInt();
  }

  String kernelspec(String key) {
    JsonObject metadata = json.getAsJsonObject("metadata");
    return metadata.getAsJsonObject("kernelspec").get(key).getAsString();
  }

  List<Cell> cells() {
    return json.getAsJsonArray("cells").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .map(Cell::new)
        .toList();
  }

  List<Cell> codeCells() {
    return cells().stream().filter(Cell::isCode).toList();
  }

  /** The cells with an exercise's skeleton: one for each exercise of the block. */
  List<Cell> skeletons() {
    return codeCells().stream().filter(cell -> !cell.copiedFrom().isEmpty()).toList();
  }

  @Override
  public String toString() {
    return name;
  }

  /** One cell. */
  record Cell(JsonObject json) {

    String id() {
      return json.get("id").getAsString();
    }

    boolean isCode() {
      return json.get("cell_type").getAsString().equals("code");
    }

    String source() {
      JsonArray lines = json.getAsJsonArray("source");
      return lines.asList().stream().map(JsonElement::getAsString).collect(Collectors.joining());
    }

    /** Whether it draws: its last line makes a chart or a picture. */
    boolean isFigure() {
      return isCode()
          && List.of("Chart", "image/svg+xml", "<svg", ".bancos()").stream()
              .anyMatch(source()::contains);
    }

    boolean isUnexecuted() {
      return json.getAsJsonArray("outputs").isEmpty() && json.get("execution_count").isJsonNull();
    }

    /** The id of the exercise it belongs to; empty for none. */
    String exercise() {
      return telar("exercise");
    }

    /** The file of the repository that it repeats; empty for none. */
    String copiedFrom() {
      return telar("source");
    }

    private String telar(String key) {
      JsonObject telar = json.getAsJsonObject("metadata").getAsJsonObject("telar");
      return telar == null || telar.get(key) == null ? "" : telar.get(key).getAsString();
    }
  }
}
