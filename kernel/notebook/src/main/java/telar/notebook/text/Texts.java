package telar.notebook.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import telar.text.Sentences;

/** The bundles of Spanish sentences, by the package that they belong to. */
public enum Texts {
  API,
  DISPLAY,
  HELP,
  MAGICS,
  PICTURES,
  PROGRESS,
  SESSION,
  SHELL,
  STEPS;

  private final Sentences sentences;

  Texts() {
    sentences = Sentences.of(Texts.class, "telar.notebook." + name().toLowerCase(Locale.ROOT));
  }

  /** The sentence of the key with its places filled in. */
  public String of(String key, @Nullable Object... values) {
    return sentences.text(key, values);
  }

  /** Whether there is a sentence of that key. */
  public boolean has(String key) {
    return sentences.has(key);
  }
}
