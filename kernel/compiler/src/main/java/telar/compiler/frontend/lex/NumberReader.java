package telar.compiler.frontend.lex;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the spelling of a number. */
public final class NumberReader {

  private static final String SUFFIX = "([a-z_][a-z_0-9]*)?";
  private static final Pattern INTEGER = Pattern.compile("(0x[0-9a-f]+|0b[0-9]+|[0-9]+)" + SUFFIX);
  private static final Pattern FLOATING =
      Pattern.compile(
          "(0x[0-9a-f]*\\.?[0-9a-f]*p[+-]?[0-9]+"
              + "|[0-9]*\\.[0-9]+(?:e[+-]?[0-9]+)?"
              + "|[0-9]+\\.(?:e[+-]?[0-9]+)?"
              + "|[0-9]+e[+-]?[0-9]+)"
              + SUFFIX);
  private static final Set<String> FLOATING_SUFFIXES = Set.of("", "f", "l");
  private static final Set<String> INTEGER_SUFFIXES =
      Set.of("", "u", "l", "ul", "lu", "ll", "ull", "llu");

  private NumberReader() {}

  public static NumberLiteral read(String spelling) {
    String text = spelling.replace("'", "").toLowerCase(Locale.ROOT);
    Matcher floating = FLOATING.matcher(text);
    if (floating.matches()) {
      return floating(floating.group(1), orEmpty(floating.group(2)));
    }
    Matcher integer = INTEGER.matcher(text);
    return integer.matches()
        ? integer(integer.group(1), orEmpty(integer.group(2)))
        : new NumberLiteral.Malformed("TLR-105", "");
  }

  private static NumberLiteral floating(String number, String suffix) {
    if (!FLOATING_SUFFIXES.contains(suffix)) {
      return new NumberLiteral.Malformed("TLR-106", suffix);
    }
    double value = suffix.equals("f") ? Float.parseFloat(number) : Double.parseDouble(number);
    return Double.isInfinite(value) && !suffix.equals("l")
        ? new NumberLiteral.Malformed("TLR-458", "")
        : new NumberLiteral.OfFloating(value, suffix);
  }

  private static NumberLiteral integer(String digits, String suffix) {
    if (!INTEGER_SUFFIXES.contains(suffix)) {
      return new NumberLiteral.Malformed("TLR-106", suffix);
    }
    int radix = radix(digits);
    String body = radix == 16 || radix == 2 ? digits.substring(2) : digits;
    if (body.chars().anyMatch(c -> Character.digit(c, radix) < 0)) {
      return new NumberLiteral.Malformed("TLR-105", "");
    }
    BigInteger value = new BigInteger(body, radix);
    if (value.bitLength() > Long.SIZE) {
      return new NumberLiteral.Malformed("TLR-108", "");
    }
    int longs = (int) suffix.chars().filter(c -> c == 'l').count();
    return new NumberLiteral.OfInteger(value.longValue(), radix == 10, suffix.contains("u"), longs);
  }

  private static int radix(String digits) {
    if (digits.startsWith("0x")) {
      return 16;
    }
    if (digits.startsWith("0b")) {
      return 2;
    }
    return digits.startsWith("0") ? 8 : 10;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
