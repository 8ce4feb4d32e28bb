package telar.compiler.frontend.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.ClassKey;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Declaration.Access;
import telar.compiler.frontend.ast.Declaration.Base;
import telar.compiler.frontend.ast.Declaration.Member;
import telar.compiler.frontend.ast.Name;
import telar.compiler.frontend.ast.TypeSyntax;
import telar.compiler.frontend.lex.Token;

/**
 * Classes. The bodies of member functions are read after the last member, since they may use any of
 * them.
 */
final class ClassParser {

  private final Grammar g;
  private final Deque<List<Postponed>> postponed = new ArrayDeque<>();

  ClassParser(Grammar grammar) {
    this.g = grammar;
  }

  /**
   * class := key {attribute} [name] ["final"] [bases] "{" members "}" | key name.
   *
   * @param defined receives the class when it is defined here
   */
  TypeSyntax parse(List<Declaration> defined, boolean isFriend) {
    int start = g.tokens.position();
    ClassKey key = key(g.tokens.next());
    LayoutAttributes attributes = new LayoutAttributes(g);
    attributes.read();
    ParsedName parsed = g.name.startsName() ? g.name.parse() : null;
    attributes.read();
    boolean isFinal = g.tokens.accept("final");
    boolean derived = g.tokens.at(":") || (parsed != null && g.misspelling.inheritance());
    if (!g.tokens.at("{") && !derived) {
      return elaborated(key, parsed, isFriend, start);
    }
    boolean unnamed = parsed == null;
    Name name =
        parsed == null ? Name.of(g.names.invent("clase"), g.tokens.spanFrom(start)) : parsed.name();
    NameScope scope = declare(name, parsed);
    g.tokens.accept(":");
    List<Base> bases = derived ? bases(key, scope) : List.of();
    List<Member> members = members(key, scope);
    Integer packing = g.tokens.packing();
    attributes.read();
    Declaration.Class definition =
        new Declaration.Class(
            key,
            name,
            unnamed,
            isFinal,
            attributes.alignment(),
            attributes.packed() ? Integer.valueOf(1) : packing,
            bases,
            members,
            g.tokens.spanFrom(start));
    defined.add(definition);
    return new TypeSyntax.Named(name, null, name.span());
  }

  private static ClassKey key(Token token) {
    return switch (token.text()) {
      case "struct" -> ClassKey.STRUCT;
      case "union" -> ClassKey.UNION;
      default -> ClassKey.CLASS;
    };
  }

  /** {@code struct S} used as a type declares it when it was not known. */
  private TypeSyntax elaborated(
      ClassKey key, @Nullable ParsedName parsed, boolean isFriend, int start) {
    if (parsed == null) {
      throw g.reporter.fail(
          "TLR-131", g.tokens.peek().span(), "{", Punctuation.describe(g.tokens.peek()));
    }
    Name name = parsed.name();
    boolean declares = g.tokens.at(";") && !isFriend && name.isPlain();
    boolean unknown = g.names.lookupQualifier(name.identifier()) == null;
    if (name.isPlain() && (declares ? !isOwn(name.identifier()) : unknown)) {
      NameScope members = NameScope.ofClass(g.names.current(), name.identifier());
      g.names.declare(name.identifier(), new Entity(Entity.Kind.TYPE, members));
    }
    return new TypeSyntax.Named(name, key, g.tokens.spanFrom(start));
  }

  private boolean isOwn(String name) {
    return g.names.target().local(name, Entity::isType) != null;
  }

  /** Declares the class and gives the scope of its members. */
  private NameScope declare(Name name, @Nullable ParsedName parsed) {
    NameScope scope = NameScope.ofClass(g.names.current(), name.identifier());
    Entity before = known(name, parsed);
    if (before != null && before.members() != null) {
      before.members().importFrom(scope);
    }
    boolean specialises = name.last().arguments() != null;
    Entity entity = new Entity(Entity.Kind.TYPE, scope);
    if (name.isUnqualified() && !specialises) {
      g.names.declare(name.identifier(), entity);
    }
    boolean isTemplate = g.names.current().isTemplate();
    scope.declare(name.identifier(), isTemplate ? entity.asTemplate() : entity);
    return scope;
  }

  private @Nullable Entity known(Name name, @Nullable ParsedName parsed) {
    if (name.isUnqualified()) {
      return g.names.target().local(name.identifier(), Entity::isType);
    }
    return parsed == null ? null : parsed.entity();
  }

