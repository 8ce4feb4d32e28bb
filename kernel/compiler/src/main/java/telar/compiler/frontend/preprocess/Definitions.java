package telar.compiler.frontend.preprocess;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.diagnostics.DiagnosticSink;
import telar.compiler.frontend.lex.Token;

/** Reads {@code #define} and {@code #undef}. */
final class Definitions {

  private final MacroTable macros;
  private final DiagnosticSink sink;

  Definitions(MacroTable macros, DiagnosticSink sink) {
    this.macros = macros;
    this.sink = sink;
  }

  /** {@code #define name body} or {@code #define name(parameters) body}. */
  void define(Token directive, List<Token> line) {
    Token name = nameOf(directive, line);
    if (name == null) {
      return;
    }
    Macro macro = macro(name, line);
    if (macro == null) {
      return;
    }
    checkOperators(macro);
    Macro before = macros.define(macro);
    if (before != null && !before.sameAs(macro)) {
      sink.warning("TLR-121", name.span(), name.text());
    }
  }

  /** {@code #} stands before a parameter, {@code ##} between two tokens. */
  private void checkOperators(Macro macro) {
    List<Token> body = macro.body();
    List<String> parameters = macro.parameters();
    for (int i = 0; i < body.size(); i++) {
      Token token = body.get(i);
      boolean last = i == body.size() - 1;
      boolean text = token.is("#") && parameters != null;
      if (text && (last || !isParameter(body.get(i + 1), macro))) {
        sink.error("TLR-459", token.span(), "#", macro.name());
      } else if (token.is("##") && (i == 0 || last)) {
        sink.error("TLR-460", token.span(), "##", macro.name());
      }
    }
  }

  private static boolean isParameter(Token token, Macro macro) {
    List<String> parameters = macro.parameters();
    return (parameters != null && parameters.contains(token.text()))
        || (macro.variadic() && (token.is("__VA_ARGS__") || token.is("__VA_OPT__")));
  }

  /** {@code #undef name}. */
  void undefine(Token directive, List<Token> line) {
    Token name = nameOf(directive, line);
    if (name != null) {
      macros.undefine(name.text());
    }
  }

  private @Nullable Token nameOf(Token directive, List<Token> line) {
    if (line.isEmpty() || !line.get(0).isIdentifier()) {
      sink.error("TLR-118", directive.span(), directive.text());
      return null;
    }
    return line.get(0);
  }

  private @Nullable Macro macro(Token name, List<Token> line) {
    boolean functionLike = line.size() > 1 && line.get(1).is("(") && line.get(1).isGlued();
    if (!functionLike) {
      return new Macro(name.text(), null, false, line.subList(1, line.size()));
    }
    int close = 2;
    List<String> parameters = new ArrayList<>();
    boolean variadic = false;
    while (close < line.size() && !line.get(close).is(")")) {
      Token token = line.get(close++);
      if (token.is("...")) {
        variadic = true;
        nameVariadic(parameters, line.get(close - 2));
      } else if (token.isIdentifier()) {
        if (parameters.contains(token.text())) {
          sink.error("TLR-429", token.span(), token.text());
        }
        parameters.add(token.text());
      } else if (!token.is(",")) {
        sink.error("TLR-118", token.span(), "define");
        return null;
      }
    }
    if (close == line.size()) {
      sink.error("TLR-118", name.span(), "define");
      return null;
    }
    return new Macro(name.text(), parameters, variadic, line.subList(close + 1, line.size()));
  }

  /** {@code ...} alone is called __VA_ARGS__; GNU's {@code name...} has its own name. */
  private static void nameVariadic(List<String> parameters, Token before) {
    if (!before.isIdentifier()) {
      parameters.add("__VA_ARGS__");
    }
  }
}
