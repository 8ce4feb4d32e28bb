package telar.device;

/**
 * What the compiler has to say.
 *
 * @param severity how bad it is
 * @param code stable code, e.g. {@code TLR-103}
 * @param location where
 * @param message one Spanish sentence
 * @param rendered the whole text a learner sees: message, source line, caret, next step
 */
public record Diagnostic(
    Severity severity, String code, SourceLocation location, String message, String rendered) {
  /** Severity of a diagnostic. */
  public enum Severity {
    ERROR,
    WARNING
  }
}
