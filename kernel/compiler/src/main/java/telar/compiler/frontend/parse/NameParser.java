package telar.compiler.frontend.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Name;
import telar.compiler.frontend.ast.NamePart;
import telar.compiler.frontend.ast.TemplateArgument;
import telar.compiler.frontend.ast.TypeSyntax;
import telar.compiler.frontend.lex.Token;

/** Names: identifiers, template arguments, {@code ::}, operators, destructors. */
final class NameParser {

  private static final Set<String> OPERATORS =
      Set.of(
          "+", "-", "*", "/", "%", "^", "&", "|", "~", "!", "=", "<", ">", "+=", "-=", "*=", "/=",
          "%=", "^=", "&=", "|=", "<<", "<<=", "==", "!=", "<=", ">=", "<=>", "&&", "||", "++",
          "--", ",", "->*", "->");

  private final Grammar g;
  private final NameMemory memory;

  NameParser(Grammar grammar) {
    this.g = grammar;
    this.memory = new NameMemory(grammar.tokens, grammar.names);
  }

  /** Whether a name may start here. */
  boolean startsName() {
    Tokens tokens = g.tokens;
    return tokens.atName()
        || tokens.at("operator")
        || (tokens.at("::") && Tokens.isName(tokens.peek(1)))
        || (tokens.at("::") && tokens.peek(1).is("operator"))
        || tokens.at("decltype");
  }

  /** name := ["::"] {part "::"} part. */
  ParsedName parse() {
    int start = g.tokens.position();
    ParsedName known = memory.recall(start);
    if (known != null) {
      return known;
    }
    ParsedName name = parse(Role.USED);
    memory.keep(start, name);
    return name;
  }

  /** As {@link #parse}, of a type: whatever {@code <} follows an unknown part is a list. */
  ParsedName parseType() {
    return parse(Role.TYPE);
  }

  /** As {@link #parse}, of what is being declared: its last part may be {@code ~T}. */
  ParsedName parseDeclared() {
    return parse(Role.DECLARED);
  }

  private ParsedName parse(Role role) {
    int start = g.tokens.position();
    boolean global = g.tokens.accept("::");
    NameScope scope = global ? g.names.global() : null;
    boolean dependent = false;
    List<NamePart> parts = new ArrayList<>();
    while (true) {
      boolean first = parts.isEmpty() && !global;
      boolean marked = !first && g.tokens.accept("template");
      // Nobody compares with a name of another namespace that nobody knows.
      boolean template = marked || (!first && !dependent);
      Step step = part(scope, first, dependent, template, role);
      parts.add(step.part());
      if (!continues()) {
        Name name = new Name(global, parts, g.tokens.spanFrom(start));
        return new ParsedName(name, step.entity(), dependent && !first, scope);
      }
      g.tokens.next();
      scope = step.entity() == null ? null : step.entity().members();
      dependent = scope == null;
    }
  }

  /** Whether {@code ::} and a further part follow; {@code C::*} is a pointer to member. */
  private boolean continues() {
    Token after = g.tokens.peek(1);
    return g.tokens.at("::")
        && (Tokens.isName(after) || after.is("template") || after.is("~") || after.is("operator"));
  }

  private Step part(
      @Nullable NameScope scope, boolean first, boolean dependent, boolean template, Role role) {
    Tokens tokens = g.tokens;
    if (tokens.at("operator")) {
      return new Step(operator(), dependent ? null : Entity.VALUE);
    }
    if (tokens.at("decltype")) {
      return new Step(decltype(), null);
    }
    if (tokens.at("~") && (role == Role.DECLARED || !first)) {
      return new Step(destructor(), Entity.VALUE);
    }
    int start = tokens.position();
    Token identifier = g.punctuation.expectName();
    Entity entity = entity(identifier.text(), scope, first);
    List<TemplateArgument> arguments = null;
    if (role == Role.TYPE && entity == null) {
      arguments = g.templateArguments.parseInType();
    } else if (tokens.at("<") && !isVariable(role, entity)) {
      arguments = g.templateArguments.parseAfterName(identifier.text(), entity, template);
    }
    return new Step(
        new NamePart(
            NamePart.Kind.IDENTIFIER, identifier.text(), null, arguments, tokens.spanFrom(start)),
        entity);
  }

  /** A variable being declared does not take template arguments: {@code int n < 3} is nonsense. */
  private static boolean isVariable(Role role, @Nullable Entity entity) {
    return role == Role.DECLARED && entity != null && entity.kind() == Entity.Kind.VALUE;
  }

  private @Nullable Entity entity(String identifier, @Nullable NameScope scope, boolean first) {
    boolean qualifies = g.tokens.at("::");
    if (first) {
      return qualifies ? g.names.lookupQualifier(identifier) : g.names.lookup(identifier);
    }
    return scope == null
        ? null
        : scope.local(identifier, entity -> !qualifies || entity.isQualifier());
  }

