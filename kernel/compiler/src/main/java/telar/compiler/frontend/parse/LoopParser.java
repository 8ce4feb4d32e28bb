package telar.compiler.frontend.parse;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Statement;
import telar.compiler.frontend.ast.Statement.Condition;
import telar.compiler.frontend.lex.Token;

/** Loops. */
final class LoopParser {

  private final Grammar g;

  LoopParser(Grammar grammar) {
    this.g = grammar;
  }

  /** while := "while" "(" condition ")" statement. */
  Statement whileLoop() {
    int start = g.tokens.position();
    g.tokens.next();
    NameScope before = g.names.current();
    g.names.open();
    Token open = g.punctuation.expect("(");
    Condition condition = g.statements.condition();
    g.punctuation.expectClosing(")", open);
    Statement body = g.statements.body();
    g.names.enter(before);
    return new Statement.While(condition, body, g.tokens.spanFrom(start));
  }

  /** do := "do" statement "while" "(" expression ")" ";". */
  Statement doLoop() {
    int start = g.tokens.position();
    g.tokens.next();
    Statement body = g.statements.body();
    g.punctuation.expect("while");
    Token open = g.punctuation.expect("(");
    Expression condition = g.expressions.inBrackets();
    g.punctuation.expectClosing(")", open);
    g.punctuation.expectSemicolon();
    return new Statement.DoWhile(body, condition, g.tokens.spanFrom(start));
  }

  /** for := "for" "(" (classic-header | range-header) ")" statement. */
  Statement forLoop() {
    int start = g.tokens.position();
    g.tokens.next();
    NameScope before = g.names.current();
    g.names.open();
    Token open = g.punctuation.expect("(");
    Optional<Declaration> ranged = rangeVariable();
    Statement loop =
        ranged.isPresent()
            ? rangeFor(null, ranged.get(), open, start)
            : afterInit(init(), open, start);
    g.names.enter(before);
    return loop;
  }

  private Statement afterInit(Statement init, Token open, int start) {
    Optional<Declaration> ranged = rangeVariable();
    return ranged.isPresent()
        ? rangeFor(init, ranged.get(), open, start)
        : classicFor(init, open, start);
  }

  private Optional<Declaration> rangeVariable() {
    return g.lookahead.startsDeclaration()
        ? g.reporter.attempt(g.simpleDeclarations::rangeVariable)
        : Optional.empty();
  }

  /** init := declaration | [expression] ";". */
  private Statement init() {
    int start = g.tokens.position();
    if (g.tokens.at(";")) {
      return new Statement.Empty(g.tokens.next().span());
    }
    if (g.lookahead.startsDeclaration()) {
      List<Declaration> declarations = g.punctuation.inLoopHeader(g.declarations::inBlock);
      return new Statement.Declare(declarations, g.tokens.spanFrom(start));
    }
    Expression expression = g.expressions.parse();
    separator();
    return new Statement.Simple(expression, g.tokens.spanFrom(start));
  }

  /** classic-header := init [condition] ";" [expression]. */
  private Statement classicFor(Statement init, Token open, int start) {
    Condition condition = g.tokens.at(";") ? null : g.statements.condition();
    separator();
    Expression step = g.tokens.at(")") ? null : g.expressions.parse();
    g.punctuation.expectClosing(")", open);
    Statement body = g.statements.body();
    return new Statement.For(init, condition, step, body, g.tokens.spanFrom(start));
  }

  /** The three parts of a header are told apart by semicolons; commas are a common slip. */
  private void separator() {
    if (!g.tokens.accept(";")) {
      Token found = g.tokens.peek();
      throw g.reporter.fail("TLR-148", found.span(), Punctuation.describe(found));
    }
  }

  /** range-header := [init] declaration ":" (expression | braced). */
  private Statement rangeFor(
      @Nullable Statement init, Declaration variable, Token open, int start) {
    Expression range = g.tokens.at("{") ? g.initializers.braced() : g.expressions.parse();
    g.punctuation.expectClosing(")", open);
    Statement body = g.statements.body();
    return new Statement.RangeFor(init, variable, range, body, g.tokens.spanFrom(start));
  }
}