  /** bases := base {"," base}; base := {"virtual" | access} type ["..."]. */
  private List<Base> bases(ClassKey key, NameScope scope) {
    List<Base> bases = new ArrayList<>();
    do {
      int start = g.tokens.position();
      Access access = defaultAccess(key);
      boolean isVirtual = false;
      while (g.tokens.at("virtual") || isAccess(g.tokens.peek())) {
        Token word = g.tokens.next();
        isVirtual |= word.is("virtual");
        access = word.is("virtual") ? access : access(word);
      }
      g.tokens.accept("typename");
      ParsedName name = g.name.parse();
      TypeSyntax type = new TypeSyntax.Named(name.name(), null, name.name().span());
      NameScope members = g.names.membersOf(type);
      if (members != null) {
        scope.importFrom(members);
      }
      if (g.tokens.accept("...")) {
        type = new TypeSyntax.PackExpansion(type, g.tokens.spanFrom(start));
      }
      bases.add(new Base(access, isVirtual, type, g.tokens.spanFrom(start)));
    } while (g.tokens.accept(","));
    return bases;
  }

  private static boolean isAccess(Token token) {
    return token.is("public") || token.is("protected") || token.is("private");
  }

  private static Access access(Token word) {
    return Access.valueOf(word.text().toUpperCase(Locale.ROOT));
  }

  private static Access defaultAccess(ClassKey key) {
    return key == ClassKey.CLASS ? Access.PRIVATE : Access.PUBLIC;
  }

  /** members := "{" {access ":" | declaration} "}". */
  private List<Member> members(ClassKey key, NameScope scope) {
    NameScope before = g.names.enter(scope);
    Token open = g.punctuation.expect("{");
    postponed.push(new ArrayList<>());
    List<Member> members = new ArrayList<>();
    Access access = defaultAccess(key);
    while (!g.tokens.at("}") && !g.tokens.atEnd() && !g.reporter.isTired()) {
      if (isAccess(g.tokens.peek()) && g.tokens.peek(1).is(":")) {
        access = access(g.tokens.next());
        g.tokens.next();
      } else {
        addMembers(access, members);
      }
    }
    g.punctuation.expectClosing("}", open);
    int end = g.tokens.position();
    List<Member> complete = withBodies(members, postponed.pop());
    g.tokens.reset(end);
    g.names.enter(before);
    return complete;
  }

  private void addMembers(Access access, List<Member> members) {
    int start = g.tokens.position();
    NameScope scope = g.names.current();
    try {
      for (Declaration declaration : g.declarations.parse(Place.CLASS)) {
        members.add(new Member(access, declaration));
      }
    } catch (SyntaxError error) {
      if (g.reporter.isAttempting()) {
        throw error;
      }
      g.names.enter(scope);
      g.recovery.toNextStatement(start);
    }
  }

  /** Skips the body that stands here, to read it after the last member. */
  Declaration.Function postpone(Declaration.Function function, int start) {
    int body = g.tokens.position();
    skipBody();
    postponed.element().add(new Postponed(function, g.names.current(), body, start));
    return function;
  }

  private void skipBody() {
    g.tokens.accept("try");
    if (g.tokens.accept(":")) {
      skipMemberInitializers();
    }
    g.tokens.skipBalanced();
  }

  /** A brace after a name or {@code >} initialises a member; after anything else it is the body. */
  private void skipMemberInitializers() {
    while (!g.tokens.atEnd()) {
      Token before = g.tokens.previous();
      if (g.tokens.at("{") && !Tokens.isName(before) && !before.is(">")) {
        return;
      }
      if (g.tokens.at("(") || g.tokens.at("{")) {
        g.tokens.skipBalanced();
      } else {
        g.tokens.next();
      }
    }
  }

  private List<Member> withBodies(List<Member> members, List<Postponed> bodies) {
    IdentityHashMap<Declaration, Declaration> complete = new IdentityHashMap<>();
    for (Postponed later : bodies) {
      g.tokens.reset(later.body);
      NameScope before = g.names.enter(later.scope);
      complete.put(later.function, g.functions.body(later.function, null, later.start));
      g.names.enter(before);
    }
    return members.stream()
        .map(m -> new Member(m.access(), replaced(m.declaration(), complete)))
        .toList();
  }

  private static Declaration replaced(
      Declaration declaration, IdentityHashMap<Declaration, Declaration> complete) {
    if (declaration instanceof Declaration.Template t) {
      return new Declaration.Template(
          t.parameters(), replaced(t.declaration(), complete), t.span());
    }
    if (declaration instanceof Declaration.Friend f) {
      return new Declaration.Friend(replaced(f.declaration(), complete), f.span());
    }
    Declaration whole = complete.get(declaration);
    return whole == null ? declaration : whole;
  }

  /** Makes the members of an anonymous union visible where it stands. */
  void exposeMembers(TypeSyntax type) {
    NameScope members = g.names.membersOf(type);
    if (members != null) {
      g.names.importHere(members);
    }
  }

  private record Postponed(Declaration.Function function, NameScope scope, int body, int start) {}
}
