package telar.compiler.frontend.parse;

import java.util.ArrayList;
import java.util.List;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Statement;
import telar.compiler.frontend.ast.Statement.AsmOperand;
import telar.compiler.frontend.lex.Token;
import telar.compiler.frontend.lex.TokenKind;

/** Inline assembly. */
final class AsmParser {

  private final Grammar g;

  /** Whether only the first colon of a {@code ::} has been taken. */
  private boolean halfRead;

  AsmParser(Grammar grammar) {
    this.g = grammar;
  }

  /** asm := "asm" ["volatile"] "(" text [":" operands [":" operands [":" clobbers]]] ")" ";". */
  Statement parse() {
    int start = g.tokens.position();
    g.tokens.next();
    boolean isVolatile = false;
    while (Keywords.QUALIFIERS.contains(g.tokens.peek().text())) {
      g.tokens.next();
      isVolatile = true;
    }
    Token open = g.punctuation.expect("(");
    String template = g.literals.text();
    List<AsmOperand> outputs = operands();
    List<AsmOperand> inputs = operands();
    List<String> clobbers = clobbers();
    halfRead = false;
    g.punctuation.expectClosing(")", open);
    g.punctuation.expectSemicolon();
    return new Statement.Asm(
        isVolatile, template, outputs, inputs, clobbers, g.tokens.spanFrom(start));
  }

  /** Whether the next part follows; {@code ::} is two colons with nothing between them. */
  private boolean section() {
    if (halfRead) {
      halfRead = false;
      return true;
    }
    halfRead = g.tokens.accept("::");
    return halfRead || g.tokens.accept(":");
  }

  /** operands := [operand {"," operand}] after a colon. */
  private List<AsmOperand> operands() {
    List<AsmOperand> operands = new ArrayList<>();
    if (!section()) {
      return operands;
    }
    while (!halfRead
        && !g.tokens.at(":")
        && !g.tokens.at("::")
        && !g.tokens.at(")")
        && !g.tokens.atEnd()) {
      operands.add(operand());
      g.tokens.accept(",");
    }
    return operands;
  }

  /** operand := ["[" name "]"] text "(" expression ")". */
  private AsmOperand operand() {
    int start = g.tokens.position();
    String name = "";
    if (g.tokens.accept("[")) {
      name = g.punctuation.expectName().text();
      g.punctuation.expect("]");
    }
    String constraint = g.literals.text();
    Token open = g.punctuation.expect("(");
    Expression value = g.expressions.inBrackets();
    g.punctuation.expectClosing(")", open);
    return new AsmOperand(name, constraint, value, g.tokens.spanFrom(start));
  }

  private List<String> clobbers() {
    List<String> clobbers = new ArrayList<>();
    if (section()) {
      while (g.tokens.peek().kind() == TokenKind.STRING) {
        clobbers.add(g.literals.text());
        g.tokens.accept(",");
      }
    }
    return clobbers;
  }
}
