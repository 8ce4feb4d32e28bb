package telar.notebook.steps;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import telar.device.Step;
import telar.device.StepAccess;
import telar.device.StepRecording;
import telar.device.StepValue;
import telar.device.StepVariable;
import telar.device.WarpAccess.Operation;
import telar.device.WarpAccess.Space;
import telar.notebook.text.Texts;

/** A recording as the data that the page's script walks through: what changes at each step. */
final class StepData {

  private static final Gson GSON = new Gson();

  private final StepRecording recording;
  private final Map<StepVariable, Integer> variables = new LinkedHashMap<>();

  StepData(StepRecording recording) {
    this.recording = recording;
  }

  /** The data of the first steps; safe inside a script element. */
  String json(int count) {
    JsonArray steps = new JsonArray();
    recording.steps().stream().limit(count).forEach(step -> steps.add(step(step)));
    JsonObject data = new JsonObject();
    data.addProperty("kernel", kernelFunction());
    data.add("variables", variables());
    data.add("steps", steps);
    return GSON.toJson(data).replace("</", "<\\/");
  }

  /** The function of the first step: that of a template instance has no arguments. */
  private String kernelFunction() {
    return recording.steps().isEmpty() ? "" : recording.steps().get(0).function();
  }

  private JsonArray variables() {
    JsonArray all = new JsonArray();
    for (StepVariable variable : variables.keySet()) {
      JsonArray one = new JsonArray();
      one.add(variable.function());
      one.add(variable.name());
      one.add(variable.type());
      one.add(variable.from());
      one.add(variable.to());
      all.add(one);
    }
    return all;
  }

  private JsonObject step(Step step) {
    JsonObject data = new JsonObject();
    data.addProperty("l", step.line());
    data.addProperty("p", step.from());
    data.addProperty("a", step.active());
    data.addProperty("v", step.alive());
    data.addProperty("f", step.function());
    data.addProperty("c", StepText.code(recording, step));
    if (step.kind() == Step.Kind.CONDITION) {
      data.addProperty("t", step.taken());
      data.addProperty("n", StepText.condition(step));
    } else if (step.kind() == Step.Kind.BARRIER) {
      data.addProperty("n", Texts.STEPS.of("barrier"));
    }
    JsonArray values = new JsonArray();
    step.values().forEach(value -> values.add(value(value)));
    if (!values.isEmpty()) {
      data.add("s", values);
    }
    JsonArray memory = new JsonArray();
    step.accesses().forEach(access -> memory.add(access(access)));
    if (!memory.isEmpty()) {
      data.add("m", memory);
    }
    return data;
  }

  /** Number of the variable, path, mask, and one value for all lanes of it or one for each. */
  private JsonArray value(StepValue value) {
    Integer number = variables.get(value.variable());
    if (number == null) {
      number = variables.size();
      variables.put(value.variable(), number);
    }
    JsonArray data = new JsonArray();
    data.add(number);
    data.add(value.path());
    data.add(mask(value.values()));
    data.add(lanes(value.values()));
    return data;
  }

  private static int mask(List<@Nullable Object> values) {
    int mask = 0;
    for (int lane = 0; lane < values.size(); lane++) {
      mask |= values.get(lane) == null ? 0 : 1 << lane;
    }
    return mask;
  }

  private static JsonArray lanes(List<@Nullable Object> values) {
    List<String> texts = values.stream().filter(Objects::nonNull).map(ScalarText::of).toList();
    List<String> kept =
        texts.stream().distinct().count() == 1 ? List.of(texts.get(0)) : new ArrayList<>(texts);
    JsonArray data = new JsonArray();
    kept.forEach(data::add);
    return data;
  }

  /** A sentence, and the changes of a write. */
  private static JsonArray access(StepAccess access) {
    JsonArray data = new JsonArray();
    if (access.operation() == Operation.READ) {
      data.add(StepText.reads(access) + " (" + space(access) + ")");
      return data;
    }
    String key = access.operation() == Operation.ATOMIC ? "atomic" : "writes";
    data.add(Texts.STEPS.of(key, access.expression()) + " (" + space(access) + ")");
    StepText.distinct(access).forEach(element -> data.add(StepText.change(element)));
    return data;
  }

  private static String space(StepAccess access) {
    return Texts.STEPS.of(access.space() == Space.SHARED ? "shared" : "global");
  }
}
