package telar.simt.host;

/** Ends the program: {@code exit}, {@code abort}. */
public final class ProgramExit extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int code;

  public ProgramExit(int code) {
    super("exit(" + code + ")", null, false, false);
    this.code = code;
  }

  public int code() {
    return code;
  }
}
