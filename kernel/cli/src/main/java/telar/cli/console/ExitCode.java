package telar.cli.console;

/** The exit codes of the {@code telar} command. */
public final class ExitCode {

  public static final int OK = 0;

  /** Findings, a failed exercise, a failed cell. */
  public static final int FAILED = 1;

  /** Bad usage, an unreadable file, or a program that does not compile. */
  public static final int USAGE = 2;

  /** The device stopped the program. */
  public static final int DEVICE_ERROR = 3;

  /** Something that Telar needs is not installed. */
  public static final int UNAVAILABLE = 69;

  /** An error of Telar itself. */
  public static final int INTERNAL = 70;

  private ExitCode() {}
}
