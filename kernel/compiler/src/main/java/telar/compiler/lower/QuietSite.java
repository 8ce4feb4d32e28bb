package telar.compiler.lower;

import telar.compiler.source.Span;
import telar.simt.event.AccessSite;

/** Sites of what compiled code reads on its own account: such an access makes no event. */
final class QuietSite {

  private QuietSite() {}

  static AccessSite at(Span span, String function, String expression, String variable, int bytes) {
    return new AccessSite(
        AccessSite.QUIET,
        span.file().name(),
        span.line(),
        span.column(),
        function,
        expression,
        variable,
        null,
        AccessSite.Kind.READ,
        bytes,
        "");
  }
}
