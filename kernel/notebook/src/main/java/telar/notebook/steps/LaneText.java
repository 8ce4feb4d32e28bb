package telar.notebook.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import telar.notebook.text.Texts;

/** What lanes have, in one line: one value for all, a range, or the first values. */
final class LaneText {

  private static final int FIRST = 8;

  private LaneText() {}

  /** The values of the lanes that have one. */
  static String values(List<@Nullable Object> values) {
    List<Object> present = new ArrayList<>();
    for (Object value : values) {
      if (value != null) {
        present.add(value);
      }
    }
    List<String> texts = present.stream().map(ScalarText::of).toList();
    if (texts.stream().distinct().count() <= 1) {
      return texts.isEmpty() ? "" : texts.get(0);
    }
    if (texts.size() > 3 && rises(present)) {
      return Texts.STEPS.of("range", texts.get(0), texts.get(texts.size() - 1));
    }
    return list(texts);
  }

  /** Whether integers follow each other. */
  private static boolean rises(List<Object> values) {
    for (int i = 0; i < values.size(); i++) {
      boolean whole = values.get(i) instanceof Integer || values.get(i) instanceof Long;
      if (!whole
          || ((Number) values.get(i)).longValue() != ((Number) values.get(0)).longValue() + i) {
        return false;
      }
    }
    return true;
  }

  /** The first of some texts, and how many more there are. */
  static String list(List<String> texts) {
    String shown = texts.stream().limit(FIRST).collect(Collectors.joining(", "));
    return texts.size() <= FIRST
        ? shown
        : shown + " " + Texts.STEPS.of("more", texts.size() - FIRST);
  }
}
