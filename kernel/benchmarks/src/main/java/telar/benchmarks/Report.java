package telar.benchmarks;

import com.google.gson.GsonBuilder;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a run prints: a table row by row for people, or one JSON object at the end. */
final class Report {

  private static final int FIRST_WIDTH = 14;
  private static final int WIDTH = 20;

  private final boolean json;
  private final PrintStream out;
  private final Map<String, Object> facts = new LinkedHashMap<>();
  private final List<Map<String, Object>> rows = new ArrayList<>();

  Report(boolean json, PrintStream out) {
    this.json = json;
    this.out = out;
  }

  /** Something said once, about the whole run. */
  void fact(String name, Object value) {
    facts.put(name, value);
    if (!json) {
      out.println(name + ": " + shown(value));
    }
  }

  /** A row of the table; the first one brings the header. */
  void row(Map<String, ?> values) {
    if (!json && rows.isEmpty()) {
      line(values.keySet());
    }
    rows.add(new LinkedHashMap<>(values));
    if (!json) {
      line(values.values());
    }
  }

  private void line(Iterable<?> cells) {
    StringBuilder line = new StringBuilder();
    for (Object cell : cells) {
      int width = line.isEmpty() ? FIRST_WIDTH : WIDTH;
      String format = line.isEmpty() ? "%-" : "%";
      line.append(String.format(Locale.ROOT, format + width + "s", shown(cell)));
    }
    out.println(line);
  }

  private static String shown(Object value) {
    if (value instanceof Double number) {
      return String.format(Locale.ROOT, number < 100 ? "%.2f" : "%.0f", number);
    }
    return value.toString();
  }

  void finish() {
    if (json) {
      Map<String, Object> all = new LinkedHashMap<>(facts);
      all.put("rows", rows);
      out.println(new GsonBuilder().setPrettyPrinting().create().toJson(all));
    }
  }
}
