package telar.notebook.session;

/** Jupyter counts positions in code points, Java in chars. */
final class CodePoints {

  private CodePoints() {}

  static int toChars(String text, int codePoints) {
    int known = text.codePointCount(0, text.length());
    return text.offsetByCodePoints(0, Math.max(0, Math.min(codePoints, known)));
  }

  static int fromChars(String text, int chars) {
    return text.codePointCount(0, Math.max(0, Math.min(chars, text.length())));
  }
}
