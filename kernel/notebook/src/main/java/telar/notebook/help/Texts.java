package telar.notebook.help;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The Spanish texts round the pages. */
final class Texts {

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("telar.notebook.help.messages", Locale.ROOT);

  private Texts() {}

  static String text(String key, Object... arguments) {
    return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(arguments);
  }

  /** The name of a block of the course. */
  static String block(String block) {
    return BUNDLE.containsKey("block." + block) ? block + " · " + text("block." + block) : block;
  }
}
