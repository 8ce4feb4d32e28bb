package telar.notebook.display;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import telar.device.OperationKind;
import telar.device.Operations;
import telar.notebook.text.Texts;
import telar.text.Counts;

/** Operations by kind, in words, the most frequent first. */
final class OperationTexts {

  private OperationTexts() {}

  static String of(Operations operations) {
    Map<String, Long> groups = new LinkedHashMap<>();
    operations.counts().entrySet().stream()
        .filter(entry -> entry.getKey().isInstruction())
        .forEach(entry -> groups.merge(group(entry.getKey()), entry.getValue(), Long::sum));
    return groups.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(entry -> Counts.of(entry.getValue()) + " " + entry.getKey())
        .collect(Collectors.joining(", "));
  }

  /** What a kind is called; the precisions keep their names. */
  private static String group(OperationKind kind) {
    String key = kind.key();
    boolean floats = key.startsWith("fp");
    return Texts.DISPLAY.of("operation." + (floats ? key.substring(0, 4) : key));
  }
}
