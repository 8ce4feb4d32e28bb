package telar.notebook.pictures;

import telar.notebook.text.Messages;

/** The Spanish texts of the pictures. */
final class Texts {

  private static final Messages MESSAGES = Messages.of(Texts.class);

  private Texts() {}

  static String text(String key, Object... arguments) {
    return MESSAGES.text(key, arguments);
  }

  static String number(double value) {
    return String.format(Messages.NUMBERS, "%.1f", value);
  }

  static String percent(double part) {
    return String.format(Messages.NUMBERS, "%.0f %%", part * 100);
  }
}
