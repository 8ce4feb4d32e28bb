package telar.compiler.frontend.lex;

import java.util.HashSet;
import java.util.Set;
import telar.compiler.source.Span;

/**
 * A preprocessing token.
 *
 * @param kind what it is
 * @param text its spelling, without line continuations
 * @param span where it stands; for what a macro made, the use of the macro
 * @param lineStart whether it is the first of its line
 * @param spaceBefore whether white space or a comment stands before it
 * @param hidden macros that it came out of, which it no longer can invoke
 */
public record Token(
    TokenKind kind,
    String text,
    Span span,
    boolean lineStart,
    boolean spaceBefore,
    Set<String> hidden) {

  /** Whether it is this punctuator or identifier. */
  public boolean is(String spelling) {
    return text.equals(spelling) && (kind == TokenKind.PUNCTUATOR || kind == TokenKind.IDENTIFIER);
  }

  public boolean isIdentifier() {
    return kind == TokenKind.IDENTIFIER;
  }

  public boolean isEnd() {
    return kind == TokenKind.END;
  }

  /** Whether it touches the token before it, as the second {@code >} of {@code >>} does. */
  public boolean isGlued() {
    return !spaceBefore && !lineStart;
  }

  /** A token of another kind and spelling in the place of this one. */
  public Token respelt(TokenKind as, String spelling) {
    return new Token(as, spelling, span, lineStart, spaceBefore, hidden);
  }

  public Token withSpan(Span place) {
    return new Token(kind, text, place, lineStart, spaceBefore, hidden);
  }

  /** This token with the white space of another. */
  public Token spacedLike(Token other) {
    return new Token(kind, text, span, other.lineStart, other.spaceBefore, hidden);
  }

  /** This token, no longer able to invoke these macros either. */
  public Token hiding(Set<String> macros) {
    if (hidden.containsAll(macros)) {
      return this;
    }
    Set<String> all = new HashSet<>(hidden);
    all.addAll(macros);
    return new Token(kind, text, span, lineStart, spaceBefore, Set.copyOf(all));
  }
}
