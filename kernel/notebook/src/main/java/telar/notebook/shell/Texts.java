package telar.notebook.shell;

import telar.text.Sentences;

/** The Spanish texts of this package. */
final class Texts {

  private static final Sentences SENTENCES = Sentences.of(Texts.class);

  private Texts() {}

  static String text(String key, Object... arguments) {
    return SENTENCES.text(key, arguments);
  }
}
