package telar.compiler.frontend.lex;

/**
 * Walks over the characters of a text and does not see line continuations (backslash, new line).
 */
final class CharCursor {

  static final int END = -1;

  private final String text;
  private int position;
  private int splices;

  CharCursor(String text) {
    this.text = text;
    position = text.startsWith("\uFEFF") ? 1 : 0;
    skipSplices();
  }

  int position() {
    return position;
  }

  boolean atEnd() {
    return position >= text.length();
  }

  int peek() {
    return atEnd() ? END : text.charAt(position);
  }

  /** The character after the next one. */
  int peekSecond() {
    return charAt(afterSplices(position + 1));
  }

  /** The second character after the next one. */
  int peekThird() {
    return charAt(afterSplices(afterSplices(position + 1) + 1));
  }

  /** The next character as a whole code point. */
  int peekCodePoint() {
    return atEnd() ? END : text.codePointAt(position);
  }

  void advance() {
    if (!atEnd()) {
      position++;
      skipSplices();
    }
  }

  void advance(int characters) {
    for (int i = 0; i < characters; i++) {
      advance();
    }
  }

  /** Moves to an offset of the text, as raw strings need, where continuations do not count. */
  void jumpTo(int offset) {
    position = Math.min(offset, text.length());
    skipSplices();
  }

  /** The text from an offset up to here, without continuations. */
  String textFrom(int start) {
    String raw = text.substring(start, position);
    return splices == 0 ? raw : raw.replaceAll("\\\\[ \\t]*\\r?\\n", "");
  }

  private int charAt(int index) {
    return index < text.length() ? text.charAt(index) : END;
  }

  private void skipSplices() {
    int next = afterSplices(position);
    if (next != position) {
      splices++;
      position = next;
    }
  }

  private int afterSplices(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == '\\') {
      int lineEnd = at + 1;
      while (lineEnd < text.length() && isBlank(text.charAt(lineEnd))) {
        lineEnd++;
      }
      if (lineEnd >= text.length() || text.charAt(lineEnd) != '\n') {
        return at;
      }
      at = lineEnd + 1;
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r';
  }
}
