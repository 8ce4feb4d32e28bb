package telar.compiler.frontend.ast;

/** Operators on two operands; {@code level} is how tightly they bind, 1 (comma) the loosest. */
public enum BinaryOperator {
  COMMA(",", 1),
  LOGICAL_OR("||", 3),
  LOGICAL_AND("&&", 4),
  BIT_OR("|", 5),
  BIT_XOR("^", 6),
  BIT_AND("&", 7),
  EQUAL("==", 8),
  NOT_EQUAL("!=", 8),
  LESS("<", 9),
  GREATER(">", 9),
  LESS_EQUAL("<=", 9),
  GREATER_EQUAL(">=", 9),
  SPACESHIP("<=>", 10),
  SHIFT_LEFT("<<", 11),
  SHIFT_RIGHT(">>", 11),
  ADD("+", 12),
  SUBTRACT("-", 12),
  MULTIPLY("*", 13),
  DIVIDE("/", 13),
  REMAINDER("%", 13),
  MEMBER_POINTER(".*", 14),
  ARROW_MEMBER_POINTER("->*", 14);

  private final String symbol;
  private final int level;

  BinaryOperator(String symbol, int level) {
    this.symbol = symbol;
    this.level = level;
  }

  /** As written. */
  public String symbol() {
    return symbol;
  }

  /** Precedence: a higher level binds tighter. */
  public int level() {
    return level;
  }
}
