package telar.notebook.steps;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A scalar's value in few characters, as C++ would write it. */
final class ScalarText {

  private static final double MAX_PLAIN = 1e7;

  private ScalarText() {}

  static String of(@Nullable Object value) {
    if (value == null) {
      return "?";
    } else if (value instanceof Float || value instanceof Double) {
      return floating(((Number) value).doubleValue());
    }
    return value instanceof Character ? "'" + value + "'" : value.toString();
  }

  private static String floating(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return Double.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
    }
    double size = Math.abs(value);
    if (value == Math.rint(value) && size < MAX_PLAIN) {
      return String.format(Locale.ROOT, "%.0f", value);
    }
    String text =
        size >= 1e-4 && size < MAX_PLAIN
            ? String.format(Locale.ROOT, "%." + decimals(size) + "f", value)
            : String.format(Locale.ROOT, "%.5e", value);
    return text.contains("e")
        ? text.replaceFirst("\\.?0+e", "e")
        : text.replaceFirst("(\\.\\d*?)0+$", "$1").replaceFirst("\\.$", "");
  }

  /** As many as make six significant digits. */
  private static int decimals(double size) {
    return Math.max(0, Math.min(9, 5 - (int) Math.floor(Math.log10(size))));
  }
}
