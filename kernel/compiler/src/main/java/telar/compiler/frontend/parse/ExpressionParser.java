package telar.compiler.frontend.parse;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.BinaryOperator;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.lex.Token;
import telar.compiler.source.Span;

/** Expressions from the comma down to binary operators. */
final class ExpressionParser {

  private static final Map<String, BinaryOperator> OPERATORS = new HashMap<>();
  private static final Map<String, BinaryOperator> COMPOUND = new HashMap<>();
  private static final int LOOSEST_IN_CONDITIONAL = BinaryOperator.LOGICAL_OR.level();

  static {
    Set<String> compound = Set.of("|", "^", "&", "<<", "+", "-", "*", "/", "%");
    for (BinaryOperator operator : BinaryOperator.values()) {
      OPERATORS.put(operator.symbol(), operator);
      if (compound.contains(operator.symbol())) {
        COMPOUND.put(operator.symbol() + "=", operator);
      }
    }
  }

  private final Grammar g;
  private Ending ending = Ending.NONE;

  ExpressionParser(Grammar grammar) {
    this.g = grammar;
  }

  /** What a {@code >} at the level of the expression may close. */
  private enum Ending {
    NONE,
    /** A template argument list. */
    GREATER,
    /** A launch configuration. */
    TRIPLE_GREATER
  }

  /** expression := assignment {"," assignment}. */
  Expression parse() {
    int start = g.tokens.position();
    Expression left = assignment();
    while (g.tokens.at(",") && !g.tokens.peek(1).is("...")) {
      g.tokens.next();
      Expression right = assignment();
      left = new Expression.Binary(BinaryOperator.COMMA, left, right, g.tokens.spanFrom(start));
    }
    return left;
  }

  /** An expression between brackets, where {@code >} is an operator again. */
  Expression inBrackets() {
    return within(Ending.NONE, this::parse);
  }

  /** Something between brackets, where {@code >} is an operator again. */
  <T> T bracketed(Supplier<T> production) {
    return within(Ending.NONE, production);
  }

  /** A template argument: {@code >} ends it. */
  Expression templateArgument() {
    return within(Ending.GREATER, this::conditional);
  }

  /** A part of a launch configuration: {@code >>>} ends it. */
  Expression launchArgument() {
    return within(Ending.TRIPLE_GREATER, this::assignment);
  }

  private <T> T within(Ending inner, Supplier<T> production) {
    Ending outer = ending;
    ending = inner;
    try {
      return production.get();
    } finally {
      ending = outer;
    }
  }

  /** assignment := conditional [assignment-operator (assignment | braced)] | throw. */
  Expression assignment() {
    int start = g.tokens.position();
    if (g.tokens.at("throw")) {
      return throwExpression(start);
    }
    Expression target = conditional();
    if (g.tokens.accept("=")) {
      return assigned(null, target, start);
    }
    BinaryOperator operator = compoundOperator();
    return operator == null ? target : assigned(operator, target, start);
  }

  private Expression assigned(@Nullable BinaryOperator operator, Expression target, int start) {
    Expression value = g.initializers.clause();
    return new Expression.Assign(operator, target, value, g.tokens.spanFrom(start));
  }

  private @Nullable BinaryOperator compoundOperator() {
    Tokens tokens = g.tokens;
    if (tokens.at(">") && tokens.peek(1).is(">=") && tokens.peek(1).isGlued()) {
      tokens.next();
      tokens.next();
      return BinaryOperator.SHIFT_RIGHT;
    }
    BinaryOperator operator = COMPOUND.get(tokens.peek().text());
    if (operator != null) {
      tokens.next();
    }
    return operator;
  }

  private Expression throwExpression(int start) {
    g.tokens.next();
    boolean empty = g.tokens.at(";") || g.tokens.at(")") || g.tokens.at(",") || g.tokens.at(":");
    Expression value = empty ? null : assignment();
    return new Expression.Throw(value, g.tokens.spanFrom(start));
  }

  /** conditional := binary ["?" [expression] ":" assignment]. */
  Expression conditional() {
    int start = g.tokens.position();
    Expression condition = binary(LOOSEST_IN_CONDITIONAL);
    if (!g.tokens.accept("?")) {
      return condition;
    }
    Expression whenTrue = g.tokens.at(":") ? null : inBrackets();
    g.punctuation.expect(":");
    Expression whenFalse = assignment();
    return new Expression.Conditional(condition, whenTrue, whenFalse, g.tokens.spanFrom(start));
  }

  /** binary := unary {operator binary-of-a-tighter-level}. */
  private Expression binary(int level) {
    int start = g.tokens.position();
    Expression left = g.unary.parse();
    while (true) {
      BinaryOperator operator = operatorHere();
      if (operator == null || operator.level() < level || g.tokens.peek(1).is("...")) {
        return left;
      }
      takeOperator(operator);
      Expression right = binary(operator.level() + 1);
      Span span = left.span().to(g.tokens.spanFrom(start));
      left = new Expression.Binary(operator, left, right, span);
    }
  }

  /** The operator of a fold, whose other side is {@code ...}; null when there is none here. */
  @Nullable BinaryOperator foldOperator() {
    Token token = g.tokens.peek();
    return token.is(">") ? operatorHere() : OPERATORS.get(token.text());
  }

  void takeOperator(BinaryOperator operator) {
    g.tokens.next();
    if (operator == BinaryOperator.SHIFT_RIGHT) {
      g.tokens.next();
    }
  }

  private @Nullable BinaryOperator operatorHere() {
    Token token = g.tokens.peek();
    if (token.is(">")) {
      return greater();
    }
    return token.is(",") ? null : OPERATORS.get(token.text());
  }

  private @Nullable BinaryOperator greater() {
    int glued = g.tokens.gluedGreater();
    boolean closes = ending == Ending.GREATER || (ending == Ending.TRIPLE_GREATER && glued >= 3);
    if (closes) {
      return null;
    }
    if (glued >= 2) {
      return g.tokens.peek(2).is(">=") && g.tokens.peek(2).isGlued() && glued == 2
          ? BinaryOperator.GREATER
          : BinaryOperator.SHIFT_RIGHT;
    }
    boolean compound = g.tokens.peek(1).is(">=") && g.tokens.peek(1).isGlued();
    return compound ? null : BinaryOperator.GREATER;
  }
}
