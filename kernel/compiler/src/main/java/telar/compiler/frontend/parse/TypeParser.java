package telar.compiler.frontend.parse;

import java.util.List;
import java.util.Set;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Specifiers;
import telar.compiler.frontend.ast.TypeSyntax;
import telar.compiler.frontend.lex.Token;

/** Types that stand alone, and those that begin with a keyword. */
final class TypeParser {

  /** Compiler traits that give a type. */
  private static final Set<String> TRANSFORMS = Set.of("__underlying_type");

  private final Grammar g;

  TypeParser(Grammar grammar) {
    this.g = grammar;
  }

  /** type-id := specifiers abstract-declarator. */
  TypeSyntax typeId() {
    TypeSyntax base = typeSpecifiers();
    return g.declarators.parseAbstract(base).type();
  }

  /** The specifiers of a type-id; anything but a type there is an error. */
  TypeSyntax typeSpecifiers() {
    Token first = g.tokens.peek();
    Specified specified = g.specifiers.parse(Place.TYPE);
    TypeSyntax type = specified.type();
    if (type == null || !specified.specifiers().equals(Specifiers.NONE)) {
      throw g.reporter.fail("TLR-136", first.span(), Punctuation.describe(first));
    }
    return type;
  }

  /** conversion-target := specifiers {pointer-operator}. */
  TypeSyntax conversionTarget() {
    TypeSyntax base = typeSpecifiers();
    return g.declarators.pointers(base, g.tokens.position());
  }

  /** keyword-type := "auto" | "decltype" "(" ("auto" | expression) ")" | "typename" name. */
  TypeSyntax keywordType() {
    int start = g.tokens.position();
    if (g.tokens.accept("auto")) {
      return new TypeSyntax.Auto(false, g.tokens.spanFrom(start));
    }
    if (g.tokens.accept("typename")) {
      ParsedName name = g.name.parseType();
      return new TypeSyntax.Named(name.name(), null, g.tokens.spanFrom(start));
    }
    TypeSyntax type = decltype();
    if (g.tokens.at("::")) {
      g.tokens.reset(start);
      ParsedName name = g.name.parse();
      return new TypeSyntax.Named(name.name(), null, g.tokens.spanFrom(start));
    }
    return type;
  }

  /** decltype := ("decltype" | "__typeof__") "(" ("auto" | expression) ")". */
  TypeSyntax decltype() {
    int start = g.tokens.position();
    g.tokens.next();
    Token open = g.punctuation.expect("(");
    if (g.tokens.at("auto", ")")) {
      g.tokens.next();
      g.tokens.next();
      return new TypeSyntax.Auto(true, g.tokens.spanFrom(start));
    }
    Expression expression = g.expressions.parse();
    g.punctuation.expectClosing(")", open);
    return new TypeSyntax.Decltype(expression, g.tokens.spanFrom(start));
  }

  /** The type itself, unless its name is that of a compiler trait applied to an argument. */
  TypeSyntax transformed(ParsedName name, TypeSyntax named, int start) {
    if (!TRANSFORMS.contains(name.name().identifier()) || !g.tokens.at("(")) {
      return named;
    }
    Token open = g.tokens.next();
    TypeSyntax argument = typeId();
    g.punctuation.expectClosing(")", open);
    String trait = name.name().identifier();
    return new TypeSyntax.Trait(trait, argument, g.tokens.spanFrom(start));
  }

  /** type-list := type-id {"," type-id}. */
  void typeList(List<TypeSyntax> into) {
    do {
      int start = g.tokens.position();
      TypeSyntax type = typeId();
      if (g.tokens.accept("...")) {
        type = new TypeSyntax.PackExpansion(type, g.tokens.spanFrom(start));
      }
      into.add(type);
    } while (g.tokens.accept(","));
  }
}
