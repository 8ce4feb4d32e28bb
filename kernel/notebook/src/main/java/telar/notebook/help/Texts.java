package telar.notebook.help;

import telar.notebook.text.Messages;

/** The Spanish texts round the pages. */
final class Texts {

  private static final Messages MESSAGES = Messages.of(Texts.class);

  private Texts() {}

  static String text(String key, Object... arguments) {
    return MESSAGES.text(key, arguments);
  }

  /** The name of a block of the course. */
  static String block(String block) {
    return MESSAGES.has("block." + block) ? block + " · " + text("block." + block) : block;
  }
}
