package telar.compiler.frontend.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Initializer;
import telar.compiler.frontend.lex.Token;

/** Initialisers and the lists of clauses that calls and braces share. */
final class InitializerParser {

  private final Grammar g;

  InitializerParser(Grammar grammar) {
    this.g = grammar;
  }

  /** initialiser := "=" clause | "(" clauses ")" | braced; null when there is none. */
  @Nullable Initializer optional() {
    int start = g.tokens.position();
    if (g.tokens.accept("=")) {
      Expression value = clause();
      return new Initializer.Assigned(value, g.tokens.spanFrom(start));
    }
    if (g.tokens.at("(")) {
      return constructed();
    }
    return g.tokens.at("{") ? new Initializer.Braced(braced()) : null;
  }

  /** constructed := "(" [clause {"," clause}] ")". */
  Initializer.Constructed constructed() {
    int start = g.tokens.position();
    List<Expression> arguments = g.postfix.arguments();
    return new Initializer.Constructed(arguments, g.tokens.spanFrom(start));
  }

  /** The initialiser of a base, member or new-expression. */
  Optional<Initializer> direct() {
    if (g.tokens.at("(")) {
      return Optional.of(constructed());
    }
    return g.tokens.at("{") ? Optional.of(new Initializer.Braced(braced())) : Optional.empty();
  }

  /** clause := assignment | braced. */
  Expression clause() {
    return g.tokens.at("{") ? braced() : g.expressions.assignment();
  }

  /** clauses := clause ["..."] {"," clause ["..."]}. */
  List<Expression> clauseList() {
    List<Expression> clauses = new ArrayList<>();
    do {
      clauses.add(element());
    } while (g.tokens.accept(",") && !g.tokens.at("}"));
    return clauses;
  }

  /** braced := "{" [clauses [","]] "}". */
  Expression.InitializerList braced() {
    int start = g.tokens.position();
    Token open = g.punctuation.expect("{");
    List<Expression> elements =
        g.tokens.at("}") ? List.of() : g.expressions.bracketed(this::clauseList);
    g.punctuation.expectClosing("}", open);
    return new Expression.InitializerList(elements, g.tokens.spanFrom(start));
  }

  private Expression element() {
    int start = g.tokens.position();
    Expression clause = isDesignator() ? designated(start) : clause();
    if (g.tokens.accept("...")) {
      return new Expression.PackExpansion(clause, g.tokens.spanFrom(start));
    }
    return clause;
  }

  private boolean isDesignator() {
    return g.tokens.at(".") && Tokens.isName(g.tokens.peek(1));
  }

  /** designated := "." name initialiser. */
  private Expression designated(int start) {
    g.tokens.next();
    String field = g.tokens.next().text();
    g.tokens.accept("=");
    Expression value = clause();
    return new Expression.Designated(field, value, g.tokens.spanFrom(start));
  }
}
