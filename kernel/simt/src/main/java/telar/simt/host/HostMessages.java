package telar.simt.host;

import telar.simt.abi.CallSite;
import telar.text.Sentences;

/** The Spanish texts of wrong calls. */
final class HostMessages {

  private static final Sentences SENTENCES = Sentences.of(HostMessages.class);

  private HostMessages() {}

  /** A message with the line of the call that it is about. */
  static String at(CallSite call, String message) {
    return call.line() == 0 ? message : message + " " + text("line", call.line());
  }

  static String text(String key, Object... values) {
    return SENTENCES.text(key, values);
  }
}
