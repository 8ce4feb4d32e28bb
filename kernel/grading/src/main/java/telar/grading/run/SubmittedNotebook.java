package telar.grading.run;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The answers in a notebook that a student handed in: the cells that the course wrote for its
 * exercises, known by their metadata. None of its cells is executed.
 *
 * @param answers the source of each exercise, by id
 */
public record SubmittedNotebook(Map<String, String> answers) {

  private static final String MAGIC = "%%cuda";

  /** Reads them; what is not a notebook has none. */
  public static SubmittedNotebook of(String json) {
    Map<String, String> answers = new LinkedHashMap<>();
    try {
      for (JsonElement cell :
          JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("cells")) {
        add(answers, cell.getAsJsonObject());
      }
    } catch (JsonParseException
        | IllegalStateException
        | ClassCastException
        | NullPointerException
        | StackOverflowError notANotebook) {
      return new SubmittedNotebook(Map.of());
    }
    return new SubmittedNotebook(answers);
  }

  private static void add(Map<String, String> answers, JsonObject cell) {
    JsonElement telar = cell.getAsJsonObject("metadata").get("telar");
    if (telar != null && telar.getAsJsonObject().has("source")) {
      JsonElement exercise = telar.getAsJsonObject().get("exercise");
      if (exercise != null) {
        answers.put(exercise.getAsString(), withoutMagic(text(cell.get("source"))));
      }
    }
  }

  /** A cell's source is a text, or the list of its lines. */
  private static String text(JsonElement source) {
    return source instanceof JsonArray lines
        ? StreamSupport.stream(lines.spliterator(), false)
            .map(JsonElement::getAsString)
            .collect(Collectors.joining())
        : source.getAsString();
  }

  /** The magic's line stays as an empty one, so that lines keep their numbers. */
  private static String withoutMagic(String cell) {
    List<String> lines = new ArrayList<>(cell.lines().toList());
    if (!lines.isEmpty() && lines.get(0).startsWith(MAGIC)) {
      lines.set(0, "");
    }
    return String.join("\n", lines) + "\n";
  }
}
