package telar.compiler.frontend.preprocess;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import telar.compiler.frontend.lex.Token;
import telar.compiler.frontend.lex.TokenKind;
import telar.compiler.source.SourceFile;

/** Replaces {@code defined X} and {@code __has_include(…)} of an {@code #if} by 0 or 1. */
final class DefinedOperator {

  private final MacroTable macros;
  private final Includes includes;
  private final SourceFile file;

  DefinedOperator(MacroTable macros, Includes includes, SourceFile file) {
    this.macros = macros;
    this.includes = includes;
    this.file = file;
  }

  List<Token> replace(List<Token> line) {
    List<Token> out = new ArrayList<>();
    int i = 0;
    while (i < line.size()) {
      Token token = line.get(i);
      if (token.is("defined")) {
        i = defined(line, i, out);
      } else if (token.isIdentifier() && token.text().startsWith("__has_")) {
        i = has(line, i, out);
      } else {
        out.add(token);
        i++;
      }
    }
    return out;
  }

  /** {@code defined X} or {@code defined(X)}; returns the index after it. */
  private int defined(List<Token> line, int at, List<Token> out) {
    boolean parenthesised = at + 3 < line.size() && line.get(at + 1).is("(");
    int name = parenthesised ? at + 2 : at + 1;
    if (name >= line.size() || !line.get(name).isIdentifier()) {
      out.add(line.get(at));
      return at + 1;
    }
    out.add(truth(line.get(at), macros.isDefined(line.get(name).text())));
    return name + (parenthesised ? 2 : 1);
  }

  /** {@code __has_include(…)} is answered; {@code __has_attribute} and its kin are never true. */
  private int has(List<Token> line, int at, List<Token> out) {
    StringBuilder operand = new StringBuilder();
    int close = at + 2;
    while (close < line.size() && !line.get(close).is(")")) {
      operand.append(line.get(close++).text());
    }
    boolean isInclude = line.get(at).is("__has_include");
    out.add(truth(line.get(at), isInclude && includes.exists(operand.toString(), file)));
    return close + 1;
  }

  private static Token truth(Token at, boolean value) {
    return new Token(
        TokenKind.NUMBER, value ? "1" : "0", at.span(), at.lineStart(), at.spaceBefore(), Set.of());
  }
}
