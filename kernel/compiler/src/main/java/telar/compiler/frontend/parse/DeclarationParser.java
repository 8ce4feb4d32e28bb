package telar.compiler.frontend.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Name;
import telar.compiler.frontend.ast.Specifier;
import telar.compiler.frontend.ast.Specifiers;
import telar.compiler.frontend.ast.TypeSyntax;
import telar.compiler.frontend.lex.Token;
import telar.compiler.frontend.lex.TokenKind;

/** Declarations of every kind, by their first token. */
final class DeclarationParser {

  private static final Set<String> MARKS_STATEMENT =
      Set.of("=", "(", ".", "->", "[", "++", "--", "+=", "-=", "*=", "/=", "<<<", "<<");

  private final Grammar g;

  DeclarationParser(Grammar grammar) {
    this.g = grammar;
  }

  /** translation-unit := {declaration}. */
  List<Declaration> translationUnit() {
    List<Declaration> declarations = new ArrayList<>();
    while (!g.tokens.atEnd() && !g.reporter.isTired()) {
      if (g.tokens.at("}")) {
        g.reporter.error("TLR-149", g.tokens.next().span());
      } else {
        recovering(declarations);
      }
    }
    return declarations;
  }

  /** One declaration of a namespace; after a syntax error the parser stands at the next one. */
  void recovering(List<Declaration> into) {
    int start = g.tokens.position();
    NameScope scope = g.names.current();
    try {
      into.addAll(parse(Place.NAMESPACE));
    } catch (SyntaxError error) {
      g.names.enter(scope);
      g.recovery.toNextDeclaration(start);
    }
  }

  List<Declaration> inBlock() {
    return parse(Place.BLOCK);
  }

  /** declaration := namespace | using | template | static-assert | linkage | simple | ";". */
  List<Declaration> parse(Place place) {
    g.attributes.skip();
    Token token = g.tokens.peek();
    boolean inlineNamespace = g.tokens.at("inline", "namespace");
    if (inlineNamespace || token.is("namespace")) {
      return List.of(g.namespaces.parse());
    }
    if (token.is("extern") && g.tokens.peek(1).kind() == TokenKind.STRING) {
      return g.namespaces.linkage(place);
    }
    return switch (token.text()) {
      case ";" -> empty();
      case "using" -> List.of(using());
      case "template" -> g.templates.parse(place);
      case "static_assert", "_Static_assert" -> List.of(staticAssert());
      case "asm", "__asm__" -> asm();
      default -> externTemplateOrSimple(place);
    };
  }

  private List<Declaration> empty() {
    g.tokens.next();
    return List.of();
  }

  /** Assembly outside of functions declares nothing. */
  private List<Declaration> asm() {
    g.asm.parse();
    return List.of();
  }

  private List<Declaration> externTemplateOrSimple(Place place) {
    if (g.tokens.at("extern", "template")) {
      return g.templates.parse(place);
    }
    if (isGuide()) {
      return List.of(guide());
    }
    if (place == Place.NAMESPACE) {
      rejectJava();
      rejectStatement();
    }
    return g.simpleDeclarations.parse(place);
  }

  /** {@code import a.b.C;} and {@code package a.b;}. */
  private void rejectJava() {
    boolean named = Tokens.isName(g.tokens.peek(1)) && g.tokens.peek(2).is(".");
    if (named && (g.tokens.at("import") || g.tokens.at("package"))) {
      throw g.misspelling.java(g.tokens.peek());
    }
  }

  /** Whether {@code C(…) -> …} stands here, with C a class template. */
  private boolean isGuide() {
    int start = g.tokens.position();
    skipGuideSpecifiers();
    Token name = g.tokens.peek();
    Entity entity = Tokens.isName(name) ? g.names.lookup(name.text()) : null;
    boolean template = entity != null && entity.kind() == Entity.Kind.TYPE_TEMPLATE;
    boolean guide = false;
    if (template && g.tokens.peek(1).is("(")) {
      g.tokens.next();
      g.tokens.skipBalanced();
      guide = g.tokens.at("->");
    }
    g.tokens.reset(start);
    return guide;
  }

  private boolean skipGuideSpecifiers() {
    boolean isExplicit = false;
    while (Keywords.SPECIFIERS.containsKey(g.tokens.peek().text())) {
      isExplicit |= g.tokens.next().is("explicit");
    }
    return isExplicit;
  }

