package telar.compiler.frontend.parse;

import telar.compiler.frontend.ast.Name;
import telar.compiler.frontend.lex.Token;
import telar.compiler.frontend.lex.TokenKind;

/** Tells from the tokens ahead, without moving, what is about to come. */
final class Lookahead {

  private final Grammar g;

  Lookahead(Grammar grammar) {
    this.g = grammar;
  }

  /** Whether a type stands some tokens ahead, by keyword or by a name known to be one. */
  boolean startsType(int ahead) {
    Token token = g.tokens.peek(ahead);
    if (!token.isIdentifier() && !token.is("::")) {
      return false;
    }
    if (Keywords.startsType(token.text())) {
      return true;
    }
    return isNameAt(ahead) && nameAt(ahead).isType();
  }

  /** Whether an unknown name and {@code *} or {@code &} stand where only a type makes sense. */
  boolean isUnknownPointerType() {
    if (!isNameAt(0) || !nameAt(0).isUnknown()) {
      return false;
    }
    int start = g.tokens.position();
    g.reporter.attempt(g.name::parse);
    int stars = 0;
    while (g.tokens.at("*") || g.tokens.at("&") || g.tokens.at("&&") || g.tokens.at("const")) {
      g.tokens.next();
      stars++;
    }
    boolean ends = g.tokens.at(">") || g.tokens.at(",") || g.tokens.at(")");
    g.tokens.reset(start);
    return stars > 0 && ends;
  }

  /** Whether {@code unknown) operand} stands here: the parentheses make it a cast. */
  boolean isUnknownCast() {
    if (!isNameAt(0)) {
      return false;
    }
    Scanned scanned = scan(0);
    Token operand = g.tokens.peek(scanned.after() + 1);
    boolean applies =
        Tokens.isName(operand)
            || operand.kind() == TokenKind.NUMBER
            || operand.kind() == TokenKind.STRING;
    return scanned.name().isUnknown() && g.tokens.peek(scanned.after()).is(")") && applies;
  }

  /** Whether the statement that starts here is a declaration rather than an expression. */
  boolean startsDeclaration() {
    Token token = g.tokens.peek();
    if (!token.isIdentifier() && !token.is("::")) {
      return false;
    }
    String word = token.text();
    if (Keywords.FUNDAMENTAL.contains(word) || word.equals("decltype")) {
      return !constructs();
    }
    if (Keywords.startsDeclaration(word)) {
      return true;
    }
    return isNameAt(0) && startsDeclarationByName(scan(0));
  }

  /** Whether {@code int(x)} or {@code int{x}} makes a value here. */
  private boolean constructs() {
    Token after = g.tokens.peek(1);
    if (g.tokens.at("decltype")) {
      int start = g.tokens.position();
      g.tokens.next();
      g.tokens.skipBalanced();
      after = g.tokens.peek();
      g.tokens.reset(start);
      return after.is("(") || after.is("{") || after.is("::");
    }
    return after.is("{") || (after.is("(") && !groupsDeclarator(2));
  }

  private boolean startsDeclarationByName(Scanned scanned) {
    Token after = g.tokens.peek(scanned.after());
    boolean misspelt = scanned.name().isUnknown() && Keywords.startsDeclaration(after.text());
    if (Tokens.isName(after) || misspelt) {
      return !scanned.name().isValue();
    }
    if (scanned.name().isType()) {
      boolean grouped = after.is("(") && groupsDeclarator(scanned.after() + 1);
      return grouped || continuesType(after);
    }
    return scanned.name().isUnknown() && isUnknownPointer(scanned.after());
  }

  private static boolean continuesType(Token after) {
    return after.is("*")
        || after.is("&")
        || after.is("&&")
        || after.is("::")
        || after.is(";")
        || Keywords.startsDeclaration(after.text())
        || after.is("operator");
  }

  /** Whether {@code *name)}, {@code &name)} or {@code C::*name)} stands there after a {@code (}. */
  private boolean groupsDeclarator(int ahead) {
    int start = g.tokens.position();
    g.tokens.reset(start + ahead);
    boolean groups = isGroupedDeclarator();
    g.tokens.reset(start);
    return groups;
  }

  private boolean isGroupedDeclarator() {
    if (g.declarators.isMemberPointer()) {
      return true;
    }
    boolean pointer = g.tokens.at("*") || g.tokens.at("&") || g.tokens.at("&&");
    int name = 1;
    while (pointer && (g.tokens.peek(name).is("*") || g.tokens.peek(name).is("const"))) {
      name++;
    }
    Token after = g.tokens.peek(name + 1);
    Token beyond = g.tokens.peek(name + 2);
    boolean usesValue = after.is(")") && (beyond.is(".") || beyond.is("->"));
    return pointer
        && Tokens.isName(g.tokens.peek(name))
        && (after.is(")") || after.is("[") || after.is("("))
        && !usesValue;
  }

  /** Whether {@code unknown * name = …} stands here: as an expression it would do nothing. */
  private boolean isUnknownPointer(int ahead) {
    Token star = g.tokens.peek(ahead);
    Token end = g.tokens.peek(ahead + 2);
    return (star.is("*") || star.is("&"))
        && Tokens.isName(g.tokens.peek(ahead + 1))
        && (end.is("=") || end.is(";") || end.is(",") || end.is("["));
  }

  boolean isNameAt(int ahead) {
    Token token = g.tokens.peek(ahead);
    return Tokens.isName(token) || (token.is("::") && Tokens.isName(g.tokens.peek(ahead + 1)));
  }

  /** The name that stands some tokens ahead. */
  ParsedName nameAt(int ahead) {
    return scan(ahead).name();
  }

  /** The name that stands some tokens ahead, and what follows it. */
  Scanned scan(int ahead) {
    int start = g.tokens.position();
    g.tokens.reset(start + ahead);
    Token first = g.tokens.peek();
    ParsedName name =
        g.reporter
            .attempt(g.name::parse)
            .orElseGet(
                () -> new ParsedName(Name.of(first.text(), first.span()), null, false, null));
    int after = Math.max(g.tokens.position() - start, ahead + 1);
    g.tokens.reset(start);
    return new Scanned(name, after);
  }

  /** A name ahead and how many tokens lie before the one that follows it. */
  record Scanned(ParsedName name, int after) {}
}
