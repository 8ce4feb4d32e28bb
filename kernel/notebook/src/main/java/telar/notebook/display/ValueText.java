package telar.notebook.display;

import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import telar.device.Buffer;
import telar.device.Gpu;
import telar.device.Kernel;
import telar.notebook.text.Texts;

/** A value as text that a learner can read and that never floods the page. */
final class ValueText {

  private static final int MAX_ELEMENTS = 60;
  private static final int MAX_DEPTH = 4;
  private static final int MAX_LENGTH = 20_000;

  private ValueText() {}

  static String of(@Nullable Object value) {
    String text = describe(value, 0);
    return text.length() <= MAX_LENGTH
        ? text
        : text.substring(0, MAX_LENGTH) + Texts.DISPLAY.of("value.cut", text.length() - MAX_LENGTH);
  }

  private static String describe(@Nullable Object value, int depth) {
    if (value == null) {
      return "null";
    }
    if (depth > MAX_DEPTH) {
      return "…";
    }
    if (value.getClass().isArray()) {
      return array(value, depth);
    }
    if (value instanceof Collection<?> collection && isFromJdk(value)) {
      return "[" + elements(collection.iterator(), collection.size(), depth) + "]";
    }
    if (value instanceof Map<?, ?> map && isFromJdk(value)) {
      return map(map, depth);
    }
    if (value instanceof CharSequence && depth > 0) {
      return "\"" + value + "\"";
    }
    return telar(value);
  }

  /** A learner's own collection may have a toString worth showing. */
  private static boolean isFromJdk(Object value) {
    return value.getClass().getName().startsWith("java.");
  }

  private static String array(Object array, int depth) {
    int length = Array.getLength(array);
    String shown =
        IntStream.range(0, Math.min(length, MAX_ELEMENTS))
            .mapToObj(i -> describe(Array.get(array, i), depth + 1))
            .collect(Collectors.joining(", "));
    String type = array.getClass().getComponentType().getSimpleName();
    String header = depth == 0 ? arrayHeader(type, length) : "";
    return header + "{" + shown + more(length) + "}";
  }

  private static String arrayHeader(String type, int length) {
    int brackets = type.indexOf('[');
    return brackets < 0
        ? type + "[" + length + "] "
        : type.substring(0, brackets) + "[" + length + "]" + type.substring(brackets) + " ";
  }

  private static String elements(Iterator<?> elements, int size, int depth) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < MAX_ELEMENTS && elements.hasNext(); i++) {
      text.append(i == 0 ? "" : ", ").append(describe(elements.next(), depth + 1));
    }
    return text + more(size);
  }

  private static String map(Map<?, ?> map, int depth) {
    String shown =
        map.entrySet().stream()
            .limit(MAX_ELEMENTS)
            .map(e -> describe(e.getKey(), depth + 1) + "=" + describe(e.getValue(), depth + 1))
            .collect(Collectors.joining(", "));
    return "{" + shown + more(map.size()) + "}";
  }

  private static String more(int size) {
    return size <= MAX_ELEMENTS ? "" : ", " + Texts.DISPLAY.of("value.more", size - MAX_ELEMENTS);
  }

  private static String telar(Object value) {
    if (value instanceof Kernel kernel) {
      return "kernel " + KernelSignature.of(kernel);
    }
    if (value instanceof Buffer<?> buffer) {
      String type = buffer.arrayType().getComponentType().getSimpleName();
      return Texts.DISPLAY.of("value.buffer", type, buffer.length(), buffer.bytes());
    }
    if (value instanceof Gpu gpu) {
      return gpu.info().name();
    }
    return String.valueOf(value);
  }
}
