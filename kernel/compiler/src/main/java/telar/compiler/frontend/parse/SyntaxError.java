package telar.compiler.frontend.parse;

/** The tokens do not fit the grammar; already reported unless it happened in an attempt. */
final class SyntaxError extends RuntimeException {

  private static final long serialVersionUID = 1;

  SyntaxError() {
    super(null, null, false, false);
  }
}
