package telar.compiler.frontend.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Declaration.FunctionQualifiers;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Parameter;
import telar.compiler.frontend.ast.Specifier;
import telar.compiler.frontend.ast.TypeSyntax;
import telar.compiler.frontend.lex.Token;

/** Parameter lists and the qualifiers that follow them. */
final class ParameterParser {

  private static final List<Specifier> SPACES =
      List.of(Specifier.SHARED, Specifier.DEVICE, Specifier.CONSTANT, Specifier.GLOBAL);

  private final Grammar g;

  ParameterParser(Grammar grammar) {
    this.g = grammar;
  }

  /**
   * function-suffix := "(" parameters ")" {qualifier} ["->" type-id].
   *
   * @param inside the class that the function is a member of when it is named from outside
   */
  Declarator.FunctionSuffix suffix(TypeSyntax base, @Nullable NameScope inside) {
    NameScope before = g.names.current();
    if (inside != null) {
      g.names.openInside(inside);
    }
    g.names.open();
    List<Parameter> parameters = new ArrayList<>();
    boolean variadic = list(parameters);
    FunctionQualifiers qualifiers = qualifiers();
    TypeSyntax returnType = g.tokens.accept("->") ? g.types.typeId() : base;
    g.names.enter(before);
    return new Declarator.FunctionSuffix(parameters, variadic, qualifiers, returnType);
  }

  /** parameters := "(" [parameter {"," parameter}] ["," "..."] ")"; true when it is variadic. */
  boolean list(List<Parameter> parameters) {
    Token open = g.punctuation.expect("(");
    boolean variadic = false;
    if (g.tokens.at("void", ")")) {
      g.tokens.next();
    }
    while (!g.tokens.at(")") && !g.tokens.atEnd()) {
      if (g.tokens.accept("...")) {
        variadic = true;
        break;
      }
      parameters.add(parameter());
      if (!g.tokens.accept(",") && !g.tokens.at("...")) {
        break;
      }
      if (g.tokens.at(")")) {
        throw g.reporter.fail(
            "TLR-136", g.tokens.peek().span(), Punctuation.describe(g.tokens.peek()));
      }
    }
    g.punctuation.expectClosing(")", open);
    return variadic;
  }

  /** parameter := specifiers declarator ["=" initialiser]. */
  Parameter parameter() {
    int start = g.tokens.position();
    Token first = g.tokens.peek();
    Specified specified = g.specifiers.parse(Place.PARAMETER);
    TypeSyntax base = specified.type();
    if (base == null) {
      throw g.reporter.fail("TLR-136", first.span(), Punctuation.describe(first));
    }
    for (Specifier space : SPACES) {
      if (specified.specifiers().has(space)) {
        throw g.reporter.fail("TLR-156", g.tokens.spanFrom(start));
      }
    }
    Declarator declarator = g.declarators.parseParameter(base);
    g.attributes.skip();
    g.names.declare(declarator.identifier(), Entity.VALUE);
    Expression defaultValue = g.tokens.accept("=") ? g.initializers.clause() : null;
    return new Parameter(
        declarator.identifier(),
        declarator.type(),
        declarator.pack(),
        defaultValue,
        g.tokens.spanFrom(start));
  }

  /** qualifier := "const" | "&" | "&&" | "noexcept" | "override" | "final" | attribute. */
  private FunctionQualifiers qualifiers() {
    boolean isConst = false;
    boolean isVolatile = false;
    boolean lvalue = false;
    boolean rvalue = false;
    boolean isNoexcept = false;
    boolean isOverride = false;
    boolean isFinal = false;
    Tokens tokens = g.tokens;
    while (true) {
      if (tokens.accept("const")) {
        isConst = true;
      } else if (tokens.accept("volatile")) {
        isVolatile = true;
      } else if (tokens.accept("&")) {
        lvalue = true;
      } else if (tokens.accept("&&")) {
        rvalue = true;
      } else if (tokens.accept("override")) {
        isOverride = true;
      } else if (tokens.accept("final")) {
        isFinal = true;
      } else if (tokens.at("noexcept") || tokens.at("throw")) {
        isNoexcept = exceptionSpecification();
      } else if (!g.attributes.skipOne()) {
        return new FunctionQualifiers(
            isConst, isVolatile, lvalue, rvalue, isNoexcept, isOverride, isFinal);
      }
    }
  }

  /** exception-specification := ("noexcept" | "throw") ["(" … ")"]. */
  private boolean exceptionSpecification() {
    g.tokens.next();
    if (g.tokens.at("(")) {
      g.tokens.skipBalanced();
    }
    return true;
  }
}
