package telar.compiler.diagnostics;

import telar.compiler.source.Span;

/** Where the phases of the compiler report to. */
@FunctionalInterface
public interface DiagnosticSink {

  void report(Diagnostic diagnostic);

  /** Reports an error without notes. */
  default void error(String code, Span span, Object... arguments) {
    report(Diagnostic.error(code, span, arguments));
  }

  /** Reports a warning without notes. */
  default void warning(String code, Span span, Object... arguments) {
    report(Diagnostic.warning(code, span, arguments));
  }
}
