package telar.grading.text;

import java.util.Locale;
import java.util.ResourceBundle;

/** The Spanish texts that a learner or an instructor reads, by key. */
public final class Texts {

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle(
          "telar.grading.text.messages", Locale.ROOT, Texts.class.getClassLoader());

  private Texts() {}

  /** The text of the key with its {@code %s} filled in. */
  public static String of(String key, Object... arguments) {
    return String.format(Locale.ROOT, BUNDLE.getString(key), arguments);
  }

  /** The singular or the plural form of a counted text ({@code key.one}, {@code key.many}). */
  public static String counted(String key, long count) {
    return of(key + (count == 1 ? ".one" : ".many"), count);
  }
}
