package telar.compiler.frontend.parse;

import java.util.ArrayList;
import java.util.List;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Name;
import telar.compiler.frontend.ast.UnaryOperator;
import telar.compiler.frontend.lex.Token;
import telar.compiler.source.Span;

/** What follows a primary expression: calls, subscripts, members, launches, increments. */
final class PostfixParser {

  private static final int FEWEST_LAUNCH_ARGUMENTS = 2;
  private static final int MOST_LAUNCH_ARGUMENTS = 4;

  private final Grammar g;

  PostfixParser(Grammar grammar) {
    this.g = grammar;
  }

  /** postfix := primary {suffix}. */
  Expression parse() {
    int start = g.tokens.position();
    Expression expression = g.primary.parse();
    while (true) {
      Expression more = suffix(expression, start);
      if (more == expression) {
        return expression;
      }
      expression = more;
    }
  }

  private Expression suffix(Expression base, int start) {
    return switch (g.tokens.peek().text()) {
      case "(" -> g.tokens.at("(") ? call(base, start) : base;
      case "[" -> g.tokens.at("[") ? subscript(base, start) : base;
      case "." -> member(base, false, start);
      case "->" -> member(base, true, start);
      case "<<<" -> launch(base, start);
      case "++" -> postfix(UnaryOperator.POST_INCREMENT, base, start);
      case "--" -> postfix(UnaryOperator.POST_DECREMENT, base, start);
      default -> base;
    };
  }

  private Span span(Expression base, int start) {
    return base.span().to(g.tokens.spanFrom(start));
  }

  private Expression postfix(UnaryOperator operator, Expression base, int start) {
    g.tokens.next();
    return new Expression.Unary(operator, base, span(base, start));
  }

  private Expression call(Expression callee, int start) {
    List<Expression> arguments = arguments();
    return new Expression.Call(callee, arguments, span(callee, start));
  }

  /** arguments := "(" [clause {"," clause}] ")". */
  List<Expression> arguments() {
    Token open = g.punctuation.expect("(");
    List<Expression> arguments =
        g.tokens.at(")") ? new ArrayList<>() : g.expressions.bracketed(g.initializers::clauseList);
    g.punctuation.expectClosing(")", open);
    return arguments;
  }

  /** subscript := "[" expression "]". */
  private Expression subscript(Expression base, int start) {
    Token open = g.tokens.next();
    List<Expression> indices = new ArrayList<>();
    indices.add(g.tokens.at("{") ? g.initializers.braced() : g.expressions.inBrackets());
    g.punctuation.expectClosing("]", open);
    return new Expression.Subscript(base, indices, span(base, start));
  }

  private Expression member(Expression object, boolean arrow, int start) {
    g.tokens.next();
    Name name = g.name.parseMember();
    return new Expression.Member(object, arrow, name, span(object, start));
  }

  /** launch := "<<<" grid "," block ["," shared-bytes ["," stream]] ">>>" arguments. */
  private Expression launch(Expression kernel, int start) {
    Token open = g.tokens.next();
    List<Expression> configuration = new ArrayList<>();
    do {
      configuration.add(
          g.tokens.at("{") ? g.initializers.braced() : g.expressions.launchArgument());
    } while (g.tokens.accept(","));
    closeLaunch(open);
    Span bracket = open.span().to(g.tokens.previous().span());
    int count = configuration.size();
    if (count < FEWEST_LAUNCH_ARGUMENTS || count > MOST_LAUNCH_ARGUMENTS) {
      g.reporter.error("TLR-141", bracket, count);
    }
    if (!g.tokens.at("(")) {
      throw g.reporter.fail("TLR-145", g.tokens.gap(), kernel.span().text());
    }
    List<Expression> arguments = arguments();
    return new Expression.KernelLaunch(kernel, configuration, arguments, span(kernel, start));
  }

  private void closeLaunch(Token open) {
    if (g.tokens.gluedGreater() < 3) {
      g.punctuation.expectClosing(">>>", open);
      return;
    }
    g.tokens.next();
    g.tokens.next();
    g.tokens.next();
  }
}
