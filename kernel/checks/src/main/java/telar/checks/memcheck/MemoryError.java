package telar.checks.memcheck;

/**
 * A memory error as the learner reads it.
 *
 * @param kind what it is
 * @param file source name; empty when unknown
 * @param line line, from 1; 0 when unknown
 * @param column column, from 1; 0 when unknown
 * @param function the function that contains it
 * @param variable the variable at its root; empty when unknown
 * @param message complete, in Spanish
 */
public record MemoryError(
    Kind kind,
    String file,
    int line,
    int column,
    String function,
    String variable,
    String message) {

  /** The kinds of memory error. */
  public enum Kind {
    OUT_OF_BOUNDS,
    USE_AFTER_FREE,
    DANGLING_POINTER,
    MISALIGNED_ACCESS,
    HOST_ACCESS,
    LEAK
  }
}
