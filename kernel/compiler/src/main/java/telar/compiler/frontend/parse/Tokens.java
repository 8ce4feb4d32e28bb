package telar.compiler.frontend.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.lex.Token;
import telar.compiler.frontend.lex.TokenKind;
import telar.compiler.source.Span;

/** The tokens of a translation unit and the place that the parser has reached. */
final class Tokens {

  private final List<Token> tokens;
  private final NavigableMap<Integer, Integer> packing = new TreeMap<>();
  private int position;

  Tokens(List<Token> tokens) {
    this.tokens = withoutPacking(splitOperators(tokens));
  }

  /** Takes out what {@code #pragma pack} left, and notes from where on it holds. */
  private List<Token> withoutPacking(List<Token> input) {
    if (input.stream().noneMatch(token -> token.kind() == TokenKind.PACKING)) {
      return input;
    }
    List<Token> rest = new ArrayList<>(input.size());
    for (Token token : input) {
      if (token.kind() == TokenKind.PACKING) {
        packing.put(rest.size(), Integer.valueOf(token.text()));
      } else {
        rest.add(token);
      }
    }
    return rest;
  }

  /** The alignment that {@code #pragma pack} allows members here at most; null for their own. */
  @Nullable Integer packing() {
    var latest = packing.floorEntry(position);
    return latest == null || latest.getValue() == 0 ? null : latest.getValue();
  }

  /** In {@code operator<<<T>} no launch begins: {@code <<} is the operator's name. */
  private static List<Token> splitOperators(List<Token> input) {
    List<Token> tokens = new ArrayList<>(input.size());
    for (Token token : input) {
      boolean operator = !tokens.isEmpty() && tokens.get(tokens.size() - 1).is("operator");
      if (operator && token.is("<<<")) {
        Span span = token.span();
        int cut = Math.max(span.start(), span.end() - 1);
        tokens.add(respelt(token, "<<", new Span(span.file(), span.start(), cut)));
        tokens.add(respelt(token, "<", new Span(span.file(), cut, span.end())));
      } else {
        tokens.add(token);
      }
    }
    return tokens;
  }

  int position() {
    return position;
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

  /** Steps back and puts a keyword in the place of the misspelt one there. */
  void replacePrevious(String keyword) {
    position--;
    Token wrong = peek();
    tokens.set(position, respelt(wrong, keyword, wrong.span()));
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
