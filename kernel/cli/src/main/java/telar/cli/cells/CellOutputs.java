package telar.cli.cells;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import telar.notebook.protocol.Message;

/** Gathers what the kernel publishes while a cell runs into the outputs that nbformat keeps. */
final class CellOutputs {

  private static final String ANSI = "\u001b\\[[0-9;]*m";

  private final Map<String, JsonObject> byDisplayId;
  private JsonArray outputs = new JsonArray();
  private boolean clearBeforeNext;
  private Optional<String> error = Optional.empty();

  /** New outputs; displays of earlier cells can be updated through {@code byDisplayId}. */
  CellOutputs(Map<String, JsonObject> byDisplayId) {
    this.byDisplayId = byDisplayId;
  }

  static Map<String, JsonObject> noDisplays() {
    return new HashMap<>();
  }

  JsonArray json() {
    return outputs;
  }

  Optional<String> error() {
    return error;
  }

  void accept(Message message) {
    JsonObject content = message.content();
    switch (message.type()) {
      case "stream" -> stream(content);
      case "display_data", "execute_result" -> display(message.type(), content);
      case "update_display_data" -> update(content);
      case "error" -> failed(content);
      case "clear_output" -> clear(content.get("wait").getAsBoolean());
      default -> {} // status, execute_input: nothing to keep
    }
  }

  private void stream(JsonObject content) {
    String name = content.get("name").getAsString();
    String text = content.get("text").getAsString();
    if (!clearBeforeNext && !outputs.isEmpty()) {
      JsonObject last = outputs.get(outputs.size() - 1).getAsJsonObject();
      if (last.has("name") && last.get("name").getAsString().equals(name)) {
        last.addProperty("text", last.get("text").getAsString() + text);
        return;
      }
    }
    JsonObject output = output("stream");
    output.addProperty("name", name);
    output.addProperty("text", text);
    add(output);
  }

  private void display(String type, JsonObject content) {
    JsonObject output = output(type);
    output.add("data", content.get("data"));
    output.add("metadata", content.has("metadata") ? content.get("metadata") : new JsonObject());
    if (content.has("execution_count")) {
      output.add("execution_count", content.get("execution_count"));
    }
    displayId(content).ifPresent(id -> byDisplayId.put(id, output));
    add(output);
  }

  private void update(JsonObject content) {
    displayId(content)
        .map(byDisplayId::get)
        .ifPresent(output -> output.add("data", content.get("data")));
  }

  private static Optional<String> displayId(JsonObject content) {
    return content.get("transient") instanceof JsonObject facts && facts.has("display_id")
        ? Optional.of(facts.get("display_id").getAsString())
        : Optional.empty();
  }

  private void failed(JsonObject content) {
    JsonObject output = output("error");
    content.entrySet().forEach(entry -> output.add(entry.getKey(), entry.getValue()));
    add(output);
    error =
        Optional.of(
            StreamSupport.stream(content.getAsJsonArray("traceback").spliterator(), false)
                .map(JsonElement::getAsString)
                .collect(Collectors.joining("\n"))
                .replaceAll(ANSI, ""));
  }

  private void clear(boolean wait) {
    clearBeforeNext = wait;
    if (!wait) {
      outputs = new JsonArray();
    }
  }

  private void add(JsonObject output) {
    if (clearBeforeNext) {
      outputs = new JsonArray();
      clearBeforeNext = false;
    }
    outputs.add(output);
  }

  private static JsonObject output(String type) {
    JsonObject output = new JsonObject();
    output.addProperty("output_type", type);
    return output;
  }
}
