package telar.compiler.frontend.parse;

import java.util.ArrayList;
import java.util.List;
import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.diagnostics.Messages;
import telar.compiler.frontend.ast.ClassKey;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Initializer;
import telar.compiler.frontend.ast.Name;
import telar.compiler.frontend.ast.Specifier;
import telar.compiler.frontend.ast.TypeSyntax;
import telar.compiler.frontend.lex.Token;
import telar.compiler.source.Span;

/** Specifiers followed by declarators: variables, functions, members, typedefs, classes. */
final class SimpleDeclarationParser {

  private final Grammar g;

  SimpleDeclarationParser(Grammar grammar) {
    this.g = grammar;
  }

  /** simple := specifiers (";" | init-declarator {"," init-declarator} (";" | body)). */
  List<Declaration> parse(Place place) {
    int start = g.tokens.position();
    Token first = g.tokens.peek();
    Specified specified = g.specifiers.parse(place);
    List<Declaration> declarations = new ArrayList<>(specified.defined());
    if (!specified.defined().isEmpty() && forgotSemicolon()) {
      g.reporter.error(
          Diagnostic.error("TLR-130", g.tokens.gap(), "«}»").withHelp("help.classEnd"));
      return declarations;
    }
    if (g.tokens.at(";") && endsAfterSpecifiers(specified)) {
      standalone(specified, place, declarations, start);
    } else if (isStructuredBinding(specified)) {
      declarations.add(structuredBinding(specified, start));
      g.punctuation.expectSemicolon();
    } else {
      declarators(specified, typeOf(specified, first), place, declarations, start);
    }
    return specified.isFriend() ? friends(declarations) : declarations;
  }

  /** Whether what follows a class definition cannot be its declarators. */
  private boolean forgotSemicolon() {
    Token next = g.tokens.peek();
    boolean declares = Keywords.startsDeclaration(next.text()) || g.names.isType(next.text());
    return next.isEnd() || next.is("}") || (next.lineStart() && declares);
  }

  private static boolean endsAfterSpecifiers(Specified specified) {
    return !specified.defined().isEmpty()
        || specified.isFriend()
        || (specified.type() instanceof TypeSyntax.Named named && named.elaborated() != null);
  }

  private static List<Declaration> friends(List<Declaration> declarations) {
    List<Declaration> friends = new ArrayList<>();
    for (Declaration declaration : declarations) {
      friends.add(new Declaration.Friend(declaration, declaration.span()));
    }
    return friends;
  }

  /** A class or enum without declarators: a definition, a mere declaration, an anonymous union. */
  private void standalone(
      Specified specified, Place place, List<Declaration> declarations, int start) {
    g.punctuation.expectSemicolon();
    Span span = g.tokens.spanFrom(start);
    if (specified.defined().isEmpty() && specified.type() instanceof TypeSyntax.Named named) {
      declarations.add(declared(named, span));
      return;
    }
    for (Declaration defined : specified.defined()) {
      boolean anonymousMember =
          defined instanceof Declaration.Class c && c.unnamed() && place != Place.PARAMETER;
      if (anonymousMember && specified.type() != null) {
        declarations.add(
            new Declaration.Variable(
                Name.of("", span), specified.type(), specified.specifiers(), null, null, span));
        g.classes.exposeMembers(specified.type());
      }
    }
  }

  private static Declaration declared(TypeSyntax.Named named, Span span) {
    ClassKey key = named.elaborated();
    if (key == ClassKey.ENUM) {
      return new Declaration.Enum(named.name(), false, false, null, null, span);
    }
    return new Declaration.Class(
        key == null ? ClassKey.CLASS : key,
        named.name(),
        false,
        false,
        null,
        null,
        List.of(),
        null,
        span);
  }

  /** The type of the declarators; an error one, reported, when it is missing. */
  private TypeSyntax typeOf(Specified specified, Token first) {
    TypeSyntax type = specified.type();
    if (type != null || isTypeless()) {
      return type == null ? new TypeSyntax.Error(g.tokens.gap()) : type;
    }
    Token found = g.tokens.peek();
    if (!g.name.startsName()) {
      throw g.reporter.fail(
          "TLR-131", found.span(), Messages.text("word.type"), Punctuation.describe(found));
    }
    reportMissingType(specified, found);
    return new TypeSyntax.Error(first.span());
  }

  private void reportMissingType(Specified specified, Token name) {
    if (!g.tokens.peek(1).is("(")) {
      g.reporter.error("TLR-151", name.span(), name.text());
      return;
    }
    Diagnostic missing = Diagnostic.error("TLR-137", name.span(), name.text());
    boolean kernel = specified.specifiers().has(Specifier.GLOBAL);
    g.reporter.error(kernel ? missing.withHelp("help.kernelType", name.text()) : missing);
  }

  private boolean isTypeless() {
    if (g.tokens.at("~") || g.tokens.at("operator")) {
      return true;
    }
    if (!g.lookahead.isNameAt(0)) {
      return false;
    }
    int start = g.tokens.position();
    boolean typeless =
        g.reporter
            .attempt(g.name::parseDeclared)
            .map(name -> FunctionParser.isTypeless(name.name(), g.names.className()))
            .orElse(false);
    g.tokens.reset(start);
    return typeless;
  }

