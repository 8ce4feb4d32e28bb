package telar.compiler.frontend.parse;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.BinaryOperator;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Name;
import telar.compiler.frontend.ast.NamePart;
import telar.compiler.frontend.ast.TypeSyntax;
import telar.compiler.frontend.lex.Token;
import telar.compiler.source.Span;

/** Declarators: pointers, references, arrays, functions, and the names they declare. */
final class DeclaratorParser {

  private static final Set<String> AFTER_PARAMETERS =
      Set.of(";", "{", ",", "=", ":", ")", "try", "__attribute__", "[", ">");

  private final Grammar g;

  DeclaratorParser(Grammar grammar) {
    this.g = grammar;
  }

  /** The declarator of a variable, member or function. */
  Declarator parseNamed(TypeSyntax base, Place place) {
    return parse(base, new Form(true, false, place));
  }

  /** The declarator of a parameter, with or without a name. */
  Declarator parseParameter(TypeSyntax base) {
    return parse(base, new Form(true, true, Place.PARAMETER));
  }

  /** The declarator of a type-id. */
  Declarator parseAbstract(TypeSyntax base) {
    return parse(base, new Form(false, true, Place.TYPE));
  }

  /** declarator := {pointer-operator} ["..."] ("(" declarator ")" | [name]) {suffix}. */
  private Declarator parse(TypeSyntax base, Form form) {
    int start = g.tokens.position();
    final TypeSyntax type = pointers(base, start);
    boolean pack = form.place() == Place.PARAMETER && g.tokens.accept("...");
    if (isNested(form)) {
      return g.nesting.deeper(() -> nested(type, form, start));
    }
    ParsedName name = form.named() && startsDeclaredName() ? g.name.parseDeclared() : null;
    g.attributes.skip();
    if (name == null && !form.mayBeAbstract()) {
      JavaArray.check(g, type);
      g.punctuation.expectName();
    }
    Suffixed suffixed = suffixes(type, name, form);
    return new Declarator(name, suffixed.type(), suffixed.function(), pack, spanOf(name, start));
  }

  private Span spanOf(@Nullable ParsedName name, int start) {
    return name == null ? g.tokens.spanFrom(start) : name.name().span();
  }

  private boolean startsDeclaredName() {
    return (g.name.startsName() && !g.tokens.at("decltype")) || g.tokens.at("~");
  }

  /** pointer-operator := ("*" | "&" | "&&" | name "::" "*") {qualifier}. */
  TypeSyntax pointers(TypeSyntax base, int start) {
    TypeSyntax type = base;
    while (true) {
      if (g.tokens.accept("*")) {
        type = qualifiedPointer(type, start);
      } else if (g.tokens.at("&") || g.tokens.at("&&")) {
        boolean rvalue = g.tokens.next().is("&&");
        skipRestrict();
        type = new TypeSyntax.Reference(type, rvalue, base.span().to(g.tokens.spanFrom(start)));
      } else if (isMemberPointer()) {
        type = memberPointer(type, start);
      } else {
        return type;
      }
    }
  }

  private TypeSyntax qualifiedPointer(TypeSyntax pointee, int start) {
    boolean isConst = false;
    boolean isVolatile = false;
    boolean restrict = false;
    while (true) {
      String word = g.tokens.peek().text();
      if (Keywords.QUALIFIERS.contains(word)) {
        isConst |= word.contains("const");
        isVolatile |= word.contains("volatile");
      } else if (isRestrict()) {
        restrict = true;
      } else if (!Keywords.IGNORED.contains(word)) {
        break;
      }
      g.tokens.next();
    }
    Span span = pointee.span().to(g.tokens.spanFrom(start));
    TypeSyntax pointer = new TypeSyntax.Pointer(pointee, restrict, span);
    return isConst || isVolatile
        ? new TypeSyntax.Qualified(pointer, isConst, isVolatile, span)
        : pointer;
  }

  private void skipRestrict() {
    while (isRestrict()) {
      g.tokens.next();
    }
  }

  /** Whether {@code C::*} stands here. */
  boolean isMemberPointer() {
    if (!g.lookahead.isNameAt(0)) {
      return false;
    }
    Token second = g.tokens.peek(1);
    if (!second.is("::") && !second.is("<")) {
      return false;
    }
    int after = g.lookahead.scan(0).after();
    return g.tokens.peek(after).is("::") && g.tokens.peek(after + 1).is("*");
  }

  private TypeSyntax memberPointer(TypeSyntax pointee, int start) {
    Name ofClass = g.name.parse().name();
    g.punctuation.expect("::");
    g.punctuation.expect("*");
    g.tokens.accept("const");
    Span span = pointee.span().to(g.tokens.spanFrom(start));
    return new TypeSyntax.MemberPointer(ofClass, pointee, span);
  }

  /** Whether the parenthesis here groups a declarator rather than opening parameters. */
  private boolean isNested(Form form) {
    if (!g.tokens.at("(")) {
      return false;
    }
    Token inner = g.tokens.peek(1);
    if (inner.is("*") || inner.is("&") || inner.is("&&")) {
      return true;
    }
    if (inner.is("(") || Tokens.isName(inner)) {
      return isNestedName(form, inner);
    }
    return false;
  }

