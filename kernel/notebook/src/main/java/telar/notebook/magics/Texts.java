package telar.notebook.magics;

import telar.notebook.shell.CellError;
import telar.notebook.shell.CellOutcome;
import telar.text.Sentences;

/** The Spanish texts of this package. */
final class Texts {

  private static final Sentences SENTENCES = Sentences.of(Texts.class);

  private Texts() {}

  static String text(String key, Object... arguments) {
    return SENTENCES.text(key, arguments);
  }

  /** An error in how a magic was written or in what it was given. */
  static CellOutcome failure(String key, Object... arguments) {
    String text = text(key, arguments);
    return new CellOutcome.Failed(new CellError(text("usage.name"), text, text.lines().toList()));
  }
}
