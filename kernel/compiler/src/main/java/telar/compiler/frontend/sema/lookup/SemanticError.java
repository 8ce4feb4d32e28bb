package telar.compiler.frontend.sema.lookup;

import org.jspecify.annotations.Nullable;
import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.diagnostics.Messages;
import telar.compiler.source.Span;

/**
 * The construct being analysed is wrong. Caught where analysis can go on: at the statement, at the
 * declaration, or at a template candidate that then is no candidate.
 */
public final class SemanticError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient @Nullable Diagnostic diagnostic;

  /** An error; a null diagnostic means that it was already reported. */
  public SemanticError(@Nullable Diagnostic diagnostic) {
    super(diagnostic == null ? "already reported" : diagnostic.code(), null, false, false);
    this.diagnostic = diagnostic;
  }

  public static SemanticError of(String code, Span span, Object... arguments) {
    return new SemanticError(Diagnostic.error(code, span, arguments));
  }

  /** What Telar does not have, and what does the same; in the bundle under {@code lacks.WHAT}. */
  public static SemanticError lacks(String what, Span span) {
    return of(
        "TLR-290", span, Messages.text("lacks." + what), Messages.text("lacks." + what + ".use"));
  }

  /** What follows from an error that has been reported already. */
  public static SemanticError echo() {
    return new SemanticError(null);
  }

  public @Nullable Diagnostic diagnostic() {
    return diagnostic;
  }
}
