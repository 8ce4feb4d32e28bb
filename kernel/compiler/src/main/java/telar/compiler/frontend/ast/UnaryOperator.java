package telar.compiler.frontend.ast;

/** Operators on one operand. */
public enum UnaryOperator {
  PLUS("+"),
  MINUS("-"),
  NOT("!"),
  COMPLEMENT("~"),
  DEREFERENCE("*"),
  ADDRESS_OF("&"),
  PRE_INCREMENT("++"),
  PRE_DECREMENT("--"),
  POST_INCREMENT("++"),
  POST_DECREMENT("--");

  private final String symbol;

  UnaryOperator(String symbol) {
    this.symbol = symbol;
  }

  /** As written. */
  public String symbol() {
    return symbol;
  }
}
