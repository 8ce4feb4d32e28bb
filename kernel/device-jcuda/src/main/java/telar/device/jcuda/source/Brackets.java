package telar.device.jcuda.source;

/** Nesting depth of brackets, the angle brackets of template arguments among them. */
final class Brackets {

  private Brackets() {}

  /** How the token changes the depth: +1 opens, −1 closes. */
  static int step(Token token) {
    if (token.kind() != Token.Kind.PUNCTUATION) {
      return 0;
    }
    return switch (token.text()) {
      case "(", "[", "{", "<" -> 1;
      case ")", "]", "}", ">" -> -1;
      default -> 0;
    };
  }
}
