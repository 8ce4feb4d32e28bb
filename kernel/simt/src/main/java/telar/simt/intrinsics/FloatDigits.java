package telar.simt.intrinsics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** The digits of a finite, non-negative double as C prints them: exact, then rounded once. */
final class FloatDigits {

  private static final int DEFAULT_PRECISION = 6;

  private FloatDigits() {}

  static String of(double value, char conversion, int precision, boolean alternate) {
    int digits = precision < 0 ? DEFAULT_PRECISION : precision;
    String text =
        switch (Character.toLowerCase(conversion)) {
          case 'f' -> fixed(value, digits, alternate);
          case 'e' -> scientific(value, digits, alternate);
          case 'g' -> general(value, Math.max(1, digits), alternate);
          default -> hexadecimal(value);
        };
    return Character.isUpperCase(conversion) ? text.toUpperCase(Locale.ROOT) : text;
  }

  private static String fixed(double value, int digits, boolean alternate) {
    String text = new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
    return digits == 0 && alternate ? text + "." : text;
  }

  private static String scientific(double value, int digits, boolean alternate) {
    BigDecimal rounded = significant(value, digits + 1);
    String all = rounded.unscaledValue().toString();
    String padded = all + "0".repeat(Math.max(0, digits + 1 - all.length()));
    String point = digits > 0 || alternate ? "." : "";
    return padded.charAt(0) + point + padded.substring(1, digits + 1) + exponent(value, rounded);
  }

  private static String exponent(double value, BigDecimal rounded) {
    int exponent = value == 0 ? 0 : exponentOf(rounded);
    return String.format(Locale.ROOT, "e%s%02d", exponent < 0 ? "-" : "+", Math.abs(exponent));
  }

  private static String general(double value, int digits, boolean alternate) {
    int exponent = value == 0 ? 0 : exponentOf(significant(value, digits));
    boolean plain = exponent >= -4 && exponent < digits;
    String text =
        plain
            ? fixed(value, digits - 1 - exponent, alternate)
            : scientific(value, digits - 1, alternate);
    return alternate ? text : withoutTrailingZeros(text);
  }

  private static String withoutTrailingZeros(String text) {
    int mark = text.indexOf('e');
    String mantissa = mark < 0 ? text : text.substring(0, mark);
    String rest = mark < 0 ? "" : text.substring(mark);
    if (mantissa.indexOf('.') < 0) {
      return text;
    }
    int end = mantissa.length();
    while (mantissa.charAt(end - 1) == '0') {
      end--;
    }
    return mantissa.substring(0, mantissa.charAt(end - 1) == '.' ? end - 1 : end) + rest;
  }

  private static BigDecimal significant(double value, int digits) {
    return new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
  }

  private static int exponentOf(BigDecimal value) {
    return value.precision() - value.scale() - 1;
  }

  private static String hexadecimal(double value) {
    String text = Double.toHexString(value).replace(".0p", "p");
    int mark = text.indexOf('p') + 1;
    return text.charAt(mark) == '-' ? text : text.substring(0, mark) + "+" + text.substring(mark);
  }
}
