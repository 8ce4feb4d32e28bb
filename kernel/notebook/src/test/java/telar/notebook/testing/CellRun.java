package telar.notebook.testing;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import telar.notebook.protocol.Message;

/**
 * What a front end saw of one request.
 *
 * @param reply content of the reply
 * @param published what came on the iopub channel, in order
 */
public record CellRun(JsonObject reply, List<Message> published) {

  public String status() {
    return reply.get("status").getAsString();
  }

  /** All the text written to that stream. */
  public String stream(String name) {
    return contents("stream").stream()
        .filter(content -> content.get("name").getAsString().equals(name))
        .map(content -> content.get("text").getAsString())
        .collect(Collectors.joining());
  }

  public String stdout() {
    return stream("stdout");
  }

  /** The result in that MIME type; empty when there is none. */
  public String result(String mimeType) {
    return data("execute_result", mimeType);
  }

  /** The result as text. */
  public String result() {
    return result("text/plain");
  }

  /** Everything displayed, in that MIME type. */
  public String display(String mimeType) {
    return data("display_data", mimeType);
  }

  private String data(String type, String mimeType) {
    return contents(type).stream()
        .map(content -> content.getAsJsonObject("data").get(mimeType))
        .map(value -> value == null ? "" : value.getAsString())
        .collect(Collectors.joining("\n"));
  }

  public String errorName() {
    return reply.get("ename").getAsString();
  }

  /** The traceback, as the learner reads it. */
  public String error() {
    JsonArray lines = contents("error").get(0).getAsJsonArray("traceback");
    return StreamSupport.stream(lines.spliterator(), false)
        .map(JsonElement::getAsString)
        .collect(Collectors.joining("\n"));
  }

  public List<String> types() {
    return published.stream().map(Message::type).toList();
  }

  public List<JsonObject> contents(String type) {
    return published.stream().filter(m -> m.type().equals(type)).map(Message::content).toList();
  }
}
