package telar.compiler.diagnostics;

import org.jspecify.annotations.Nullable;
import telar.text.Sentences;

/** The Spanish texts of the compiler. */
public final class Messages {

  private static final Sentences SENTENCES = Sentences.of(Messages.class);

  private Messages() {}

  /** The text of a key with its arguments filled in. */
  public static String text(String key, Object... arguments) {
    return SENTENCES.text(key, arguments);
  }

  /** As {@link #text}, or null when there is no such key. */
  static @Nullable String optional(String key, Object... arguments) {
    return SENTENCES.has(key) ? text(key, arguments) : null;
  }
}
