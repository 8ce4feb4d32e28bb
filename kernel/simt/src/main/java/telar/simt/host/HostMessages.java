package telar.simt.host;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The Spanish texts of wrong calls. */
final class HostMessages {

  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("telar.simt.host.messages", Locale.ROOT);

  private HostMessages() {}

  static String text(String key, Object... values) {
    Object[] plain = Arrays.stream(values).map(String::valueOf).toArray();
    return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(plain);
  }
}
