package telar.notebook.session;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The Spanish texts of this package. */
final class Texts {

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("telar.notebook.session.messages", Locale.ROOT);

  private Texts() {}

  static String text(String key, Object... arguments) {
    return new MessageFormat(BUNDLE.getString(key), Locale.forLanguageTag("es-MX"))
        .format(arguments);
  }
}