  private void declarators(
      Specified specified, TypeSyntax base, Place place, List<Declaration> into, int start) {
    do {
      if (g.tokens.at(":") && place == Place.CLASS) {
        into.add(unnamedBitField(specified, base, start));
        continue;
      }
      Declarator declarator = g.declarators.parseNamed(base, place);
      g.attributes.skip();
      Declaration declaration = declaration(specified, declarator, place, start);
      into.add(declaration);
      if (endsWithBody(declaration)) {
        return;
      }
    } while (g.tokens.accept(","));
    g.punctuation.expectSemicolon();
  }

  private boolean endsWithBody(Declaration declaration) {
    return declaration instanceof Declaration.Function function
        && (g.tokens.previous().is("}") || function.body() != null)
        && !g.tokens.at(";")
        && !g.tokens.at(",");
  }

  private Declaration declaration(
      Specified specified, Declarator declarator, Place place, int start) {
    if (specified.isTypedef()) {
      return typedef(declarator, start);
    }
    if (declarator.function() != null) {
      return g.functions.parse(specified, declarator, declarator.function(), place, start);
    }
    return variable(specified, declarator, start);
  }

  private Declaration typedef(Declarator declarator, int start) {
    g.names.declare(declarator.identifier(), g.declarations.aliasEntity(declarator.type()));
    return new Declaration.Alias(
        declarator.identifier(), declarator.type(), g.tokens.spanFrom(start));
  }

  private Declaration variable(Specified specified, Declarator declarator, int start) {
    ParsedName parsed = declarator.name();
    Name name = parsed == null ? Name.of("", declarator.span()) : parsed.name();
    if (name.isUnqualified() && !specified.isFriend()) {
      g.names.declare(name.identifier(), Entity.VALUE);
    }
    Expression bits = g.tokens.accept(":") ? g.expressions.conditional() : null;
    NameScope before = g.names.current();
    NameScope inside = parsed == null ? null : parsed.qualifier();
    if (inside != null) {
      g.names.openInside(inside);
    }
    Initializer initializer = g.initializers.optional();
    g.names.enter(before);
    return new Declaration.Variable(
        name,
        declarator.type(),
        specified.specifiers(),
        initializer,
        bits,
        g.tokens.spanFrom(start));
  }

  private Declaration unnamedBitField(Specified specified, TypeSyntax type, int start) {
    Span at = g.tokens.next().span();
    Expression bits = g.expressions.conditional();
    return new Declaration.Variable(
        Name.of("", at), type, specified.specifiers(), null, bits, g.tokens.spanFrom(start));
  }

  private boolean isStructuredBinding(Specified specified) {
    Token here = g.tokens.peek();
    boolean reference = here.is("&") || here.is("&&");
    TypeSyntax type = specified.type();
    boolean automatic =
        type instanceof TypeSyntax.Auto
            || (type instanceof TypeSyntax.Qualified q && q.type() instanceof TypeSyntax.Auto);
    return automatic && (here.is("[") || (reference && g.tokens.peek(1).is("[")));
  }

  /** structured-binding := auto ["&" | "&&"] "[" name {"," name} "]" initialiser. */
  private Declaration structuredBinding(Specified specified, int start) {
    TypeSyntax type = g.declarators.pointers(requireType(specified), g.tokens.position());
    Token open = g.punctuation.expect("[");
    List<String> names = new ArrayList<>();
    do {
      names.add(g.punctuation.expectName().text());
    } while (g.tokens.accept(","));
    g.punctuation.expectClosing("]", open);
    Initializer initializer = g.initializers.optional();
    names.forEach(name -> g.names.declare(name, Entity.VALUE));
    Initializer given =
        initializer == null ? new Initializer.Constructed(List.of(), g.tokens.gap()) : initializer;
    return new Declaration.StructuredBinding(names, type, given, g.tokens.spanFrom(start));
  }

  private static TypeSyntax requireType(Specified specified) {
    TypeSyntax type = specified.type();
    if (type == null) {
      throw new SyntaxError();
    }
    return type;
  }

  /** condition := specifiers declarator ("=" clause | braced). */
  Declaration.Variable conditionVariable() {
    int start = g.tokens.position();
    Specified specified = g.specifiers.parse(Place.BLOCK);
    Declarator declarator = g.declarators.parseNamed(requireType(specified), Place.BLOCK);
    g.names.declare(declarator.identifier(), Entity.VALUE);
    Initializer initializer = g.initializers.optional();
    if (initializer == null) {
      g.punctuation.expect("=");
    }
    return new Declaration.Variable(
        nameOf(declarator),
        declarator.type(),
        specified.specifiers(),
        initializer,
        null,
        g.tokens.spanFrom(start));
  }

  /** range-variable := specifiers declarator ":". */
  Declaration rangeVariable() {
    int start = g.tokens.position();
    Specified specified = g.specifiers.parse(Place.BLOCK);
    TypeSyntax base = requireType(specified);
    Declaration variable;
    if (isStructuredBinding(specified)) {
      variable = structuredBinding(specified, start);
    } else {
      Declarator declarator = g.declarators.parseNamed(base, Place.BLOCK);
      g.names.declare(declarator.identifier(), Entity.VALUE);
      variable =
          new Declaration.Variable(
              nameOf(declarator),
              declarator.type(),
              specified.specifiers(),
              null,
              null,
              g.tokens.spanFrom(start));
    }
    g.punctuation.expect(":");
    return variable;
  }

  private static Name nameOf(Declarator declarator) {
    ParsedName name = declarator.name();
    return name == null ? Name.of("", declarator.span()) : name.name();
  }
}
