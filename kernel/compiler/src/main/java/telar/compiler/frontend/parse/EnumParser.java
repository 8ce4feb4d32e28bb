package telar.compiler.frontend.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.ClassKey;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Declaration.Enumerator;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Name;
import telar.compiler.frontend.ast.TypeSyntax;
import telar.compiler.frontend.lex.Token;

/** Enumerations. */
final class EnumParser {

  private final Grammar g;

  EnumParser(Grammar grammar) {
    this.g = grammar;
  }

  /** enum := "enum" ["class" | "struct"] [name] [":" type] ["{" enumerators "}"]. */
  TypeSyntax parse(List<Declaration> defined) {
    int start = g.tokens.position();
    g.tokens.next();
    boolean scoped = g.tokens.accept("class") || g.tokens.accept("struct");
    g.attributes.skip();
    ParsedName parsed = g.name.startsName() ? g.name.parse() : null;
    TypeSyntax underlying = underlying();
    boolean unnamed = parsed == null;
    Name name =
        parsed == null ? Name.of(g.names.invent("enum"), g.tokens.spanFrom(start)) : parsed.name();
    if (!g.tokens.at("{")) {
      return declaredOnly(name, unnamed, scoped, underlying, defined, start);
    }
    NameScope members = NameScope.inside(g.names.current());
    g.names.declare(name.identifier(), new Entity(Entity.Kind.TYPE, members));
    List<Enumerator> enumerators = enumerators(members, scoped);
    defined.add(
        new Declaration.Enum(
            name, unnamed, scoped, underlying, enumerators, g.tokens.spanFrom(start)));
    return new TypeSyntax.Named(name, null, name.span());
  }

  private @Nullable TypeSyntax underlying() {
    boolean given = g.tokens.at(":") && g.lookahead.startsType(1);
    if (!given) {
      return null;
    }
    g.tokens.next();
    return g.types.typeSpecifiers();
  }

  private TypeSyntax declaredOnly(
      Name name,
      boolean unnamed,
      boolean scoped,
      @Nullable TypeSyntax underlying,
      List<Declaration> defined,
      int start) {
    if (unnamed) {
      throw g.reporter.fail(
          "TLR-131", g.tokens.peek().span(), "{", Punctuation.describe(g.tokens.peek()));
    }
    if (scoped || underlying != null) {
      g.names.declare(name.identifier(), Entity.OPAQUE_TYPE);
      defined.add(
          new Declaration.Enum(name, false, scoped, underlying, null, g.tokens.spanFrom(start)));
    }
    return new TypeSyntax.Named(name, ClassKey.ENUM, g.tokens.spanFrom(start));
  }

  /** enumerators := [enumerator {"," enumerator} [","]]; enumerator := name ["=" constant]. */
  private List<Enumerator> enumerators(NameScope members, boolean scoped) {
    Token open = g.punctuation.expect("{");
    List<Enumerator> enumerators = new ArrayList<>();
    while (!g.tokens.at("}") && !g.tokens.atEnd()) {
      int start = g.tokens.position();
      String name = g.punctuation.expectName().text();
      g.attributes.skip();
      Expression value = g.tokens.accept("=") ? g.expressions.conditional() : null;
      enumerators.add(new Enumerator(name, value, g.tokens.spanFrom(start)));
      members.declare(name, Entity.VALUE);
      if (!scoped) {
        g.names.declare(name, Entity.VALUE);
      }
      if (!g.tokens.accept(",")) {
        break;
      }
    }
    g.punctuation.expectClosing("}", open);
    return enumerators;
  }
}
