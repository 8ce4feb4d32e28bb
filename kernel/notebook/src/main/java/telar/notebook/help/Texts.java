package telar.notebook.help;

import telar.text.Sentences;

/** The Spanish texts round the pages. */
final class Texts {

  private static final Sentences SENTENCES = Sentences.of(Texts.class);

  private Texts() {}

  static String text(String key, Object... arguments) {
    return SENTENCES.text(key, arguments);
  }

  /** The name of a block of the course. */
  static String block(String block) {
    return SENTENCES.has("block." + block) ? block + " · " + text("block." + block) : block;
  }
}
