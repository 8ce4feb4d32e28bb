package telar.notebook.shell;

import java.util.List;

/**
 * What went wrong in a cell, as Jupyter shows it.
 *
 * @param name kind of error, e.g. {@code ArithmeticException}
 * @param value its message in one line
 * @param traceback the whole text that the learner reads, line by line
 */
public record CellError(String name, String value, List<String> traceback) {
  public CellError {
    traceback = List.copyOf(traceback);
  }
}
