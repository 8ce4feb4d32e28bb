package telar.conformance.oracle;

import java.util.List;
import java.util.Optional;

/**
 * Random expressions without undefined behaviour: shift counts are masked, divisors are not zero,
 * floats are converted to integers in range only, and at most one variable is changed in a full
 * expression, which is not read elsewhere in it.
 */
final class Expressions {

  private static final List<String> ARITHMETIC = List.of("+", "-", "*", "&", "|", "^");

  private final Dice dice;
  private final Scope scope;
  private Optional<Expr> changed = Optional.empty();
  private boolean changeIsDue;

  Expressions(Dice dice, Scope scope) {
    this.dice = dice;
    this.scope = scope;
  }

  /** A full expression for the right side of an assignment; it may change another variable. */
  Expr full(Expr target, int depth) {
    List<Expr> others = scope.variables.stream().filter(v -> !v.equals(target)).toList();
    changed =
        !others.isEmpty() && dice.chance(15) ? Optional.of(dice.pick(others)) : Optional.empty();
    changeIsDue = changed.isPresent();
    Expr expr = any(depth);
    changed = Optional.empty();
    changeIsDue = false;
    return expr;
  }

  /** An expression without side effects. */
  Expr pure(int depth) {
    return any(depth);
  }

  /** Without side effects and of exactly this type. */
  Expr pure(Scalar type, int depth) {
    return exactly(type, pure(depth));
  }

  String condition(int depth) {
    return pure(depth).text();
  }

  /** An index below a power of two. */
  String index(int length, int depth) {
    Expr expr = integer(any(depth));
    return expr.within(Expr.AND + 1) + " & " + (length - 1);
  }

  private Expr any(int depth) {
    if (depth <= 0) {
      return leaf();
    }
    return switch (dice.below(20)) {
      case 0, 1 -> leaf();
      case 2, 3, 4, 5, 6 -> arithmetic(depth - 1);
      case 7, 8 -> shift(depth - 1);
      case 9, 10 -> division(depth - 1);
      case 11 -> comparison(depth - 1);
      case 12 -> logical(depth - 1);
      case 13 -> unary(depth - 1);
      case 14 -> conditional(depth - 1);
      case 15 -> cast(depth - 1);
      case 16 -> element(depth - 1);
      case 17 -> call(depth - 1);
      case 18 -> Intrinsics.call(dice, (type, d) -> exactly(type, any(d)), depth - 1);
      default -> effect(depth - 1);
    };
  }

  private Expr leaf() {
    List<Expr> names =
        scope.readable.stream()
            .filter(name -> changed.isEmpty() || !changed.get().equals(name))
            .toList();
    return names.isEmpty() || dice.chance(25) ? Literals.any(dice) : dice.pick(names);
  }

  private Expr arithmetic(int depth) {
    Expr left = any(depth);
    Expr right = any(depth);
    String operator = dice.pick(ARITHMETIC);
    return switch (operator) {
      case "+", "-" -> numeric(left, operator, right, Expr.ADD);
      case "*" -> numeric(left, operator, right, Expr.MULTIPLY);
      case "&" -> numeric(integer(left), operator, integer(right), Expr.AND);
      case "|" -> numeric(integer(left), operator, integer(right), Expr.OR);
      default -> numeric(integer(left), operator, integer(right), Expr.XOR);
    };
  }

  private static Expr numeric(Expr left, String operator, Expr right, int precedence) {
    return Expr.binary(left, operator, right, precedence, Scalar.common(left.type(), right.type()));
  }

  private Expr shift(int depth) {
    Expr left = integer(any(depth));
    Scalar type = left.type().promoted();
    Expr count = integer(any(depth));
    Expr masked =
        dice.chance(40)
            ? Expr.primary(String.valueOf(dice.below(type.bits())), Scalar.I32)
            : Expr.binary(
                count,
                "&",
                Expr.primary(String.valueOf(type.bits() - 1), Scalar.I32),
                Expr.AND,
                count.type());
    return Expr.binary(left, dice.pick("<<", ">>"), masked, Expr.SHIFT, type);
  }

