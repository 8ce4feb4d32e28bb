package telar.conformance.oracle;

/**
 * A piece of C++ with its type.
 *
 * @param precedence how tightly its outermost operator binds; {@link #PRIMARY} is the tightest
 */
record Expr(String text, Scalar type, int precedence) {

  static final int PRIMARY = 16;
  static final int UNARY = 15;
  static final int MULTIPLY = 13;
  static final int ADD = 12;
  static final int SHIFT = 11;
  static final int COMPARE = 10;
  static final int EQUAL = 9;
  static final int AND = 8;
  static final int XOR = 7;
  static final int OR = 6;
  static final int BOTH = 5;
  static final int EITHER = 4;
  static final int ASSIGN = 3;
  static final int COMMA = 2;

  static Expr primary(String text, Scalar type) {
    return new Expr(text, type, PRIMARY);
  }

  /** Its text as an operand of an operator that binds so tightly. */
  String within(int outer) {
    return precedence >= outer ? text : "(" + text + ")";
  }

  /** A binary operation; all are left-associative. */
  static Expr binary(Expr left, String operator, Expr right, int precedence, Scalar type) {
    return new Expr(
        left.within(precedence) + " " + operator + " " + right.within(precedence + 1),
        type,
        precedence);
  }

  /** A cast in one of its spellings. */
  Expr to(Scalar target) {
    return new Expr("(" + target.cpp() + ")" + within(UNARY), target, UNARY);
  }
}
