package telar.notebook.progress;

import telar.notebook.text.Messages;

/** The Spanish texts of this package. */
final class Texts {

  private static final Messages MESSAGES = Messages.of(Texts.class);

  private Texts() {}

  static String text(String key, Object... arguments) {
    return MESSAGES.text(key, arguments);
  }
}
