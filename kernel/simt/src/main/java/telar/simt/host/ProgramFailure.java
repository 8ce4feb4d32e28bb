package telar.simt.host;

import telar.simt.abi.CallSite;

/** Ends the program because a call of the C library was wrong; the message is in Spanish. */
public final class ProgramFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient CallSite site;

  ProgramFailure(CallSite site, String message) {
    super(message, null, false, false);
    this.site = site;
  }

  /** The message with the file and line of the call. */
  public String text() {
    return site.line() == 0 ? getMessage() : site.file() + ":" + site.line() + ": " + getMessage();
  }
}
