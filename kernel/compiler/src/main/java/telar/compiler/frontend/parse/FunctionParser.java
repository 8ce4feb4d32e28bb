package telar.compiler.frontend.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import telar.compiler.diagnostics.Messages;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Declaration.Definition;
import telar.compiler.frontend.ast.Declaration.FunctionKind;
import telar.compiler.frontend.ast.Declaration.MemberInitializer;
import telar.compiler.frontend.ast.Initializer;
import telar.compiler.frontend.ast.Name;
import telar.compiler.frontend.ast.NamePart;
import telar.compiler.frontend.ast.Statement;
import telar.compiler.frontend.ast.TypeSyntax;
import telar.compiler.frontend.lex.Token;

/** Functions from the end of their declarator on. */
final class FunctionParser {

  private final Grammar g;

  FunctionParser(Grammar grammar) {
    this.g = grammar;
  }

  /** function := specifiers declarator (["=" ("default" | "delete" | "0")] | body). */
  Declaration.Function parse(
      Specified specified,
      Declarator declarator,
      Declarator.FunctionSuffix suffix,
      Place place,
      int start) {
    ParsedName parsed = Objects.requireNonNull(declarator.name());
    Name name = parsed.name();
    FunctionKind kind = kind(name, specified.type() == null, g.names.className());
    TypeSyntax written = specified.type();
    if (kind == FunctionKind.CONVERSION && written != null) {
      g.reporter.error("TLR-373", written.span());
    }
    if (name.isUnqualified() && !isTypeless(kind)) {
      g.names.declare(name.identifier(), Entity.VALUE);
    }
    Declaration.Function bodiless =
        new Declaration.Function(
            name,
            kind,
            specified.specifiers(),
            isTypeless(kind) ? null : suffix.returnType(),
            suffix.parameters(),
            suffix.variadic(),
            suffix.qualifiers(),
            List.of(),
            Definition.NONE,
            null,
            g.tokens.spanFrom(start));
    if (g.tokens.at("{") || g.tokens.at(":") || g.tokens.at("try")) {
      return defined(bodiless, parsed.qualifier(), place, start);
    }
    return g.tokens.accept("=") ? specially(bodiless, start) : bodiless;
  }

  private Declaration.Function defined(
      Declaration.Function function, @Nullable NameScope inside, Place place, int start) {
    if (place == Place.BLOCK) {
      throw g.reporter.fail("TLR-152", function.name().span(), function.name());
    }
    if (place == Place.CLASS) {
      return g.classes.postpone(function, start);
    }
    return body(function, inside, start);
  }

  private Declaration.Function specially(Declaration.Function function, int start) {
    Token what = g.tokens.next();
    return switch (what.text()) {
      case "default" -> with(function, List.of(), Definition.DEFAULTED, byDefault(function), start);
      case "delete" -> function.deletedBecause(reason(), g.tokens.spanFrom(start));
      case "0" -> with(function, List.of(), Definition.PURE, null, start);
      default ->
          throw g.reporter.fail(
              "TLR-131",
              what.span(),
              Messages.text("word.afterEquals"),
              Punctuation.describe(what));
    };
  }

  /** What a defaulted function does by itself: a virtual destructor is called like others. */
  private Statement.@Nullable Compound byDefault(Declaration.Function function) {
    return function.kind() == Declaration.FunctionKind.DESTRUCTOR
        ? new Statement.Compound(List.of(), g.tokens.previous().span())
        : null;
  }

  /** reason := ["(" string ")"], as C++26 has it; the prelude tells with it what Telar lacks. */
  private @Nullable String reason() {
    Token open = g.tokens.peek();
    if (!g.tokens.accept("(")) {
      return null;
    }
    String reason = g.literals.text();
    g.punctuation.expectClosing(")", open);
    return reason;
  }

  /** body := ["try"] [":" member-initialisers] compound {handler}. */
  Declaration.Function body(Declaration.Function function, @Nullable NameScope inside, int start) {
    NameScope before = g.names.current();
    if (inside != null) {
      g.names.openInside(inside);
    }
    g.names.open();
    function.parameters().forEach(p -> g.names.declare(p.name(), Entity.VALUE));
    int begin = g.tokens.position();
    boolean guarded = g.tokens.accept("try");
    List<MemberInitializer> initializers = g.tokens.accept(":") ? memberInitializers() : List.of();
    Statement.Compound body = g.statements.compound();
    if (guarded && function.kind() != Declaration.FunctionKind.CONSTRUCTOR) {
      Statement whole = g.statements.guarded(body, begin);
      body = new Statement.Compound(List.of(whole), g.tokens.spanFrom(begin));
    }
    while (g.tokens.at("catch")) {
      throw g.reporter.fail("TLR-150", g.tokens.peek().span(), Messages.text("word.functionTry"));
    }
    g.names.enter(before);
    return with(function, initializers, Definition.BODY, body, start);
  }

  /** member-initialisers := name (arguments | braced) ["..."] {"," …}. */
  private List<MemberInitializer> memberInitializers() {
    List<MemberInitializer> initializers = new ArrayList<>();
    do {
      int start = g.tokens.position();
      Name name = g.name.parse().name();
      Initializer initializer =
          g.initializers
              .direct()
              .orElseThrow(
                  () ->
                      g.reporter.fail(
                          "TLR-131",
                          g.tokens.peek().span(),
                          "(",
                          Punctuation.describe(g.tokens.peek())));
      boolean pack = g.tokens.accept("...");
      initializers.add(new MemberInitializer(name, initializer, pack, g.tokens.spanFrom(start)));
    } while (g.tokens.accept(","));
    return initializers;
  }

  private Declaration.Function with(
      Declaration.Function f,
      List<MemberInitializer> initializers,
      Definition definition,
      Statement.@Nullable Compound body,
      int start) {
    return new Declaration.Function(
        f.name(),
        f.kind(),
        f.specifiers(),
        f.returnType(),
        f.parameters(),
        f.variadic(),
        f.qualifiers(),
        initializers,
        definition,
        body,
        g.tokens.spanFrom(start));
  }

  /** Whether functions of that name are declared without a return type. */
  static boolean isTypeless(Name name, String className) {
    return isTypeless(kind(name, true, className));
  }

  private static boolean isTypeless(FunctionKind kind) {
    return kind == FunctionKind.CONSTRUCTOR
        || kind == FunctionKind.DESTRUCTOR
        || kind == FunctionKind.CONVERSION;
  }

  private static FunctionKind kind(Name name, boolean typeless, String className) {
    return switch (name.last().kind()) {
      case OPERATOR -> FunctionKind.OPERATOR;
      case CONVERSION -> FunctionKind.CONVERSION;
      case DESTRUCTOR -> FunctionKind.DESTRUCTOR;
      default ->
          typeless && namesClass(name, className)
              ? FunctionKind.CONSTRUCTOR
              : FunctionKind.FUNCTION;
    };
  }

  private static boolean namesClass(Name name, String className) {
    List<NamePart> parts = name.parts();
    String owner = parts.size() > 1 ? parts.get(parts.size() - 2).identifier() : className;
    return name.identifier().equals(owner);
  }
}
