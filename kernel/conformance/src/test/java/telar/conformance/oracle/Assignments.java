package telar.conformance.oracle;

/** Random changes of a place: plain and compound assignment, increment and decrement. */
final class Assignments {

  private Assignments() {}

  /** As a statement, without the semicolon. */
  static String statement(Dice dice, Expr target, Expr value) {
    boolean counts = target.type() != Scalar.BOOL && dice.chance(10);
    if (counts) {
      return dice.chance(50)
          ? dice.pick("++", "--") + target.text()
          : target.text() + dice.pick("++", "--");
    }
    return dice.chance(50) ? plain(target, value) : compound(dice, target, value);
  }

  /** As a part of an expression; {@code spare} is for forms that need no value. */
  static Expr inExpression(Dice dice, Expr target, Expr value, Expr spare) {
    if (target.type() != Scalar.BOOL && dice.chance(50)) {
      return dice.chance(50)
          ? Expr.primary(target.text() + dice.pick("++", "--"), target.type())
          : new Expr(dice.pick("++", "--") + target.text(), target.type(), Expr.UNARY);
    }
    if (dice.chance(20)) {
      return new Expr(
          statement(dice, target, value) + ", " + spare.within(Expr.ASSIGN),
          spare.type(),
          Expr.COMMA);
    }
    String text = dice.chance(50) ? plain(target, value) : compound(dice, target, value);
    return new Expr(text, target.type(), Expr.COMMA);
  }

  private static String plain(Expr target, Expr value) {
    return target.text() + " = " + converted(target, value).within(Expr.ASSIGN);
  }

  /** A float goes to an integer only where it fits. */
  private static Expr converted(Expr target, Expr value) {
    boolean fits = target.type().floating() || target.type() == Scalar.BOOL;
    return fits ? value : Expressions.integer(value);
  }

  private static String compound(Dice dice, Expr target, Expr value) {
    if (target.type().floating()) {
      return target.text() + dice.pick(" += ", " -= ", " *= ", " /= ") + value.within(Expr.ASSIGN);
    }
    Expr whole = Expressions.integer(value);
    return switch (dice.below(4)) {
      case 0 -> {
        int bits = target.type().promoted().bits() - 1;
        yield target.text() + dice.pick(" <<= ", " >>= ") + masked(whole, bits);
      }
      case 1 -> target.text() + dice.pick(" /= ", " %= ") + masked(whole, 63) + " + 2";
      default ->
          target.text()
              + dice.pick(" += ", " -= ", " *= ", " &= ", " |= ", " ^= ")
              + whole.within(Expr.ASSIGN);
    };
  }

  private static String masked(Expr value, int mask) {
    return "(" + value.within(Expr.AND + 1) + " & " + mask + ")";
  }
}
