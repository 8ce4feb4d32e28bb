package telar.device;

import telar.text.Sentences;

/** The Spanish sentences of this room. */
final class Texts {

  private static final Sentences SENTENCES = Sentences.of(Texts.class);

  private Texts() {}

  static String of(String key, Object... values) {
    return SENTENCES.text(key, values);
  }
}
