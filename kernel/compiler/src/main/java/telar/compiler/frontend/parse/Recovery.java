package telar.compiler.frontend.parse;

import java.util.Set;
import telar.compiler.frontend.lex.Token;

/** Finds a place to go on from after a syntax error. */
final class Recovery {

  private static final Set<String> UNMISTAKABLY_TOP_LEVEL =
      Set.of("__global__", "template", "namespace", "__host__");

  private final Tokens tokens;
  private int braceReportedAt = -1;

  Recovery(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Skips to the next statement: past a semicolon, past a block, or up to a closing brace or a line
   * that starts with a statement keyword. Moves at least one token from {@code start}.
   */
  void toNextStatement(int start) {
    while (!tokens.atEnd()) {
      boolean moved = tokens.position() > start;
      if (tokens.at("}") || (moved && startsStatement())) {
        return;
      }
      if (tokens.accept(";")) {
        return;
      }
      if (tokens.at("{")) {
        tokens.skipBalanced();
        return;
      }
      tokens.next();
    }
  }

  /** Moves past {@code for (…)} and the like. */
  void pastHeader() {
    tokens.next();
    if (tokens.at("(")) {
      tokens.skipBalanced();
    }
  }

  /** Skips to the next declaration at the level of a namespace. */
  void toNextDeclaration(int start) {
    while (!tokens.atEnd()) {
      boolean moved = tokens.position() > start;
      if (moved && startsTopLevel()) {
        return;
      }
      if (tokens.at("}") || tokens.accept(";")) {
        return;
      }
      if (tokens.at("{")) {
        tokens.skipBalanced();
        tokens.accept(";");
        return;
      }
      tokens.next();
    }
  }

  private boolean startsStatement() {
    Token token = tokens.peek();
    String word = token.text();
    return token.lineStart()
        && (Keywords.STATEMENTS.contains(word) || Keywords.startsDeclaration(word));
  }

  private boolean startsTopLevel() {
    Token token = tokens.peek();
    return token.lineStart()
        && token.span().column() == 1
        && Keywords.startsDeclaration(token.text());
  }

  /**
   * Whether a function starts in the first column while another one is still open: a closing brace
   * was forgotten before it.
   */
  boolean atForgottenBrace() {
    Token token = tokens.peek();
    return token.lineStart()
        && token.isIdentifier()
        && !Keywords.STATEMENTS.contains(token.text())
        && token.span().column() == 1
        && (UNMISTAKABLY_TOP_LEVEL.contains(token.text()) || definesFunction());
  }

  /** Whether {@code type name(…) {} with its body stands here, which no function may hold. */
  private boolean definesFunction() {
    int start = tokens.position();
    int words = 0;
    while (tokens.peek().isIdentifier() || tokens.at("*") || tokens.at("&")) {
      words += tokens.next().isIdentifier() ? 1 : 0;
    }
    boolean defines = words > 1 && tokens.previous().isIdentifier() && tokens.at("(");
    if (defines) {
      tokens.skipBalanced();
      defines = tokens.at("{");
    }
    tokens.reset(start);
    return defines;
  }

  /** Whether the forgotten brace here has not been reported yet. */
  boolean reportsForgottenBrace() {
    boolean first = braceReportedAt != tokens.position();
    braceReportedAt = tokens.position();
    return first;
  }
}
