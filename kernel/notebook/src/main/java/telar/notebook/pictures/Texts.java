package telar.notebook.pictures;

import java.util.Locale;
import telar.text.Sentences;

/** The Spanish texts of the pictures. */
final class Texts {

  private static final Sentences SENTENCES = Sentences.of(Texts.class);

  private Texts() {}

  static String text(String key, Object... arguments) {
    return SENTENCES.text(key, arguments);
  }

  static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  static String percent(double part) {
    return String.format(Locale.ROOT, "%.0f %%", part * 100);
  }
}
