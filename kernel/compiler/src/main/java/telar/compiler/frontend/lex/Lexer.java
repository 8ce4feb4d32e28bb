package telar.compiler.frontend.lex;

import java.util.Set;
import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.diagnostics.DiagnosticSink;
import telar.compiler.source.SourceFile;
import telar.compiler.source.Span;

/** Reads the tokens of one file, one at a time. Ends with END tokens. */
public final class Lexer {

  private final SourceFile file;
  private final DiagnosticSink sink;
  private final CharCursor cursor;
  private boolean muted;
  private boolean lineStart = true;
  private boolean spaceBefore;

  public Lexer(SourceFile file, DiagnosticSink sink) {
    this.file = file;
    this.sink = sink;
    this.cursor = new CharCursor(file.text());
  }

  /** Stops reporting, for text that a false {@code #if} leaves out. */
  public void mute(boolean quiet) {
    muted = quiet;
  }

  public Token next() {
    skipBlanks();
    int start = cursor.position();
    int first = cursor.peekCodePoint();
    if (first == CharCursor.END) {
      return token(TokenKind.END, start);
    }
    if (isIdentifierStart(first)) {
      return identifierOrPrefixedText(start);
    }
    if (isDigit(first) || (first == '.' && isDigit(cursor.peekSecond()))) {
      return number(start);
    }
    if (first == '"' || first == '\'') {
      return quoted(start, (char) first);
    }
    return punctuatorOrStray(start, first);
  }

  /** Reads {@code <name>} as one token, or else the next token as usual. */
  public Token nextHeaderName() {
    skipBlanks();
    int start = cursor.position();
    int close = file.text().indexOf('>', start);
    boolean sameLine = close >= 0 && file.line(close) == file.line(start);
    if (cursor.peek() != '<' || !sameLine) {
      return next();
    }
    cursor.jumpTo(close + 1);
    return token(TokenKind.HEADER_NAME, start);
  }

  /** Skips the rest of the line and returns its text, trimmed. */
  public String restOfLine() {
    int start = cursor.position();
    while (!cursor.atEnd() && cursor.peek() != '\n') {
      cursor.advance();
    }
    return cursor.textFrom(start).strip();
  }

  private Token token(TokenKind kind, int start) {
    String text = kind == TokenKind.END ? "" : cursor.textFrom(start);
    Token made =
        new Token(
            kind, text, new Span(file, start, cursor.position()), lineStart, spaceBefore, Set.of());
    lineStart = false;
    spaceBefore = false;
    return made;
  }

  private void skipBlanks() {
    while (!cursor.atEnd()) {
      int c = cursor.peek();
      if (c == '\n') {
        lineStart = true;
        cursor.advance();
      } else if (c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == 0x0B) {
        spaceBefore = true;
        cursor.advance();
      } else if (c == '/' && cursor.peekSecond() == '/') {
        spaceBefore = true;
        restOfLine();
      } else if (c == '/' && cursor.peekSecond() == '*') {
        spaceBefore = true;
        skipBlockComment();
      } else {
        return;
      }
    }
  }

  private void skipBlockComment() {
    int start = cursor.position();
    int close = file.text().indexOf("*/", start + 2);
    if (close < 0) {
      report("TLR-102", start, start + 2);
      cursor.jumpTo(file.text().length());
      return;
    }
    cursor.jumpTo(close + 2);
  }

  private Token identifierOrPrefixedText(int start) {
    while (isIdentifierPart(cursor.peekCodePoint())) {
      cursor.advance(Character.charCount(cursor.peekCodePoint()));
    }
    String name = cursor.textFrom(start);
    int next = cursor.peek();
    if (next == '"' && Set.of("R", "u8R", "uR", "UR", "LR").contains(name)) {
      return rawString(start);
    }
    if ((next == '"' || next == '\'') && Set.of("u8", "u", "U", "L").contains(name)) {
      return quoted(start, (char) next);
    }
    if (Punctuators.isWord(name)) {
      Token word = token(TokenKind.PUNCTUATOR, start);
      return new Token(
          TokenKind.PUNCTUATOR,
          Punctuators.operatorOf(name),
          word.span(),
          word.lineStart(),
          word.spaceBefore(),
          Set.of());
    }
    return token(TokenKind.IDENTIFIER, start);
  }

  private Token number(int start) {
    boolean hexadecimal = cursor.peek() == '0' && (cursor.peekSecond() | 0x20) == 'x';
    int exponentMark = hexadecimal ? 'p' : 'e';
    int previous = 0;
    while (continuesNumber((previous | 0x20) == exponentMark)) {
      previous = cursor.peek();
      cursor.advance();
    }
    return token(TokenKind.NUMBER, start);
  }

