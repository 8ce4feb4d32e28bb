package telar.notebook.shell;

/**
 * Stands in for {@code System.exit} and its relatives in a learner's code, whose bytecode is
 * rewritten to call it: a cell must not end the kernel.
 */
public final class ExitGuard {

  private ExitGuard() {}

  @SuppressWarnings("DoNotCallSuggester")
  public static void exit(int status) {
    throw new ExitAttempt(status);
  }

  @SuppressWarnings("DoNotCallSuggester")
  public static void exit(Runtime runtime, int status) {
    throw new ExitAttempt(status);
  }

  /** Thrown instead of ending the process. */
  static final class ExitAttempt extends Error {
    private static final long serialVersionUID = 1L;

    private final int status;

    ExitAttempt(int status) {
      this.status = status;
    }

    int status() {
      return status;
    }
  }
}
