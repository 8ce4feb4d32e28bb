package telar.compiler.frontend.parse;

import java.util.function.Supplier;
import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.diagnostics.JavaWords;
import telar.compiler.diagnostics.Messages;
import telar.compiler.frontend.lex.Token;
import telar.compiler.frontend.lex.TokenKind;

/** Demands the punctuation of the grammar and says it plainly when it is missing. */
final class Punctuation {

  private final Tokens tokens;
  private final Reporter reporter;
  private boolean inLoopHeader;

  Punctuation(Tokens tokens, Reporter reporter) {
    this.tokens = tokens;
    this.reporter = reporter;
  }

  /** A token as it is named in messages. */
  static String describe(Token token) {
    return token.isEnd() ? Messages.text("word.endOfFile") : "«" + token.text() + "»";
  }

  /** Demands a token that nothing can stand in for. */
  Token expect(String spelling) {
    if (!tokens.at(spelling)) {
      throw reporter.fail("TLR-131", tokens.peek().span(), spelling, describe(tokens.peek()));
    }
    return tokens.next();
  }

  /** Demands a name that is no keyword. */
  Token expectName() {
    if (!tokens.atName()) {
      Token found = tokens.peek();
      boolean reserved = found.isIdentifier();
      throw reporter.fail(reserved ? "TLR-139" : "TLR-138", found.span(), describe(found));
    }
    return tokens.next();
  }

  /**
   * Demands a semicolon. When what follows looks like the next line, only the semicolon was
   * forgotten, so parsing goes on as if it were there.
   */
  void expectSemicolon() {
    if (tokens.accept(";")) {
      return;
    }
    Token found = tokens.peek();
    if (inLoopHeader) {
      throw reporter.fail("TLR-148", found.span(), describe(found));
    }
    if (!forgotten(found)) {
      throw reporter.fail("TLR-134", found.span(), describe(found));
    }
    reporter.error("TLR-130", tokens.gap(), describe(tokens.previous()));
  }

  /** Reads the first part of the header of a for, where commas for semicolons are a common slip. */
  <T> T inLoopHeader(Supplier<T> production) {
    inLoopHeader = true;
    try {
      return production.get();
    } finally {
      inLoopHeader = false;
    }
  }

  private boolean forgotten(Token found) {
    boolean operand = found.isIdentifier() || found.kind() == TokenKind.NUMBER;
    return found.lineStart() || found.isEnd() || found.is("}") || operand;
  }

  /** Demands the bracket that closes {@code open}; goes on without it where that makes sense. */
  void expectClosing(String closing, Token open) {
    if (tokens.accept(closing)) {
      return;
    }
    Token found = tokens.peek();
    boolean javaArray =
        tokens.previous().is("]") && tokens.peek(-2).is("[") && found.isIdentifier();
    Diagnostic error =
        Diagnostic.error("TLR-133", found.span(), closing, describe(found))
            .withNote("note.openedHere", open.span(), open.text());
    Diagnostic plain =
        found.is("instanceof")
            ? JavaWords.inCuda(found.text())
                .map(meant -> error.withHelp("help.javaWord", found.text(), meant))
                .orElse(error)
            : error;
    reporter.error(javaArray ? error.withHelp("help.javaArray", found.text()) : plain);
    if (!found.lineStart() && !found.is(";") && !found.is("{")) {
      throw new SyntaxError();
    }
  }
}
