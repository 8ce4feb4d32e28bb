package telar.simt.host;

import telar.simt.abi.CallSite;

/** Ends the program because a call of the C library was wrong; the message is in Spanish. */
public final class ProgramFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ProgramFailure(CallSite site, String message) {
    super(located(site, message), null, false, false);
  }

  private static String located(CallSite site, String message) {
    return site.line() == 0 ? message : site.file() + ":" + site.line() + ": " + message;
  }

  /** The message with the file and line of the call. */
  public String text() {
    return String.valueOf(getMessage());
  }
}
