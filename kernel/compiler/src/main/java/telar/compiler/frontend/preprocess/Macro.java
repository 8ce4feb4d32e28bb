package telar.compiler.frontend.preprocess;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.lex.Token;

/**
 * A macro.
 *
 * @param parameters null for an object-like macro; the last one is {@code __VA_ARGS__} (or the name
 *     before its {@code ...}) when {@code variadic}
 * @param body what it stands for
 */
record Macro(String name, @Nullable List<String> parameters, boolean variadic, List<Token> body) {

  Macro {
    parameters = parameters == null ? null : List.copyOf(parameters);
    body = List.copyOf(body);
  }

  boolean isFunctionLike() {
    return parameters != null;
  }

  /** Position of a parameter, or -1. */
  int parameterIndex(Token token) {
    return parameters != null && token.isIdentifier() ? parameters.indexOf(token.text()) : -1;
  }

  /** Whether another definition means the same, so that repeating it is harmless. */
  boolean sameAs(Macro other) {
    return variadic == other.variadic
        && Objects.equals(parameters, other.parameters)
        && spelling().equals(other.spelling());
  }

  private List<String> spelling() {
    return body.stream().map(Token::text).toList();
  }
}
