package telar.notebook.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The Spanish texts of a package, its {@code messages.properties}. */
public final class Messages {

  /** Numbers are written as Mexico writes them. */
  public static final Locale NUMBERS = Locale.forLanguageTag("es-MX");

  private final ResourceBundle bundle;

  private Messages(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /** Those of the package of a class. */
  public static Messages of(Class<?> member) {
    return new Messages(
        ResourceBundle.getBundle(member.getPackageName() + ".messages", Locale.ROOT));
  }

  /** Whether there is a text of that name. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /** The text of that name with its arguments filled in. */
  public String text(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), NUMBERS).format(arguments);
  }
}
