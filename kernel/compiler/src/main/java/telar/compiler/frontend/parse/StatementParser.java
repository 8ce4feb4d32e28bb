package telar.compiler.frontend.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.frontend.ast.BinaryOperator;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Parameter;
import telar.compiler.frontend.ast.Statement;
import telar.compiler.frontend.ast.Statement.Condition;
import telar.compiler.frontend.lex.Token;

/** Statements other than loops. */
final class StatementParser {

  private final Grammar g;

  StatementParser(Grammar grammar) {
    this.g = grammar;
  }

  /** compound := "{" {statement} "}". */
  Statement.Compound compound() {
    int start = g.tokens.position();
    Token open = g.punctuation.expect("{");
    NameScope before = g.names.current();
    g.names.open();
    List<Statement> statements = new ArrayList<>();
    while (!g.tokens.at("}") && !endsEarly(open)) {
      recovering().ifPresent(statements::add);
    }
    g.tokens.accept("}");
    g.names.enter(before);
    return new Statement.Compound(statements, g.tokens.spanFrom(start));
  }

  /** Whether the block ends here although its brace is missing, which is reported. */
  private boolean endsEarly(Token open) {
    boolean forgotten = g.tokens.atEnd() || g.recovery.atForgottenBrace();
    if (forgotten && g.recovery.reportsForgottenBrace()) {
      g.reporter.error(
          Diagnostic.error("TLR-132", open.span())
              .withNote(
                  g.tokens.atEnd() ? "note.missingBraceAtEnd" : "note.missingBrace",
                  g.tokens.peek().span(),
                  Punctuation.describe(g.tokens.peek())));
    }
    return forgotten || g.reporter.isTired();
  }

  /** A statement; after a syntax error in it, the parser stands at the next one. */
  private Optional<Statement> recovering() {
    int start = g.tokens.position();
    NameScope scope = g.names.current();
    try {
      return Optional.of(parse());
    } catch (SyntaxError error) {
      if (g.reporter.isAttempting()) {
        throw error;
      }
      g.names.enter(scope);
      g.recovery.toNextStatement(start);
      return Optional.empty();
    }
  }

  /** statement := compound | declaration | labelled | control | jump | expression ";". */
  Statement parse() {
    return g.nesting.deeper(this::statement);
  }

  private Statement statement() {
    g.attributes.skip();
    Token token = g.tokens.peek();
    int start = g.tokens.position();
    if (token.is("{")) {
      return compound();
    }
    if (token.is(";")) {
      return new Statement.Empty(g.tokens.next().span());
    }
    Optional<Statement> keyword = token.isIdentifier() ? keyword(token, start) : Optional.empty();
    if (keyword.isPresent()) {
      return keyword.get();
    }
    if (g.tokens.atName() && g.tokens.peek(1).is(":")) {
      return label(start);
    }
    if (g.misspelling.statement()) {
      return parse();
    }
    return g.lookahead.startsDeclaration() ? declaration(start) : expression(start);
  }

  private Optional<Statement> keyword(Token token, int start) {
    Statement statement =
        switch (token.text()) {
          case "if" -> ifStatement(start);
          case "switch" -> switchStatement(start);
          case "case" -> caseLabel(start);
          case "default" -> defaultLabel(start);
          case "for" -> g.loops.forLoop();
          case "while" -> g.loops.whileLoop();
          case "do" -> g.loops.doLoop();
          case "break", "continue" -> jump(start);
          case "return" -> returnStatement(start);
          case "goto" -> gotoStatement(start);
          case "try" -> tryStatement(start);
          case "asm", "__asm__", "__asm" -> g.asm.parse();
          case "namespace" -> namespaceAlias(token, start);
          case "template" -> throw g.reporter.fail("TLR-155", token.span(), token.text());
          case "else" -> throw g.reporter.fail("TLR-147", token.span());
          default -> null;
        };
    return Optional.ofNullable(statement);
  }

  /** A function may give a namespace another name, but not hold one. */
  private Statement namespaceAlias(Token token, int start) {
    if (!g.tokens.peek(2).is("=")) {
      throw g.reporter.fail("TLR-155", token.span(), token.text());
    }
    return declaration(start);
  }

  private Statement expression(int start) {
    Expression expression = g.expressions.parse();
    g.punctuation.expectSemicolon();
    if (looksLikeLaunch(expression)) {
      g.reporter.error("TLR-153", expression.span());
    }
    return new Statement.Simple(expression, g.tokens.spanFrom(start));
  }

  /** {@code kernel << grid, block >> (arguments);} would shift and throw the result away. */
  private static boolean looksLikeLaunch(Expression expression) {
    return expression instanceof Expression.Binary comma
        && comma.operator() == BinaryOperator.COMMA
        && comma.left() instanceof Expression.Binary first
        && first.operator() == BinaryOperator.SHIFT_LEFT
        && first.left() instanceof Expression.NameUse
        && comma.right() instanceof Expression.Binary last
        && last.operator() == BinaryOperator.SHIFT_RIGHT
        && last.right() instanceof Expression.Parenthesized;
  }

  private Statement declaration(int start) {
    List<Declaration> declarations = g.declarations.inBlock();
    return new Statement.Declare(declarations, g.tokens.spanFrom(start));
  }

  /** A branch or loop body, in a scope of its own. */
  Statement body() {
    NameScope before = g.names.current();
    g.names.open();
    Statement statement = parse();
    g.names.enter(before);
    return statement;
  }