  private boolean continuesNumber(boolean afterExponentMark) {
    int c = cursor.peek();
    if (c == '+' || c == '-') {
      return afterExponentMark;
    }
    if (c == '\'') {
      return Character.isLetterOrDigit(cursor.peekSecond());
    }
    return c == '.' || isIdentifierPart(cursor.peekCodePoint());
  }

  private Token quoted(int start, char quote) {
    while (cursor.peek() != quote) {
      cursor.advance();
    }
    cursor.advance();
    while (cursor.peek() != quote) {
      if (cursor.atEnd() || cursor.peek() == '\n') {
        return unterminated(start, quote);
      }
      cursor.advance(cursor.peek() == '\\' && cursor.peekSecond() != '\n' ? 2 : 1);
    }
    cursor.advance();
    return token(quote == '"' ? TokenKind.STRING : TokenKind.CHARACTER, start);
  }

  private Token unterminated(int start, char quote) {
    if (quote == '"') {
      report("TLR-103", start, cursor.position());
      cursor.jumpTo(endOfIntendedText(start));
      return closed(token(TokenKind.STRING, start), quote);
    }
    report("TLR-104", start, cursor.position(), cursor.textFrom(start));
    return closed(token(TokenKind.STRAY, start), quote);
  }

  /** Where a string that its line cuts off was meant to end: before a final {@code );}. */
  private int endOfIntendedText(int start) {
    int end = cursor.position();
    while (end > start + 1 && " \t\r;)".indexOf(file.text().charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** As if the quote had been closed, so that what follows can still be read. */
  private static Token closed(Token open, char quote) {
    return new Token(
        open.kind(),
        open.text() + quote,
        open.span(),
        open.lineStart(),
        open.spaceBefore(),
        Set.of());
  }

  private Token rawString(int start) {
    int open = cursor.position();
    String text = file.text();
    int parenthesis = text.indexOf('(', open);
    String delimiter = parenthesis < 0 ? "" : text.substring(open + 1, parenthesis);
    int close = parenthesis < 0 ? -1 : text.indexOf(")" + delimiter + "\"", parenthesis);
    if (close < 0) {
      report("TLR-103", start, open + 1);
      cursor.jumpTo(text.length());
      return token(TokenKind.STRAY, start);
    }
    int end = close + delimiter.length() + 2;
    cursor.jumpTo(end);
    Span span = new Span(file, start, end);
    Token made =
        new Token(
            TokenKind.STRING, text.substring(start, end), span, lineStart, spaceBefore, Set.of());
    lineStart = false;
    spaceBefore = false;
    return made;
  }

  private Token punctuatorOrStray(int start, int first) {
    int length = Punctuators.longest(cursor.peek(), cursor.peekSecond(), cursor.peekThird());
    if (length > 0) {
      cursor.advance(length);
      return token(TokenKind.PUNCTUATOR, start);
    }
    if (first == '\u201C' || first == '\u201D') {
      return typographicString(start);
    }
    cursor.advance(Character.charCount(first));
    if (first == '@' && isIdentifierStart(cursor.peek())) {
      reportAnnotation(start);
    } else {
      report("TLR-101", start, cursor.position(), StrayCharacter.describe(first));
    }
    return token(TokenKind.STRAY, start);
  }

  /** Text between typographic quotes was meant as a string: one error, then go on. */
  private Token typographicString(int start) {
    cursor.advance();
    while (!cursor.atEnd() && cursor.peek() != '\n' && !isTypographicQuote(cursor.peek())) {
      cursor.advance();
    }
    String content = cursor.textFrom(start).substring(1);
    if (isTypographicQuote(cursor.peek())) {
      cursor.advance();
    }
    report("TLR-109", start, cursor.position());
    Token read = token(TokenKind.STRING, start);
    return new Token(
        TokenKind.STRING,
        '"' + content + '"',
        read.span(),
        read.lineStart(),
        read.spaceBefore(),
        Set.of());
  }

  private static boolean isTypographicQuote(int c) {
    return c == '\u201C' || c == '\u201D' || c == '"';
  }

  private void reportAnnotation(int start) {
    if (!muted) {
      Span span = new Span(file, start, cursor.position());
      sink.report(Diagnostic.error("TLR-101", span, "@").withHelp("help.javaAnnotation"));
    }
  }

  private void report(String code, int start, int end, Object... arguments) {
    if (!muted) {
      sink.error(code, new Span(file, start, end), arguments);
    }
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isIdentifierStart(int c) {
    return c == '_' || c == '$' || Character.isLetter(c);
  }

  private static boolean isIdentifierPart(int c) {
    return c > 0 && (isIdentifierStart(c) || Character.isLetterOrDigit(c) || isCombining(c));
  }

  private static boolean isCombining(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
