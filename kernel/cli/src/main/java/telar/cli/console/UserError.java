package telar.cli.console;

/**
 * An error a person can mend: a Spanish sentence, and the exit code. Shown without a stack trace.
 */
public class UserError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int exitCode;

  public UserError(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /** A wrong argument or an unreadable file. */
  public static UserError usage(String key, Object... args) {
    return new UserError(ExitCode.USAGE, Messages.text(key, args));
  }

  /** Something that is not installed; the text names the command that installs it. */
  public static UserError unavailable(String key, Object... args) {
    return new UserError(ExitCode.UNAVAILABLE, Messages.text(key, args));
  }

  public int exitCode() {
    return exitCode;
  }
}
