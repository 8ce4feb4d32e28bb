package telar.compiler.frontend.lex;

/** How to show a character that may be invisible. */
final class StrayCharacter {

  private StrayCharacter() {}

  static String describe(int codePoint) {
    boolean visible =
        !Character.isISOControl(codePoint)
            && !Character.isSpaceChar(codePoint)
            && Character.getType(codePoint) != Character.FORMAT;
    return visible ? Character.toString(codePoint) : String.format("U+%04X", codePoint);
  }
}
