package telar.cli.cells;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/**
 * A code cell of a notebook.
 *
 * @param number its place among the code cells, from 1
 * @param tags its tags, with nbclient's meaning
 * @param json the cell in the notebook; takes the outputs
 */
record CodeCell(int number, String source, List<String> tags, JsonObject json) {

  /** Whether the lesson of this cell is its error. */
  boolean mayFail() {
    return tags.contains("raises-exception");
  }

  void setOutputs(JsonArray outputs, int executionCount) {
    json.add("outputs", outputs);
    json.addProperty("execution_count", executionCount);
  }

  /** The first line with code, for progress. */
  String title() {
    return source.lines().filter(line -> !line.isBlank()).findFirst().orElse("").strip();
  }
}
