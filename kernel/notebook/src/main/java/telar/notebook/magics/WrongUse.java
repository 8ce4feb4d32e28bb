package telar.notebook.magics;

import telar.notebook.shell.CellError;
import telar.notebook.shell.CellOutcome;
import telar.notebook.text.Texts;

/** An error in how a magic was written or in what it was given. */
final class WrongUse {

  private WrongUse() {}

  static CellOutcome because(String key, Object... arguments) {
    String text = Texts.MAGICS.of(key, arguments);
    String name = Texts.MAGICS.of("usage.name");
    return new CellOutcome.Failed(new CellError(name, text, text.lines().toList()));
  }
}
