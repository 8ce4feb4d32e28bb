package telar.compiler.frontend.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Specifier;
import telar.compiler.frontend.ast.Specifiers;
import telar.compiler.frontend.lex.Token;

/** Namespaces, their aliases, and {@code extern "C"}. */
final class NamespaceParser {

  private final Grammar g;

  NamespaceParser(Grammar grammar) {
    this.g = grammar;
  }

  /**
   * namespace := ["inline"] "namespace" [name {"::" name}] "{" … "}" | "namespace" name "=" name
   * ";".
   */
  Declaration parse() {
    int start = g.tokens.position();
    boolean inline = g.tokens.accept("inline");
    g.tokens.next();
    g.attributes.skip();
    if (g.tokens.atName() && g.tokens.peek(1).is("=")) {
      return alias(start);
    }
    return named(inline, start);
  }

  private Declaration alias(int start) {
    String name = g.tokens.next().text();
    g.tokens.next();
    ParsedName target = g.name.parse();
    Entity entity = g.names.resolve(target.name());
    NameScope members = entity == null ? null : entity.members();
    g.names.declare(name, new Entity(Entity.Kind.NAMESPACE, members));
    g.punctuation.expectSemicolon();
    return new Declaration.NamespaceAlias(name, target.name(), g.tokens.spanFrom(start));
  }

  private Declaration named(boolean inline, int start) {
    String name = g.tokens.atName() ? g.tokens.next().text() : "";
    NameScope scope = scope(name, inline);
    NameScope before = g.names.enter(scope);
    List<Declaration> members = new ArrayList<>();
    if (g.tokens.accept("::")) {
      boolean innerInline = g.tokens.accept("inline");
      members.add(named(innerInline, start));
    } else {
      g.attributes.skip();
      block(members);
    }
    g.names.enter(before);
    return new Declaration.Namespace(name, inline, members, g.tokens.spanFrom(start));
  }

  /** Names of unnamed and inline namespaces are visible outside too. */
  private NameScope scope(String name, boolean inline) {
    NameScope scope =
        name.isEmpty() ? NameScope.inside(g.names.current()) : g.names.namespace(name);
    if (name.isEmpty() || inline) {
      g.names.importHere(scope);
    }
    return scope;
  }

  private void block(List<Declaration> members) {
    Token open = g.punctuation.expect("{");
    while (!g.tokens.at("}") && !g.tokens.atEnd() && !g.reporter.isTired()) {
      g.declarations.recovering(members);
    }
    if (!g.tokens.accept("}") && g.tokens.atEnd() && g.recovery.reportsForgottenBrace()) {
      Token end = g.tokens.peek();
      g.reporter.error(
          Diagnostic.error("TLR-132", open.span())
              .withNote("note.missingBrace", end.span(), Punctuation.describe(end)));
    }
  }

  /** linkage := "extern" string ("{" {declaration} "}" | declaration). */
  List<Declaration> linkage(Place place) {
    int start = g.tokens.position();
    g.tokens.next();
    String language = g.literals.text();
    List<Declaration> members = new ArrayList<>();
    if (g.tokens.at("{")) {
      block(members);
    } else {
      g.declarations.parse(place).forEach(member -> members.add(external(member)));
    }
    return List.of(new Declaration.Linkage(language, members, g.tokens.spanFrom(start)));
  }

  /** {@code extern "C"} before a single variable is {@code extern} too. */
  private static Declaration external(Declaration member) {
    if (!(member instanceof Declaration.Variable variable)) {
      return member;
    }
    Specifiers given = variable.specifiers();
    Set<Specifier> flags = new HashSet<>(given.flags());
    flags.add(Specifier.EXTERN);
    return variable.with(
        new Specifiers(flags, given.alignment(), given.launchBounds(), given.intrinsic()));
  }
}
