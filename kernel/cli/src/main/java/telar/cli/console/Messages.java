package telar.cli.console;

import telar.text.Sentences;

/** The Spanish texts of the command, from {@code messages.properties}. */
public final class Messages {

  /** The bundle's name, for picocli's help. */
  public static final String BUNDLE = "telar.cli.messages";

  private static final Sentences SENTENCES = Sentences.of(Messages.class, "telar.cli");

  private Messages() {}

  /** The sentence of that key with its places filled in. */
  public static String text(String key, Object... args) {
    return SENTENCES.text(key, args);
  }
}
