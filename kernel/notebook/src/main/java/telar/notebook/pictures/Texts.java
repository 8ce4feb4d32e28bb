package telar.notebook.pictures;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The Spanish texts of the pictures; numbers are written as Mexico writes them. */
final class Texts {

  static final Locale NUMBERS = Locale.forLanguageTag("es-MX");

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("telar.notebook.pictures.messages", Locale.ROOT);

  private Texts() {}

  static String text(String key, Object... arguments) {
    return new MessageFormat(BUNDLE.getString(key), NUMBERS).format(arguments);
  }

  static String number(double value) {
    return String.format(NUMBERS, "%.1f", value);
  }

  static String percent(double part) {
    return String.format(NUMBERS, "%.0f %%", part * 100);
  }
}
