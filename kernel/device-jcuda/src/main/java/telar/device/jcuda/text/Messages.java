package telar.device.jcuda.text;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import telar.text.Counts;

/** Looks up the Spanish sentences of this room in {@code messages_es.properties}. */
public final class Messages {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("telar.device.jcuda.text.messages", Locale.forLanguageTag("es"));

  private Messages() {}

  /** The sentence of that key with its {@code {0}}, {@code {1}}… filled in. */
  public static String get(String key, Object... arguments) {
    return fill(BUNDLE.getString(key), arguments);
  }

  /** The same, when there is such a key. */
  public static Optional<String> find(String key, Object... arguments) {
    return BUNDLE.containsKey(key) ? Optional.of(get(key, arguments)) : Optional.empty();
  }

  /** Fills the placeholders of a pattern; other braces and quotes stand as they are. */
  public static String fill(String pattern, Object... arguments) {
    return PLACEHOLDER
        .matcher(pattern)
        .replaceAll(
            place ->
                Matcher.quoteReplacement(
                    Counts.shown(arguments[Integer.parseInt(place.group(1))])));
  }
}