  /** No divisor is 1: g++ makes {@code a - b / 1} into {@code a + b / -1}, which may trap. */
  private Expr division(int depth) {
    Expr left = any(depth);
    Expr right = any(depth);
    if (left.type().floating() || right.type().floating()) {
      return numeric(left, "/", right, Expr.MULTIPLY);
    }
    String small = "(" + right.within(Expr.AND + 1) + " & " + dice.pick(7, 63, 1023) + ")";
    Expr divisor =
        switch (dice.below(3)) {
          case 0 -> new Expr(small + " + 2", right.type().promoted(), Expr.ADD);
          case 1 -> new Expr("-" + small + " - 2", right.type().promoted(), Expr.ADD);
          default -> Expr.primary(String.valueOf(dice.between(1, 100)), Scalar.I32);
        };
    return numeric(left, dice.pick("/", "%"), divisor, Expr.MULTIPLY);
  }

  private Expr comparison(int depth) {
    Expr left = any(depth);
    Expr right = any(depth);
    return dice.chance(70)
        ? Expr.binary(left, dice.pick("<", ">", "<=", ">="), right, Expr.COMPARE, Scalar.BOOL)
        : Expr.binary(left, dice.pick("==", "!="), right, Expr.EQUAL, Scalar.BOOL);
  }

  private Expr logical(int depth) {
    Expr left = any(depth);
    Expr right = any(depth);
    return dice.chance(50)
        ? Expr.binary(left, "&&", right, Expr.BOTH, Scalar.BOOL)
        : Expr.binary(left, "||", right, Expr.EITHER, Scalar.BOOL);
  }

  private Expr unary(int depth) {
    Expr operand = any(depth);
    return switch (dice.below(4)) {
      case 0 -> new Expr("!" + operand.within(Expr.UNARY + 1), Scalar.BOOL, Expr.UNARY);
      case 1 -> {
        Expr whole = integer(operand);
        yield new Expr("~" + whole.within(Expr.UNARY + 1), whole.type().promoted(), Expr.UNARY);
      }
      case 2 ->
          new Expr("-" + operand.within(Expr.UNARY + 1), operand.type().promoted(), Expr.UNARY);
      default ->
          new Expr("+" + operand.within(Expr.UNARY + 1), operand.type().promoted(), Expr.UNARY);
    };
  }

  private Expr conditional(int depth) {
    Expr condition = any(depth);
    Expr yes = any(depth);
    Expr no = any(depth);
    Scalar type = yes.type() == no.type() ? yes.type() : Scalar.common(yes.type(), no.type());
    String text =
        condition.within(Expr.EITHER)
            + " ? "
            + yes.within(Expr.EITHER)
            + " : "
            + no.within(Expr.EITHER);
    return new Expr(text, type, Expr.ASSIGN);
  }

  private Expr cast(int depth) {
    Scalar type = dice.pick(Scalar.ALL);
    Expr operand = any(depth);
    if (operand.type().floating() && !type.floating()) {
      operand = type == Scalar.BOOL ? operand : integer(operand);
    }
    return dice.chance(50)
        ? operand.to(type)
        : Expr.primary("static_cast<" + type.cpp() + ">(" + operand.text() + ")", type);
  }

  private Expr element(int depth) {
    if (scope.sequences.isEmpty()) {
      return leaf();
    }
    Scope.Sequence sequence = dice.pick(scope.sequences);
    return Expr.primary(
        sequence.text() + "[" + index(sequence.length(), depth) + "]", sequence.type());
  }

  private Expr call(int depth) {
    if (scope.functions.isEmpty()) {
      return cast(depth);
    }
    Scope.Function function = dice.pick(scope.functions);
    StringBuilder text = new StringBuilder(function.text()).append('(');
    for (int i = 0; i < function.parameters().size(); i++) {
      text.append(i == 0 ? "" : ", ");
      text.append(exactly(function.parameters().get(i), any(depth)).text());
    }
    return Expr.primary(text.append(')').toString(), function.result());
  }

  /** The one change of a variable, in one of its forms. */
  private Expr effect(int depth) {
    if (!changeIsDue) {
      return any(depth);
    }
    changeIsDue = false;
    return Assignments.inExpression(dice, changed.orElseThrow(), any(depth), any(depth));
  }

  /** The same value as an integer; a float through a function that has an answer for all. */
  static Expr integer(Expr expr) {
    return switch (expr.type()) {
      case F32 -> Expr.primary("toInt(" + expr.within(Expr.ASSIGN) + ")", Scalar.I32);
      case F64 -> Expr.primary("toLong(" + expr.within(Expr.ASSIGN) + ")", Scalar.I64);
      default -> expr;
    };
  }

  static Expr exactly(Scalar type, Expr expr) {
    if (expr.type() == type) {
      return new Expr(expr.within(Expr.ASSIGN), type, Math.max(expr.precedence(), Expr.ASSIGN));
    }
    return (type.floating() ? expr : integer(expr)).to(type);
  }
}
