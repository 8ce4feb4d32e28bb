package telar.simt.host;

/** Ends the program: in order ({@code exit}) or at once ({@code _exit}, {@code abort}). */
public final class ProgramExit extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int code;
  private final boolean orderly;

  public ProgramExit(int code, boolean orderly) {
    super("exit(" + code + ")", null, false, false);
    this.code = code;
    this.orderly = orderly;
  }

  /** Whether what was asked for with {@code atexit} is still to be done. */
  public boolean orderly() {
    return orderly;
  }

  public int code() {
    return code;
  }
}
