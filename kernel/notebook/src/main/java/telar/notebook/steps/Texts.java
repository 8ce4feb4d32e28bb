package telar.notebook.steps;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The Spanish texts of this package. */
final class Texts {

  private static final Locale NUMBERS = Locale.forLanguageTag("es-MX");

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("telar.notebook.steps.messages", Locale.ROOT);

  private Texts() {}

  static String text(String key, Object... arguments) {
    return new MessageFormat(BUNDLE.getString(key), NUMBERS).format(arguments);
  }
}
