package telar.simt.host;

import telar.simt.abi.CallSite;

/**
 * Where in the learner's program a call stands: what a library function does on the host is told at
 * the learner's call of that function.
 */
final class LearnersCall {

  /** Generated classes are in it. */
  private static final String PACKAGE = "telar.cuda.";

  private LearnersCall() {}

  /** The call itself, or the learner's call that led to it from the library. */
  static CallSite of(CallSite site) {
    return site.isInLibrary()
        ? StackWalker.getInstance()
            .walk(
                frames ->
                    frames
                        .filter(frame -> frame.getClassName().startsWith(PACKAGE))
                        .filter(frame -> !CallSite.isLibrary(frame.getFileName()))
                        .findFirst())
            .map(frame -> at(frame, site))
            .orElse(site)
        : site;
  }

  private static CallSite at(StackWalker.StackFrame frame, CallSite site) {
    return new CallSite(
        frame.getFileName(), frame.getLineNumber(), 1, site.function(), site.expression());
  }
}
