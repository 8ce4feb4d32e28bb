package telar.notebook.session;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The cells that this session ran, as history requests ask for them. */
final class History {

  private static final int SESSION = 1;

  private final List<Entry> entries = new ArrayList<>();

  /**
   * A cell that ran.
   *
   * @param count its execution count
   * @param output its result as text; empty when it had none
   */
  record Entry(int count, String code, String output) {}

  synchronized void add(Entry entry) {
    entries.add(entry);
  }

  /** Answers the content of a {@code history_request}. */
  synchronized JsonObject answer(JsonObject request) {
    List<Entry> found =
        switch (Json.text(request, "hist_access_type", "tail")) {
          case "range" -> range(request);
          case "search" -> search(request);
          default -> last(entries, Json.number(request, "n", Integer.MAX_VALUE));
        };
    boolean withOutput = Json.flag(request, "output", false);
    JsonArray history = new JsonArray();
    found.forEach(entry -> history.add(tuple(entry, withOutput)));
    JsonObject reply = Json.ok();
    reply.add("history", history);
    return reply;
  }

  private List<Entry> range(JsonObject request) {
    int session = Json.number(request, "session", 0);
    int start = Json.number(request, "start", 0);
    int stop = Json.number(request, "stop", Integer.MAX_VALUE);
    return session != 0 && session != SESSION
        ? List.of()
        : entries.stream().filter(e -> e.count() >= start && e.count() < stop).toList();
  }

  private List<Entry> search(JsonObject request) {
    Pattern pattern = glob(Json.text(request, "pattern", "*"));
    List<Entry> matching =
        entries.stream().filter(e -> pattern.matcher(e.code()).matches()).toList();
    if (Json.flag(request, "unique", false)) {
      Map<String, Entry> byCode = new LinkedHashMap<>();
      matching.forEach(entry -> byCode.put(entry.code(), entry));
      matching = List.copyOf(byCode.values());
    }
    return last(matching, Json.number(request, "n", Integer.MAX_VALUE));
  }

  private static Pattern glob(String glob) {
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < glob.length(); i++) {
      char c = glob.charAt(i);
      regex.append(
          switch (c) {
            case '*' -> ".*";
            case '?' -> ".";
            default -> Pattern.quote(String.valueOf(c));
          });
    }
    return Pattern.compile(regex.toString(), Pattern.DOTALL);
  }

  private static List<Entry> last(List<Entry> list, int n) {
    return list.subList(Math.max(0, list.size() - Math.max(0, n)), list.size());
  }

  private static JsonElement tuple(Entry entry, boolean withOutput) {
    JsonArray tuple = new JsonArray();
    tuple.add(SESSION);
    tuple.add(entry.count());
    if (withOutput) {
      tuple.add(Json.strings(List.of(entry.code(), entry.output())));
    } else {
      tuple.add(entry.code());
    }
    return tuple;
  }
}
