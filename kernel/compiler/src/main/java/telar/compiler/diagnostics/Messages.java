package telar.compiler.diagnostics;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The Spanish texts of the compiler, from {@code messages_es.properties}. */
public final class Messages {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("telar.compiler.diagnostics.messages", Locale.forLanguageTag("es"));

  private Messages() {}

  /**
   * The text of a key with each {@code {n}} replaced; other braces and quotes stand as they are.
   */
  public static String text(String key, List<String> arguments) {
    Matcher placeholder = PLACEHOLDER.matcher(BUNDLE.getString(key));
    return placeholder.replaceAll(
        match -> Matcher.quoteReplacement(arguments.get(Integer.parseInt(match.group(1)))));
  }

  /** As {@link #text}, or null when there is no such key. */
  public static @Nullable String optional(String key, List<String> arguments) {
    return BUNDLE.containsKey(key) ? text(key, arguments) : null;
  }
}
