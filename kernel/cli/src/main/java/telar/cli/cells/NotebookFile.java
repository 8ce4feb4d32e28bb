package telar.cli.cells;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import telar.cli.console.UserError;

/** A notebook as it lies on disk (nbformat 4), and its code cells. */
final class NotebookFile {

  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping().create();
  private static final int FORMAT = 4;

  private final JsonObject notebook;

  private NotebookFile(JsonObject notebook) {
    this.notebook = notebook;
  }

  /** Reads it; a person is told when the file is not a notebook. */
  static NotebookFile read(Path file) {
    if (Files.isDirectory(file)) {
      throw UserError.usage("file.isFolder", file);
    }
    if (!Files.exists(file)) {
      throw UserError.usage("file.missing", file);
    }
    try {
      JsonElement json = JsonParser.parseString(Files.readString(file));
      if (json instanceof JsonObject notebook && isNotebook(notebook)) {
        return new NotebookFile(notebook);
      }
      throw UserError.usage("cells.notNotebook", file);
    } catch (JsonParseException | IOException e) {
      throw UserError.usage("cells.notNotebook", file);
    }
  }

  private static boolean isNotebook(JsonObject json) {
    return json.get("cells") instanceof JsonArray
        && json.has("nbformat")
        && json.get("nbformat").getAsInt() == FORMAT;
  }

  /** The code cells that hold something, in order. */
  List<CodeCell> codeCells() {
    List<CodeCell> cells = new ArrayList<>();
    for (JsonElement element : notebook.getAsJsonArray("cells")) {
      JsonObject cell = element.getAsJsonObject();
      if (cell.get("cell_type").getAsString().equals("code") && !source(cell).isBlank()) {
        cells.add(new CodeCell(cells.size() + 1, source(cell), tags(cell), cell));
      }
    }
    return cells;
  }

  private static String source(JsonObject cell) {
    return cell.get("source") instanceof JsonArray lines
        ? lines.asList().stream().map(JsonElement::getAsString).collect(Collectors.joining())
        : cell.get("source").getAsString();
  }

  private static List<String> tags(JsonObject cell) {
    return cell.get("metadata") instanceof JsonObject metadata
            && metadata.get("tags") instanceof JsonArray tags
        ? StreamSupport.stream(tags.spliterator(), false).map(JsonElement::getAsString).toList()
        : List.of();
  }

  /** Forgets what an earlier run left in the cells. */
  void clearOutputs() {
    for (CodeCell cell : codeCells()) {
      cell.json().add("outputs", new JsonArray());
      cell.json().add("execution_count", JsonNull.INSTANCE);
    }
  }

  void write(Path file) throws IOException {
    Files.writeString(file, GSON.toJson(notebook) + "\n");
  }
}
