package telar.compiler.frontend.parse;

import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.lex.Token;

/** The attributes of a class or variable that say where its bytes are; others are skipped. */
final class LayoutAttributes {

  private final Grammar g;
  private @Nullable Expression alignment;
  private boolean packed;

  LayoutAttributes(Grammar grammar) {
    this.g = grammar;
  }

  /** The alignment asked for last, or null. */
  @Nullable Expression alignment() {
    return alignment;
  }

  boolean packed() {
    return packed;
  }

  /** Reads all attributes that stand here. */
  void read() {
    while (readOne()) {}
  }

  /** Whether an attribute stood here. */
  boolean readOne() {
    if (g.tokens.at("alignas") || g.tokens.at("__align__")) {
      alignment = g.attributes.alignment();
      return true;
    }
    return gnu() || g.attributes.skipOne();
  }

  /** gnu := "__attribute__" "(" "(" [attribute {"," attribute}] ")" ")". */
  private boolean gnu() {
    if (!g.tokens.at("__attribute__") || !g.tokens.peek(1).is("(") || !g.tokens.peek(2).is("(")) {
      return false;
    }
    g.tokens.next();
    Token outer = g.tokens.next();
    Token inner = g.tokens.next();
    do {
      attribute();
    } while (g.tokens.accept(","));
    g.punctuation.expectClosing(")", inner);
    g.punctuation.expectClosing(")", outer);
    return true;
  }

  /** attribute := "packed" | "aligned" "(" expression ")" | name [balanced]. */
  private void attribute() {
    if (g.tokens.at(")")) {
      return;
    }
    Token name = g.tokens.peek();
    packed |= is(name, "packed");
    if (is(name, "aligned") && g.tokens.peek(1).is("(")) {
      alignment = g.attributes.alignment();
      return;
    }
    g.tokens.next();
    if (g.tokens.at("(")) {
      g.tokens.skipBalanced();
    }
  }

  private static boolean is(Token name, String word) {
    return name.is(word) || name.is("__" + word + "__");
  }
}
