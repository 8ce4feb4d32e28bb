package telar.cli.console;

import java.util.Locale;
import java.util.ResourceBundle;

/** The Spanish texts of the command, from {@code messages.properties}. */
public final class Messages {

  /** The bundle's name, for picocli's help. */
  public static final String BUNDLE = "telar.cli.messages";

  private static final Locale SPANISH = Locale.forLanguageTag("es-419");

  private static final ResourceBundle TEXTS = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);

  private Messages() {}

  /** The text of that key, with {@code %s} places filled as by {@link String#format}. */
  public static String text(String key, Object... args) {
    String pattern = TEXTS.getString(key);
    return args.length == 0 ? pattern : String.format(SPANISH, pattern, args);
  }
}
