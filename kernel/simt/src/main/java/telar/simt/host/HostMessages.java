package telar.simt.host;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import telar.simt.abi.CallSite;

/** The Spanish texts of wrong calls. */
final class HostMessages {

  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("telar.simt.host.messages", Locale.ROOT);

  private HostMessages() {}

  /** A message with the line of the call that it is about. */
  static String at(CallSite call, String message) {
    return call.line() == 0 ? message : message + " " + text("line", call.line());
  }

  static String text(String key, Object... values) {
    Object[] plain = Arrays.stream(values).map(String::valueOf).toArray();
    return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(plain);
  }
}
