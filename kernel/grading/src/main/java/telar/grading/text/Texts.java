package telar.grading.text;

import telar.text.Sentences;

/** The Spanish texts that a learner or an instructor reads, by key. */
public final class Texts {

  private static final Sentences SENTENCES = Sentences.of(Texts.class);

  private Texts() {}

  /** The text of the key with its places filled in. */
  public static String of(String key, Object... arguments) {
    return SENTENCES.text(key, arguments);
  }
}
