package telar.device.emulator.text;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The bundles of Spanish sentences, by the package that they belong to. */
public enum Texts {
  LAUNCH("launch"),
  FINDINGS("findings"),
  ORDERS("orders"),
  PROGRAM("program");

  private final ResourceBundle bundle;

  Texts(String room) {
    bundle = ResourceBundle.getBundle("telar.device.emulator." + room + ".messages", Locale.ROOT);
  }

  /** The sentence of the key; numbers are put in as Java writes them, ungrouped. */
  public String of(String key, Object... values) {
    Object[] plain = Arrays.stream(values).map(String::valueOf).toArray();
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(plain);
  }
}
