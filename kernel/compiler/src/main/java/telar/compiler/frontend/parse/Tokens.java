package telar.compiler.frontend.parse;

import java.util.ArrayList;
import java.util.List;
import telar.compiler.frontend.lex.Token;
import telar.compiler.source.Span;

/** The tokens of a translation unit and the place that the parser has reached. */
final class Tokens {

  private final List<Token> tokens;
  private int position;
  private int insertions;

  Tokens(List<Token> tokens) {
    this.tokens = new ArrayList<>(tokens);
  }

  int position() {
    return position;
  }

  /** How often the numbering of the tokens has changed. */
  int insertions() {
    return insertions;
  }

  void reset(int to) {
    position = to;
  }

  Token peek() {
    return tokens.get(position);
  }

  /** The token some places ahead; END when that is past the end. */
  Token peek(int ahead) {
    return tokens.get(Math.min(position + ahead, tokens.size() - 1));
  }

  Token next() {
    Token token = tokens.get(position);
    if (!token.isEnd()) {
      position++;
    }
    return token;
  }

  /** The token before; the first one at the very start. */
  Token previous() {
    return tokens.get(Math.max(position - 1, 0));
  }

  boolean at(String spelling) {
    return peek().is(spelling);
  }

  boolean at(String first, String second) {
    return peek().is(first) && peek(1).is(second);
  }

  boolean atEnd() {
    return peek().isEnd();
  }

  /** Whether an identifier that is no keyword stands here. */
  boolean atName() {
    return isName(peek());
  }

  /** Whether a token can be the name of something. */
  static boolean isName(Token token) {
    return token.isIdentifier() && !Keywords.isReserved(token.text());
  }

  boolean accept(String spelling) {
    boolean there = at(spelling);
    if (there) {
      position++;
    }
    return there;
  }

  /** How many {@code >} stand here, each touching the one before. */
  int gluedGreater() {
    int count = 0;
    while (peek(count).is(">") && (count == 0 || peek(count).isGlued())) {
      count++;
    }
    return count;
  }

  /** What lies between a place and here. */
  Span spanFrom(int start) {
    Span first = tokens.get(start).span();
    return position > start ? first.to(previous().span()) : first;
  }

  /** The empty span after the token before. */
  Span gap() {
    Span before = previous().span();
    return new Span(before.file(), before.end(), before.end());
  }

  /** Makes {@code <<} and {@code <} of the {@code <<<} that stands here. */
  void splitLaunchBracket() {
    split("<<", "<");
  }

  /** Makes two colons of the {@code ::} that stands here. */
  void splitColons() {
    split(":", ":");
  }

  private void split(String first, String second) {
    Token whole = peek();
    Span span = whole.span();
    int cut = Math.max(span.start(), span.end() - second.length());
    tokens.set(position, respelt(whole, first, new Span(span.file(), span.start(), cut)));
    tokens.add(position + 1, respelt(whole, second, new Span(span.file(), cut, span.end())));
    insertions++;
  }

  private static Token respelt(Token token, String text, Span span) {
    return new Token(
        token.kind(), text, span, token.lineStart(), token.spaceBefore(), token.hidden());
  }

  /** Skips from the bracket that stands here past the one that closes it, or to the end. */
  void skipBalanced() {
    int depth = 0;
    do {
      Token token = next();
      if (token.is("(") || token.is("[") || token.is("{")) {
        depth++;
      } else if (token.is(")") || token.is("]") || token.is("}")) {
        depth--;
      }
    } while (depth > 0 && !atEnd());
  }
}