  /** guide := {specifier} name parameters "->" type ";". */
  private Declaration guide() {
    int start = g.tokens.position();
    boolean isExplicit = skipGuideSpecifiers();
    Token name = g.tokens.next();
    TypeSyntax deduced = new TypeSyntax.Auto(false, name.span());
    Declarator.FunctionSuffix suffix = g.parameters.suffix(deduced, null);
    g.punctuation.expectSemicolon();
    return new Declaration.Function(
        Name.of(name.text(), name.span()),
        Declaration.FunctionKind.GUIDE,
        new Specifiers(isExplicit ? Set.of(Specifier.EXPLICIT) : Set.of(), null, null, null),
        suffix.returnType(),
        suffix.parameters(),
        suffix.variadic(),
        suffix.qualifiers(),
        List.of(),
        Declaration.Definition.NONE,
        null,
        g.tokens.spanFrom(start));
  }

  /** Statements outside of functions get their own message. */
  private void rejectStatement() {
    Token token = g.tokens.peek();
    boolean keyword = token.isIdentifier() && Keywords.STATEMENTS.contains(token.text());
    if (keyword || isStatement(token)) {
      g.reporter.error("TLR-144", token.span(), token.text());
      g.recovery.pastHeader();
      throw new SyntaxError();
    }
  }

  private boolean isStatement(Token token) {
    Token after = g.tokens.peek(1);
    if (!Tokens.isName(token) || !MARKS_STATEMENT.contains(after.text())) {
      return false;
    }
    Entity entity = g.names.lookup(token.text());
    boolean known = entity != null && !entity.isType();
    return known || (entity == null && !after.is("("));
  }

  /** using := "using" ("namespace" name | name "=" type-id | ["typename"] name) ";". */
  private Declaration using() {
    int start = g.tokens.position();
    g.tokens.next();
    if (g.tokens.accept("namespace")) {
      return usingDirective(start);
    }
    if (g.tokens.at("enum")) {
      throw g.reporter.fail("TLR-150", g.tokens.peek().span(), "using enum");
    }
    if (g.tokens.atName() && isAlias()) {
      return alias(start);
    }
    g.tokens.accept("typename");
    ParsedName target = g.name.parseDeclared();
    String name = target.name().identifier();
    Entity entity = target.entity();
    if (target.qualifier() != null) {
      entity = target.qualifier().local(name, any -> true);
    }
    if (entity != null) {
      g.names.declare(name, entity);
    }
    boolean pack = g.tokens.accept("...");
    g.punctuation.expectSemicolon();
    return new Declaration.UsingName(target.name(), pack, g.tokens.spanFrom(start));
  }

  private boolean isAlias() {
    return g.tokens.peek(1).is("=")
        || g.tokens.peek(1).is("__attribute__")
        || g.tokens.peek(1).is("[");
  }

  private Declaration usingDirective(int start) {
    ParsedName target = g.name.parse();
    Entity entity = g.names.resolve(target.name());
    NameScope members = entity == null ? null : entity.members();
    if (members != null) {
      g.names.importHere(members);
    }
    g.punctuation.expectSemicolon();
    return new Declaration.UsingDirective(target.name(), g.tokens.spanFrom(start));
  }

  private Declaration alias(int start) {
    String name = g.tokens.next().text();
    g.attributes.skip();
    g.punctuation.expect("=");
    TypeSyntax type = g.types.typeId();
    g.names.declare(name, aliasEntity(type));
    g.punctuation.expectSemicolon();
    return new Declaration.Alias(name, type, g.tokens.spanFrom(start));
  }

  /** What a name for a type stands for. */
  Entity aliasEntity(TypeSyntax type) {
    return new Entity(Entity.Kind.TYPE, g.names.membersOf(type));
  }

  /** static-assert := "static_assert" "(" expression ["," text] ")" ";". */
  private Declaration staticAssert() {
    int start = g.tokens.position();
    g.tokens.next();
    Token open = g.punctuation.expect("(");
    Expression condition = g.expressions.bracketed(g.expressions::assignment);
    String message = g.tokens.accept(",") ? message() : null;
    g.punctuation.expectClosing(")", open);
    g.punctuation.expectSemicolon();
    return new Declaration.StaticAssert(condition, message, g.tokens.spanFrom(start));
  }

  private @Nullable String message() {
    return g.expressions.assignment() instanceof Expression.StringLiteral text
        ? LiteralParser.asText(text)
        : null;
  }
}
