package telar.device.jcuda.text;

import java.util.Optional;
import telar.text.Sentences;

/** The Spanish sentences of this room, by key. */
public final class Messages {

  private static final Sentences SENTENCES = Sentences.of(Messages.class);

  private Messages() {}

  /** The sentence of that key with its places filled in. */
  public static String get(String key, Object... arguments) {
    return SENTENCES.text(key, arguments);
  }

  /** The same, when there is such a key. */
  public static Optional<String> find(String key, Object... arguments) {
    return SENTENCES.has(key) ? Optional.of(get(key, arguments)) : Optional.empty();
  }
}
