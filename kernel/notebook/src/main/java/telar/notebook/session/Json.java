package telar.notebook.session;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import telar.notebook.display.MimeBundle;
import telar.notebook.shell.CellError;

/** Builds and reads the JSON bodies of messages. */
final class Json {

  private Json() {}

  static JsonObject object(String name, String value) {
    JsonObject object = new JsonObject();
    object.addProperty(name, value);
    return object;
  }

  static JsonObject ok() {
    return object("status", "ok");
  }

  static JsonArray strings(List<String> values) {
    JsonArray array = new JsonArray();
    values.forEach(array::add);
    return array;
  }

  /** {@code data} and {@code metadata} of a display. */
  static JsonObject display(MimeBundle bundle) {
    JsonObject data = new JsonObject();
    bundle.data().forEach(data::addProperty);
    JsonObject content = new JsonObject();
    content.add("data", data);
    content.add("metadata", new JsonObject());
    return content;
  }

  static JsonObject error(CellError error) {
    JsonObject content = new JsonObject();
    content.addProperty("ename", error.name());
    content.addProperty("evalue", error.value());
    content.add("traceback", strings(error.traceback()));
    return content;
  }

  static String text(JsonObject object, String name, String otherwise) {
    return isPrimitive(object, name) ? object.get(name).getAsString() : otherwise;
  }

  static boolean flag(JsonObject object, String name, boolean otherwise) {
    return isPrimitive(object, name) ? object.get(name).getAsBoolean() : otherwise;
  }

  static int number(JsonObject object, String name, int otherwise) {
    return isPrimitive(object, name) ? object.get(name).getAsInt() : otherwise;
  }

  private static boolean isPrimitive(JsonObject object, String name) {
    JsonElement element = object.get(name);
    return element instanceof JsonPrimitive;
  }
}
