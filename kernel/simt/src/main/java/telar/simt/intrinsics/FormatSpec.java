package telar.simt.intrinsics;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One {@code printf} directive's flags, width and precision, and how they lay out a value.
 *
 * @param precision -1 when absent
 */
record FormatSpec(
    boolean left,
    boolean plus,
    boolean space,
    boolean alternate,
    boolean zero,
    int width,
    int precision) {

  static final FormatSpec PLAIN = new FormatSpec(false, false, false, false, false, 0, -1);

  /** This directive with a flag character; null when it is none. */
  @Nullable FormatSpec withFlag(char flag) {
    return switch (flag) {
      case '-' -> leftAligned();
      case '+' -> new FormatSpec(left, true, space, alternate, zero, width, precision);
      case ' ' -> new FormatSpec(left, plus, true, alternate, zero, width, precision);
      case '#' -> new FormatSpec(left, plus, space, true, zero, width, precision);
      case '0' -> new FormatSpec(left, plus, space, alternate, true, width, precision);
      default -> null;
    };
  }

  FormatSpec leftAligned() {
    return new FormatSpec(true, plus, space, alternate, zero, width, precision);
  }

  FormatSpec withWidth(int columns) {
    return new FormatSpec(left, plus, space, alternate, zero, columns, precision);
  }

  FormatSpec withPrecision(int digits) {
    return new FormatSpec(left, plus, space, alternate, zero, width, Math.max(-1, digits));
  }

  String integer(long value) {
    String digits = value < 0 ? Long.toString(value).substring(1) : Long.toString(value);
    return number(sign(value < 0), atLeast(digits), precision < 0);
  }

  String unsigned(long value, char conversion) {
    String digits =
        switch (conversion) {
          case 'u' -> Long.toUnsignedString(value);
          case 'o' -> Long.toOctalString(value);
          case 'X' -> Long.toHexString(value).toUpperCase(Locale.ROOT);
          default -> Long.toHexString(value);
        };
    String prefix = alternate && value != 0 ? prefix(conversion) : "";
    return number(prefix, atLeast(digits), precision < 0);
  }

  private static String prefix(char conversion) {
    return switch (conversion) {
      case 'x' -> "0x";
      case 'X' -> "0X";
      case 'o' -> "0";
      default -> "";
    };
  }

  private String atLeast(String digits) {
    if (precision == 0 && digits.equals("0")) {
      return "";
    }
    return "0".repeat(Math.max(0, precision - digits.length())) + digits;
  }

  String floating(double value, char conversion) {
    boolean negative = Double.doubleToRawLongBits(value) < 0 && !Double.isNaN(value);
    if (!Double.isFinite(value)) {
      String name = Double.isNaN(value) ? "nan" : "inf";
      boolean upper = Character.isUpperCase(conversion);
      return number(sign(negative), upper ? name.toUpperCase(Locale.ROOT) : name, false);
    }
    String digits = FloatDigits.of(Math.abs(value), conversion, precision, alternate);
    return number(sign(negative), digits, true);
  }

  String pointer(long value) {
    return text(value == 0 ? "(nil)" : "0x" + Long.toHexString(value));
  }

  /** A text in its column. */
  String text(String value) {
    String padding = " ".repeat(Math.max(0, width - value.length()));
    return left ? value + padding : padding + value;
  }

  private String number(String sign, String digits, boolean mayZeroPad) {
    if (zero && !left && mayZeroPad) {
      int missing = width - sign.length() - digits.length();
      return sign + "0".repeat(Math.max(0, missing)) + digits;
    }
    return text(sign + digits);
  }

  private String sign(boolean negative) {
    return negative ? "-" : plus ? "+" : space ? " " : "";
  }
}
