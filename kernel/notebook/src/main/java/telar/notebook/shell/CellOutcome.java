package telar.notebook.shell;

import org.jspecify.annotations.Nullable;

/** How the evaluation of a cell ended. */
public sealed interface CellOutcome {

  /** All of it ran and there is nothing to show. */
  record Done() implements CellOutcome {}

  /** All of it ran and its last expression has this value. */
  record Value(@Nullable Object value) implements CellOutcome {}

  /** It stopped at an error. */
  record Failed(CellError error) implements CellOutcome {}
}
