package telar.compiler.frontend.preprocess;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.lex.Token;
import telar.compiler.frontend.lex.TokenKind;

/** The macros whose value depends on where they are used. */
final class DynamicMacros {

  private static final Set<String> NAMES =
      Set.of("__LINE__", "__FILE__", "__COUNTER__", "__DATE__", "__TIME__");

  private int counter;

  static boolean exists(String name) {
    return NAMES.contains(name);
  }

  /** The token that stands for a use of one of them, or null. */
  @Nullable Token expand(Token use) {
    return switch (use.text()) {
      case "__LINE__" -> number(use, use.span().line());
      case "__COUNTER__" -> number(use, counter++);
      case "__FILE__" -> string(use, use.span().file().name().replace("\\", "\\\\"));
      // A build gives the same program whenever it is made.
      case "__DATE__" -> string(use, "Jan  1 2026");
      case "__TIME__" -> string(use, "00:00:00");
      default -> null;
    };
  }

  private static Token number(Token use, int value) {
    return made(use, TokenKind.NUMBER, Integer.toString(value));
  }

  private static Token string(Token use, String value) {
    return made(use, TokenKind.STRING, '"' + value + '"');
  }

  private static Token made(Token use, TokenKind kind, String text) {
    return new Token(kind, text, use.span(), use.lineStart(), use.spaceBefore(), use.hidden());
  }
}
