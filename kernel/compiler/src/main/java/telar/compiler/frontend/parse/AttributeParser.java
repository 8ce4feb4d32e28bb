package telar.compiler.frontend.parse;

import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Specifiers;
import telar.compiler.frontend.ast.TypeSyntax;
import telar.compiler.frontend.lex.Token;

/** Attributes: most are skipped; alignment, launch bounds and intrinsics are kept. */
final class AttributeParser {

  private final Grammar g;

  AttributeParser(Grammar grammar) {
    this.g = grammar;
  }

  /** Skips {@code [[…]]}, {@code __attribute__((…))}, {@code __declspec(…)} and their kin. */
  void skip() {
    boolean skipped = true;
    while (skipped) {
      skipped = skipOne();
    }
  }

  /** Whether an attribute stood here. */
  boolean skipOne() {
    Tokens tokens = g.tokens;
    if (tokens.at("[", "[")) {
      tokens.skipBalanced();
      return true;
    }
    boolean named =
        tokens.at("__attribute__")
            || tokens.at("__declspec")
            || tokens.at("__cluster_dims__")
            || tokens.at("__maxnreg__");
    if (named) {
      tokens.next();
      tokens.skipBalanced();
    }
    return named;
  }

  /** alignment := ("alignas" | "__align__") "(" (type-id | expression) ")". */
  Expression alignment() {
    int start = g.tokens.position();
    g.tokens.next();
    Token open = g.punctuation.expect("(");
    Expression value;
    if (g.lookahead.startsType(0)) {
      TypeSyntax type = g.types.typeId();
      value = new Expression.AlignofType(type, g.tokens.spanFrom(start));
    } else {
      value = g.expressions.assignment();
    }
    g.punctuation.expectClosing(")", open);
    return value;
  }

  /** launch-bounds := "__launch_bounds__" "(" expression ["," expression ["," expression]] ")". */
  Specifiers.LaunchBounds launchBounds() {
    g.tokens.next();
    Token open = g.punctuation.expect("(");
    Expression threads = g.expressions.assignment();
    Expression blocks = g.tokens.accept(",") ? g.expressions.assignment() : null;
    if (g.tokens.accept(",")) {
      g.expressions.assignment();
    }
    g.punctuation.expectClosing(")", open);
    return new Specifiers.LaunchBounds(threads, blocks);
  }

  /** intrinsic := ("__telar_intrinsic" | "__telar_intrinsic_pure") "(" string ")". */
  Specifiers.Intrinsic intrinsic() {
    boolean pure = g.tokens.next().is("__telar_intrinsic_pure");
    Token open = g.punctuation.expect("(");
    String name = g.literals.text();
    g.punctuation.expectClosing(")", open);
    return new Specifiers.Intrinsic(name, pure);
  }
}
