package telar.compiler.codegen;

import telar.compiler.source.Span;

/**
 * Code that is right C++ but that the emulator cannot run; the front end reports it at the span.
 */
public final class CodegenException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Span span;

  public CodegenException(String message, Span span) {
    super(message);
    this.span = span;
  }

  public Span span() {
    return span;
  }
}