  /** if := "if" ["constexpr"] "(" [init] condition ")" statement ["else" statement]. */
  private Statement ifStatement(int start) {
    g.tokens.next();
    boolean isConstexpr = g.tokens.accept("constexpr");
    NameScope before = g.names.current();
    g.names.open();
    Token open = g.punctuation.expect("(");
    Statement init = initStatement();
    Condition condition = condition();
    g.punctuation.expectClosing(")", open);
    Statement thenBranch = body();
    Statement elseBranch = g.tokens.accept("else") ? body() : null;
    g.names.enter(before);
    return new Statement.If(
        isConstexpr, init, condition, thenBranch, elseBranch, g.tokens.spanFrom(start));
  }

  /** switch := "switch" "(" [init] condition ")" statement. */
  private Statement switchStatement(int start) {
    g.tokens.next();
    NameScope before = g.names.current();
    g.names.open();
    Token open = g.punctuation.expect("(");
    Statement init = initStatement();
    Condition condition = condition();
    g.punctuation.expectClosing(")", open);
    Statement body = body();
    g.names.enter(before);
    return new Statement.Switch(init, condition, body, g.tokens.spanFrom(start));
  }

  /** init := (declaration | expression) ";", tried since most conditions have none. */
  private @Nullable Statement initStatement() {
    return g.reporter.attempt(this::wholeInit).orElse(null);
  }

  private Statement wholeInit() {
    int start = g.tokens.position();
    if (g.tokens.at(";")) {
      return new Statement.Empty(g.tokens.next().span());
    }
    if (g.lookahead.startsDeclaration()) {
      return new Statement.Declare(g.declarations.inBlock(), g.tokens.spanFrom(start));
    }
    Expression expression = g.expressions.parse();
    g.punctuation.expect(";");
    return new Statement.Simple(expression, g.tokens.spanFrom(start));
  }

  /** condition := declaration-with-initialiser | expression. */
  Condition condition() {
    if (g.lookahead.startsDeclaration()) {
      return new Condition.Declared(g.simpleDeclarations.conditionVariable());
    }
    Expression expression = g.expressions.parse();
    boolean assigns =
        expression instanceof Expression.Assign assignment && assignment.operator() == null;
    if (assigns) {
      g.reporter.warning("TLR-142", expression.span(), expression.span().text());
    }
    return new Condition.Test(expression);
  }

  /** case := "case" constant ["..." constant] ":" statement. */
  private Statement caseLabel(int start) {
    g.tokens.next();
    Expression value = g.expressions.conditional();
    Expression last = g.tokens.accept("...") ? g.expressions.conditional() : null;
    g.punctuation.expect(":");
    return new Statement.Case(value, last, labelled(), g.tokens.spanFrom(start));
  }

  private Statement defaultLabel(int start) {
    g.tokens.next();
    g.punctuation.expect(":");
    return new Statement.Default(labelled(), g.tokens.spanFrom(start));
  }

  private Statement label(int start) {
    String name = g.tokens.next().text();
    g.tokens.next();
    return new Statement.Labelled(name, labelled(), g.tokens.spanFrom(start));
  }

  /** The statement after a label; a label may also stand last in its block. */
  private Statement labelled() {
    return g.tokens.at("}") ? new Statement.Empty(g.tokens.gap()) : parse();
  }

  private Statement jump(int start) {
    Token word = g.tokens.next();
    boolean isBreak = word.is("break");
    if (g.tokens.atName() && g.tokens.peek(1).is(";")) {
      g.reporter.error(
          Diagnostic.error("TLR-134", g.tokens.peek().span(), Punctuation.describe(g.tokens.next()))
              .withHelp("help.javaLabel", word.text()));
    }
    g.punctuation.expectSemicolon();
    return isBreak
        ? new Statement.Break(g.tokens.spanFrom(start))
        : new Statement.Continue(g.tokens.spanFrom(start));
  }

  /** return := "return" [expression | braced] ";". */
  private Statement returnStatement(int start) {
    g.tokens.next();
    Expression value = null;
    if (g.tokens.at("{")) {
      value = g.initializers.braced();
    } else if (!g.tokens.at(";") && !g.tokens.at("}")) {
      value = g.expressions.parse();
    }
    g.punctuation.expectSemicolon();
    return new Statement.Return(value, g.tokens.spanFrom(start));
  }

  private Statement gotoStatement(int start) {
    g.tokens.next();
    String label = g.punctuation.expectName().text();
    g.punctuation.expectSemicolon();
    return new Statement.Goto(label, g.tokens.spanFrom(start));
  }

  /** try := "try" compound {"catch" "(" (parameter | "...") ")" compound}. */
  private Statement tryStatement(int start) {
    g.tokens.next();
    return guarded(compound(), start);
  }

  /** A body and the handlers behind it. */
  Statement guarded(Statement.Compound body, int start) {
    List<Statement.Handler> handlers = new ArrayList<>();
    while (g.tokens.at("catch")) {
      handlers.add(handler());
    }
    return new Statement.Try(body, handlers, g.tokens.spanFrom(start));
  }

  private Statement.Handler handler() {
    int start = g.tokens.position();
    g.tokens.next();
    NameScope before = g.names.current();
    g.names.open();
    Token open = g.punctuation.expect("(");
    Parameter parameter = g.tokens.accept("...") ? null : g.parameters.parameter();
    g.punctuation.expectClosing(")", open);
    Statement.Compound body = compound();
    g.names.enter(before);
    return new Statement.Handler(parameter, body, g.tokens.spanFrom(start));
  }
}
