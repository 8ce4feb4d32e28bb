package telar.device.emulator.program;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The Spanish sentences about programs. */
final class Texts {

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("telar.device.emulator.program.messages", Locale.ROOT);

  private Texts() {}

  static String of(String key, Object... values) {
    Object[] plain = Arrays.stream(values).map(String::valueOf).toArray();
    return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(plain);
  }
}
