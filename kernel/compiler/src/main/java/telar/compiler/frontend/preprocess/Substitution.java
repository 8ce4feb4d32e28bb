package telar.compiler.frontend.preprocess;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import telar.compiler.diagnostics.DiagnosticSink;
import telar.compiler.frontend.lex.Lexer;
import telar.compiler.frontend.lex.Token;
import telar.compiler.frontend.lex.TokenKind;
import telar.compiler.source.SourceFile;
import telar.compiler.source.Span;

/** One use of a macro: its body with the arguments put in, {@code #} and {@code ##} done. */
final class Substitution {

  private final Macro macro;
  private final List<List<Token>> arguments;
  private final MacroExpander expander;
  private final DiagnosticSink sink;
  private final List<Token> out = new ArrayList<>();

  Substitution(
      Macro macro, List<List<Token>> arguments, MacroExpander expander, DiagnosticSink sink) {
    this.macro = macro;
    this.arguments = arguments;
    this.expander = expander;
    this.sink = sink;
  }

  /** The tokens of the use; those of the body get its span, those of arguments keep theirs. */
  List<Token> result(Token name, Span use) {
    List<Token> body = macro.body();
    for (int i = 0; i < body.size(); i++) {
      Token token = body.get(i);
      boolean pasteNext = i + 1 < body.size() && body.get(i + 1).is("##");
      if (token.is("#") && macro.isFunctionLike() && isParameter(body, i + 1)) {
        out.add(stringify(argument(body.get(++i)), token.withSpan(use)));
      } else if (token.is("##") && i > 0 && i + 1 < body.size()) {
        i = paste(body, i, use);
      } else if (macro.parameterIndex(token) >= 0) {
        addArgument(token, pasteNext, name);
      } else {
        out.add(token.withSpan(use));
      }
    }
    return out.stream().filter(t -> !isPlacemarker(t)).toList();
  }

  private boolean isParameter(List<Token> body, int index) {
    return index < body.size() && macro.parameterIndex(body.get(index)) >= 0;
  }

  private List<Token> argument(Token parameter) {
    return arguments.get(macro.parameterIndex(parameter));
  }

  /** An argument is expanded unless {@code ##} takes it; an empty one leaves a placemarker. */
  private void addArgument(Token parameter, boolean pasted, Token name) {
    List<Token> tokens = argument(parameter);
    if (!pasted) {
      Token end = placemarker(name);
      tokens = expander.expandAll(tokens, end);
    }
    if (tokens.isEmpty()) {
      out.add(placemarker(parameter.withSpan(name.span())));
      return;
    }
    out.add(tokens.get(0).spacedLike(parameter));
    out.addAll(tokens.subList(1, tokens.size()));
  }

  /** Joins the last token of the output with what follows the {@code ##}; returns its index. */
  private int paste(List<Token> body, int operator, Span use) {
    Token next = body.get(operator + 1);
    boolean stringified = next.is("#") && isParameter(body, operator + 2);
    List<Token> right = List.of(next.withSpan(use));
    if (stringified) {
      right = List.of(stringify(argument(body.get(operator + 2)), next.withSpan(use)));
    } else if (macro.parameterIndex(next) >= 0) {
      right = argument(next);
    }
    Token left = out.remove(out.size() - 1);
    if (left.is(",") && isVariadicParameter(next)) {
      pasteComma(left, next, right);
    } else if (right.isEmpty()) {
      out.add(left);
    } else {
      out.add(joined(left, right.get(0), use));
      out.addAll(right.subList(1, right.size()));
    }
    return operator + (stringified ? 2 : 1);
  }

  /** GNU's {@code , ## __VA_ARGS__}: without arguments the comma goes too. */
  private void pasteComma(Token comma, Token parameter, List<Token> right) {
    if (!right.isEmpty()) {
      out.add(comma);
      out.addAll(expander.expandAll(right, placemarker(parameter)));
    }
  }

  private boolean isVariadicParameter(Token token) {
    return macro.variadic() && macro.parameterIndex(token) == arguments.size() - 1;
  }

  private Token joined(Token left, Token right, Span use) {
    if (isPlacemarker(left)) {
      return right;
    }
    String spelling = left.text() + right.text();
    Lexer lexer = new Lexer(new SourceFile(use.file().name(), spelling), ignored -> {});
    Token first = lexer.next();
    boolean single = lexer.next().isEnd() && first.kind() != TokenKind.STRAY;
    if (!single && !isSplitShift(spelling)) {
      sink.error("TLR-122", use, left.text(), right.text());
    }
    return new Token(
        single ? first.kind() : TokenKind.PUNCTUATOR,
        spelling,
        use,
        left.lineStart(),
        left.spaceBefore(),
        Set.of());
  }

  /** The lexer never joins {@code >}, but the preprocessor may. */
  private static boolean isSplitShift(String spelling) {
    return spelling.equals(">>") || spelling.equals(">>=");
  }

  private static Token stringify(List<Token> tokens, Token at) {
    StringBuilder text = new StringBuilder("\"");
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (i > 0 && !token.isGlued()) {
        text.append(' ');
      }
      boolean literal = token.kind() == TokenKind.STRING || token.kind() == TokenKind.CHARACTER;
      text.append(
          literal ? token.text().replace("\\", "\\\\").replace("\"", "\\\"") : token.text());
    }
    return new Token(
        TokenKind.STRING,
        text.append('"').toString(),
        at.span(),
        at.lineStart(),
        at.spaceBefore(),
        Set.of());
  }

  private static Token placemarker(Token like) {
    return new Token(
        TokenKind.END, "", like.span(), like.lineStart(), like.spaceBefore(), Set.of());
  }

  private static boolean isPlacemarker(Token token) {
    return token.isEnd();
  }
}