  /** decltype-part := "decltype" "(" expression ")". */
  private NamePart decltype() {
    int start = g.tokens.position();
    TypeSyntax type = g.types.decltype();
    return new NamePart(NamePart.Kind.DECLTYPE, "decltype", type, null, g.tokens.spanFrom(start));
  }

  /** destructor := "~" name. */
  private NamePart destructor() {
    int start = g.tokens.position();
    g.tokens.next();
    String type = g.punctuation.expectName().text();
    Entity entity = g.names.lookup(type);
    if (g.tokens.at("<") && entity != null && entity.isTemplate()) {
      g.templateArguments.parseAfterName(type, entity, false);
    }
    return new NamePart(NamePart.Kind.DESTRUCTOR, "~" + type, null, null, g.tokens.spanFrom(start));
  }

  /** operator-name := "operator" (symbol | "()" | "[]" | "new" | "delete" | type). */
  private NamePart operator() {
    int start = g.tokens.position();
    g.tokens.next();
    Optional<String> symbol = symbol();
    if (symbol.isEmpty()) {
      TypeSyntax target = g.types.conversionTarget();
      return new NamePart(
          NamePart.Kind.CONVERSION, "operator", target, null, g.tokens.spanFrom(start));
    }
    String identifier = "operator" + symbol.get();
    List<TemplateArgument> arguments = null;
    if (g.tokens.at("<") && !g.tokens.peek(1).is("(")) {
      arguments = g.templateArguments.parseAfterName(identifier, Entity.VALUE_TEMPLATE, false);
    }
    return new NamePart(
        NamePart.Kind.OPERATOR, identifier, null, arguments, g.tokens.spanFrom(start));
  }

  private Optional<String> symbol() {
    Tokens tokens = g.tokens;
    if (tokens.at("new") || tokens.at("delete")) {
      String word = " " + tokens.next().text();
      return Optional.of(tokens.at("[", "]") ? word + skipTwo("[]") : word);
    }
    if (tokens.at("(", ")")) {
      return Optional.of(skipTwo("()"));
    }
    if (tokens.at("[", "]")) {
      return Optional.of(skipTwo("[]"));
    }
    if (tokens.peek().text().equals("\"\"") && Tokens.isName(tokens.peek(1))) {
      tokens.next();
      return Optional.of("\"\"" + tokens.next().text());
    }
    if (tokens.gluedGreater() >= 2) {
      return Optional.of(skipTwo(">>"));
    }
    if (tokens.at(">") && tokens.peek(1).is(">=") && tokens.peek(1).isGlued()) {
      return Optional.of(skipTwo(">>="));
    }
    if (OPERATORS.contains(tokens.peek().text())) {
      return Optional.of(tokens.next().text());
    }
    return Optional.empty();
  }

  private String skipTwo(String spelling) {
    g.tokens.next();
    g.tokens.next();
    return spelling;
  }

  /**
   * member-name := ["template"] name after {@code .} or {@code ->}. A {@code <} compares unless
   * some class has a member template of that name.
   */
  Name parseMember() {
    int start = g.tokens.position();
    boolean marked = g.tokens.accept("template");
    if (g.tokens.at("~")) {
      NamePart part = destructor();
      return new Name(false, List.of(part), part.span());
    }
    if (g.tokens.at("operator") || isQualifiedMember()) {
      return parseDeclared().name();
    }
    Token identifier = g.punctuation.expectName();
    List<TemplateArgument> arguments = null;
    if (g.tokens.at("<") && (marked || g.names.isMemberTemplate(identifier.text()))) {
      arguments = g.templateArguments.parseAfterName(identifier.text(), null, true);
    }
    NamePart part =
        new NamePart(
            NamePart.Kind.IDENTIFIER,
            identifier.text(),
            null,
            arguments,
            identifier.span().to(g.tokens.spanFrom(start)));
    return new Name(false, List.of(part), part.span());
  }

  /** Whether the member is named through its class: {@code p->Base::f()}. */
  private boolean isQualifiedMember() {
    if (g.tokens.at("::")) {
      return true;
    }
    Token first = g.tokens.peek();
    Entity entity = first.isIdentifier() ? g.names.lookupQualifier(first.text()) : null;
    return g.tokens.peek(1).is("::")
        || (entity != null
            && entity.kind() == Entity.Kind.TYPE_TEMPLATE
            && g.tokens.peek(1).is("<")
            && !g.names.isMemberTemplate(first.text()));
  }

  /** A use of a name as a value. */
  static Expression use(ParsedName name) {
    return new Expression.NameUse(name.name(), name.name().span());
  }

  /** What a name is read for. */
  private enum Role {
    USED,
    TYPE,
    DECLARED
  }

  private record Step(NamePart part, @Nullable Entity entity) {}
}
