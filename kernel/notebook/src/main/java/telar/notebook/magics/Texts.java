package telar.notebook.magics;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import telar.notebook.shell.CellError;
import telar.notebook.shell.CellOutcome;

/** The Spanish texts of this package. */
final class Texts {

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("telar.notebook.magics.messages", Locale.ROOT);

  private Texts() {}

  static String text(String key, Object... arguments) {
    return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(arguments);
  }

  /** An error in how a magic was written or in what it was given. */
  static CellOutcome failure(String key, Object... arguments) {
    String text = text(key, arguments);
    return new CellOutcome.Failed(new CellError(text("usage.name"), text, text.lines().toList()));
  }
}
