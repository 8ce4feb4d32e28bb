package telar.conformance.oracle;

import java.util.List;
import java.util.Locale;

/** Random literals: the edges of the types, every base and suffix, characters and exact floats. */
final class Literals {

  /** No zero: g++ makes {@code 0.0f - n} into {@code -n}, which has another sign when n is 0. */
  private static final List<String> FLOATS =
      List.of(
          "0.25", "1.0", "0.5", "2.5", "-0.75", "1e3", "3.1415927", "1e-3", "16777216.0", "1e30");

  private static final List<String> CHARACTERS =
      List.of("'a'", "'\\n'", "'\\0'", "'\\x7f'", "'\\''", "'0'", "'\\xff'");

  private Literals() {}

  static Expr any(Dice dice) {
    return switch (dice.below(12)) {
      case 0 -> Expr.primary(dice.pick(CHARACTERS), Scalar.CHAR);
      case 1 -> Expr.primary(dice.pick("true", "false"), Scalar.BOOL);
      case 2 -> floating(dice);
      case 3 -> wide(dice);
      case 4, 5 -> based(dice);
      default -> decimal(dice);
    };
  }

  /** A literal cast to the type, without a call. */
  static Expr any(Dice dice, Scalar type) {
    Expr literal = any(dice);
    return (literal.type().floating() && !type.floating() ? decimal(dice) : literal).to(type);
  }

  private static Expr floating(Dice dice) {
    String text = dice.pick(FLOATS);
    boolean isFloat = dice.chance(75);
    return new Expr(
        text + (isFloat ? dice.pick("f", "F") : ""),
        isFloat ? Scalar.F32 : Scalar.F64,
        text.startsWith("-") ? Expr.UNARY : Expr.PRIMARY);
  }

  private static Expr decimal(Dice dice) {
    long value =
        switch (dice.below(4)) {
          case 0 -> dice.pick(List.of(0L, 1L, 2L, 255L, 256L, 32767L, 65536L, 2147483647L));
          case 1 -> dice.pick(List.of(-1L, -2L, -128L, -2147483647L, 2147483648L, 4294967295L));
          default -> dice.below(100);
        };
    Scalar type = value <= Integer.MAX_VALUE ? Scalar.I32 : Scalar.LONG;
    return new Expr(String.valueOf(value), type, value < 0 ? Expr.UNARY : Expr.PRIMARY);
  }

  /** Hexadecimal, octal or binary, with or without a suffix. */
  private static Expr based(Dice dice) {
    long value = dice.bits() >>> dice.between(32, 63);
    String digits =
        switch (dice.below(3)) {
          case 0 -> String.format(Locale.ROOT, dice.pick("0x%x", "0X%X"), value);
          case 1 -> String.format(Locale.ROOT, "0%o", value);
          default -> "0b" + Long.toBinaryString(value);
        };
    return dice.chance(40)
        ? Expr.primary(digits + dice.pick("u", "U"), Scalar.U32)
        : Expr.primary(digits, value <= Integer.MAX_VALUE ? Scalar.I32 : Scalar.U32);
  }

  private static Expr wide(Dice dice) {
    long value = dice.bits() >>> dice.between(1, 63);
    return dice.chance(50)
        ? Expr.primary(value + dice.pick("ll", "LL"), Scalar.I64)
        : Expr.primary("0x" + Long.toHexString(value) + dice.pick("ull", "ULL"), Scalar.U64);
  }
}
