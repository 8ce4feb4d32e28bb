package telar.text;

import java.math.BigInteger;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Counts as a learner reads them: up to four digits together, as in 4096, and from five on in
 * groups of three with a thin space, as in 65 536, which is how Spanish writes them. Decimals take
 * a point.
 */
public final class Counts {

  private static final char THIN_SPACE = '\u202F';
  private static final long FIRST_GROUPED = 10_000;
  private static final double HUNDRED = 100;

  private Counts() {}

  /** A whole number. */
  public static String of(long value) {
    return Math.abs(value) < FIRST_GROUPED && value != Long.MIN_VALUE
        ? Long.toString(value)
        : format("#,##0", value);
  }

  /** A number with at most three decimals. */
  public static String of(double value) {
    return Math.abs(value) < FIRST_GROUPED ? format("0.###", value) : format("#,##0.###", value);
  }

  /** One decimal where it says something: 8, but 2.5; below one, three; none from a hundred on. */
  public static String ratio(double value) {
    if (value >= HUNDRED) {
      return of(Math.round(value));
    }
    return format(value >= 1 ? "0.#" : "0.###", value);
  }

  /** A part of a whole, as in 75 %. */
  public static String percent(double part) {
    return Math.round(part * HUNDRED) + " %";
  }

  /** A number as above, and everything else as it prints itself. */
  public static String shown(@Nullable Object value) {
    if (value instanceof Double || value instanceof Float) {
      return of(((Number) value).doubleValue());
    }
    return value instanceof Number number && !(value instanceof BigInteger)
        ? of(number.longValue())
        : String.valueOf(value);
  }

  private static String format(String pattern, Number value) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setGroupingSeparator(THIN_SPACE);
    return new DecimalFormat(pattern, symbols).format(value);
  }
}
