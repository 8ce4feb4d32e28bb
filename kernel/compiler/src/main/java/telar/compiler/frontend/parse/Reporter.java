package telar.compiler.frontend.parse;

import java.util.Optional;
import java.util.function.Supplier;
import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.diagnostics.DiagnosticSink;
import telar.compiler.source.Span;

/** Reports syntax errors; while something is only attempted, an error just ends the attempt. */
final class Reporter {

  private static final int MOST_ERRORS = 12;

  private final DiagnosticSink sink;
  private final Tokens tokens;
  private final Names names;
  private int attempts;
  private int errors;

  Reporter(DiagnosticSink sink, Tokens tokens, Names names) {
    this.sink = sink;
    this.tokens = tokens;
    this.names = names;
  }

  /** Reports an error after which parsing can go on. */
  void error(Diagnostic diagnostic) {
    if (attempts > 0 || isTired()) {
      throw new SyntaxError();
    }
    sink.report(diagnostic);
    errors++;
  }

  /** Reports an error after which parsing can go on. */
  void error(String code, Span span, Object... arguments) {
    error(Diagnostic.error(code, span, arguments));
  }

  /** Reports an error after which nothing more can be said of the file. */
  void giveUp(String code, Span span, Object... arguments) {
    error(code, span, arguments);
    errors = MOST_ERRORS;
  }

  /** Reports a warning. */
  void warning(String code, Span span, Object... arguments) {
    if (attempts == 0) {
      sink.warning(code, span, arguments);
    }
  }

  /** Reports an error that ends the current construct; throw the result. */
  SyntaxError fail(String code, Span span, Object... arguments) {
    error(code, span, arguments);
    return new SyntaxError();
  }

  /** Whether there have been so many errors that more would not help. */
  boolean isTired() {
    return errors >= MOST_ERRORS;
  }

  boolean isAttempting() {
    return attempts > 0;
  }

  /** Parses something; on a syntax error everything is as if it had not been tried. */
  <T> Optional<T> attempt(Supplier<T> production) {
    int start = tokens.position();
    NameScope scope = names.current();
    attempts++;
    try {
      return Optional.of(production.get());
    } catch (SyntaxError error) {
      tokens.reset(start);
      names.enter(scope);
      return Optional.empty();
    } finally {
      attempts--;
    }
  }
}