  private boolean isNestedName(Form form, Token inner) {
    if (inner.is("(")) {
      return form.named() && form.place() != Place.PARAMETER;
    }
    int start = g.tokens.position();
    g.tokens.next();
    boolean memberPointer = isMemberPointer();
    boolean type = g.lookahead.nameAt(0).isType();
    g.tokens.reset(start);
    return memberPointer || (form.named() && !type && form.place() != Place.PARAMETER);
  }

  /** The suffixes after the parentheses apply first, so they are read first. */
  private Declarator nested(TypeSyntax type, Form form, int start) {
    Token open = g.tokens.peek();
    int inner = g.tokens.position() + 1;
    g.tokens.skipBalanced();
    Suffixed outer = suffixes(type, null, form.inner());
    int end = g.tokens.position();
    g.tokens.reset(inner);
    Declarator declarator = parse(outer.type(), form);
    g.punctuation.expectClosing(")", open);
    g.tokens.reset(Math.max(end, g.tokens.position()));
    boolean plain = declarator.type() == outer.type() && declarator.function() == null;
    return plain
        ? new Declarator(
            declarator.name(), outer.type(), outer.function(), false, g.tokens.spanFrom(start))
        : declarator;
  }

  private Suffixed suffixes(TypeSyntax base, @Nullable ParsedName name, Form form) {
    if (g.tokens.at("(")) {
      Optional<Declarator.FunctionSuffix> function = function(base, name, form);
      if (function.isPresent()) {
        Declarator.FunctionSuffix suffix = function.get();
        return new Suffixed(typeOf(suffix, base), suffix);
      }
    }
    return new Suffixed(arrays(base), null);
  }

  private TypeSyntax typeOf(Declarator.FunctionSuffix suffix, TypeSyntax base) {
    return new TypeSyntax.Function(
        suffix.returnType(),
        suffix.parameters(),
        suffix.variadic(),
        suffix.qualifiers().isConst(),
        base.span().to(g.tokens.previous().span()));
  }

  private boolean isRestrict() {
    Token word = g.tokens.peek();
    if (word.is("restrict")) {
      g.reporter.error("TLR-159", word.span());
    }
    return Keywords.RESTRICT.contains(word.text());
  }

  /** array-suffix := {"[" [expression] "]"}; the last one belongs to the innermost element. */
  private TypeSyntax arrays(TypeSyntax base) {
    if (!g.tokens.at("[") || g.tokens.at("[", "[")) {
      return base;
    }
    Token open = g.tokens.next();
    Expression size = g.tokens.at("]") ? null : g.expressions.inBrackets();
    if (size instanceof Expression.Binary b && b.operator() == BinaryOperator.COMMA) {
      g.reporter.error("TLR-160", size.span(), b.left().span().text(), b.right().span().text());
    }
    g.punctuation.expectClosing("]", open);
    Span span = base.span().to(g.tokens.previous().span());
    return new TypeSyntax.Array(arrays(base), size, span);
  }

  private Optional<Declarator.FunctionSuffix> function(
      TypeSyntax base, @Nullable ParsedName name, Form form) {
    NameScope inside = name == null ? null : name.qualifier();
    if (!form.named() || form.mayBeAbstract() || hasNoInitializer(name)) {
      return Optional.of(g.parameters.suffix(base, inside));
    }
    if (!mayBeParameters(form.place())) {
      return Optional.empty();
    }
    Optional<Declarator.FunctionSuffix> attempted =
        g.reporter.attempt(() -> wholeParameters(base, inside));
    if (attempted.isPresent() || isInitializer()) {
      return attempted;
    }
    return Optional.of(g.parameters.suffix(base, inside));
  }

  private Declarator.FunctionSuffix wholeParameters(TypeSyntax base, @Nullable NameScope inside) {
    Declarator.FunctionSuffix suffix = g.parameters.suffix(base, inside);
    if (!AFTER_PARAMETERS.contains(g.tokens.peek().text()) && !g.tokens.peek().lineStart()) {
      throw new SyntaxError();
    }
    return suffix;
  }

  /** Whether the parentheses here hold the initialiser of a variable. */
  private boolean isInitializer() {
    int start = g.tokens.position();
    boolean fits =
        g.reporter.attempt(g.initializers::constructed).isPresent()
            && (g.tokens.at(";") || g.tokens.at(","));
    g.tokens.reset(start);
    return fits;
  }

  /** Operators, destructors and conversions are functions whatever stands in the parentheses. */
  private static boolean hasNoInitializer(@Nullable ParsedName name) {
    return name != null && name.name().last().kind() != NamePart.Kind.IDENTIFIER;
  }

  private boolean mayBeParameters(Place place) {
    Token first = g.tokens.peek(1);
    if (first.is(")") || first.is("...") || first.is("[")) {
      return true;
    }
    if (Keywords.startsDeclaration(first.text()) || g.lookahead.startsType(1)) {
      return true;
    }
    if (!g.lookahead.isNameAt(1)) {
      return false;
    }
    Lookahead.Scanned scanned = g.lookahead.scan(1);
    boolean unknown = scanned.name().isUnknown();
    return unknown && (place != Place.BLOCK || Tokens.isName(g.tokens.peek(scanned.after())));
  }

  /** What kind of declarator is read, and where. */
  private record Form(boolean named, boolean mayBeAbstract, Place place) {

    /** The form of the suffixes round a nested declarator, where parentheses are parameters. */
    Form inner() {
      return new Form(named, true, place);
    }
  }

  private record Suffixed(TypeSyntax type, Declarator.@Nullable FunctionSuffix function) {}
}
