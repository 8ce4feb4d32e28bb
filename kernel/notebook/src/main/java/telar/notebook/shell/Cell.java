package telar.notebook.shell;

import telar.notebook.text.Texts;

/**
 * A piece of Java to evaluate and the name that messages give it.
 *
 * @param name e.g. {@code celda 3}
 * @param code the text as the learner sees it, from its first line
 */
public record Cell(String name, String code) {

  /** The cell of that number. */
  public static Cell numbered(int number, String code) {
    return new Cell(Texts.SHELL.of("cell.numbered", number), code);
  }
}
