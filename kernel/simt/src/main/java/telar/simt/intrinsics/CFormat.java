package telar.simt.intrinsics;

import java.nio.charset.StandardCharsets;

/** C's {@code printf} formatting, from raw 64-bit arguments. Widths count bytes, as in C. */
public final class CFormat {

  /** Reads the bytes of a string up to its end, or as many as are wanted. */
  public interface Strings {
    byte[] read(long address, long limit);
  }

  private final String format;
  private final long[] arguments;
  private final Strings strings;
  private final StringBuilder out = new StringBuilder();
  private int position;
  private int nextArgument;

  private CFormat(String format, long[] arguments, Strings strings) {
    this.format = format;
    this.arguments = arguments;
    this.strings = strings;
  }

  /**
   * The formatted text. Missing arguments count as 0.
   *
   * @param arguments integers extended to 64 bits, doubles as bits, strings as addresses
   */
  public static byte[] format(byte[] format, long[] arguments, Strings strings) {
    CFormat formatter = new CFormat(text(format), arguments, strings);
    formatter.run();
    return formatter.out.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A character for each byte. */
  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private void run() {
    while (position < format.length()) {
      char c = format.charAt(position++);
      if (c != '%') {
        out.append(c);
      } else {
        directive();
      }
    }
  }

  /** {@code % flags width .precision length conversion}. */
  private void directive() {
    int start = position - 1;
    FormatSpec spec = flags();
    spec = width(spec);
    spec = precision(spec);
    int bytes = length();
    if (position >= format.length()) {
      out.append(format, start, format.length());
      return;
    }
    char conversion = format.charAt(position++);
    switch (conversion) {
      case '%' -> out.append('%');
      case 'd', 'i' -> out.append(spec.integer(signed(argument(), bytes)));
      case 'u', 'x', 'X', 'o' -> out.append(spec.unsigned(unsigned(argument(), bytes), conversion));
      case 'f', 'F', 'e', 'E', 'g', 'G', 'a', 'A' ->
          out.append(spec.floating(Double.longBitsToDouble(argument()), conversion));
      case 'c' -> out.append(spec.text(String.valueOf((char) (argument() & 0xFF))));
      case 's' -> out.append(spec.text(string(argument(), spec.precision())));
      case 'p' -> out.append(spec.pointer(argument()));
      default -> out.append(format, start, position);
    }
  }

  private String string(long address, int precision) {
    long limit = precision < 0 ? Long.MAX_VALUE : precision;
    return address == 0 ? "(null)" : text(strings.read(address, limit));
  }

  private FormatSpec flags() {
    FormatSpec spec = FormatSpec.PLAIN;
    while (position < format.length()) {
      FormatSpec next = spec.withFlag(format.charAt(position));
      if (next == null) {
        break;
      }
      spec = next;
      position++;
    }
    return spec;
  }

  private FormatSpec width(FormatSpec spec) {
    int width = number();
    return width < 0 && width != ABSENT
        ? spec.leftAligned().withWidth(-width)
        : spec.withWidth(Math.max(0, width));
  }

  private FormatSpec precision(FormatSpec spec) {
    if (position >= format.length() || format.charAt(position) != '.') {
      return spec;
    }
    position++;
    int precision = number();
    return precision == ABSENT ? spec.withPrecision(0) : spec.withPrecision(precision);
  }

  private static final int ABSENT = Integer.MIN_VALUE;

  private int number() {
    if (position < format.length() && format.charAt(position) == '*') {
      position++;
      return (int) argument();
    }
    int start = position;
    while (position < format.length() && Character.isDigit(format.charAt(position))) {
      position++;
    }
    return start == position ? ABSENT : Integer.parseInt(format.substring(start, position));
  }

  /** Size of an integer argument in bytes, from the length modifiers. */
  private int length() {
    int bytes = 4;
    while (position < format.length() && "hljztL".indexOf(format.charAt(position)) >= 0) {
      bytes = format.charAt(position) == 'h' ? Math.max(1, bytes / 2) : 8;
      position++;
    }
    return bytes;
  }

  private long argument() {
    return nextArgument < arguments.length ? arguments[nextArgument++] : 0;
  }

  private static long signed(long value, int bytes) {
    int unused = 64 - 8 * bytes;
    return value << unused >> unused;
  }

  private static long unsigned(long value, int bytes) {
    int unused = 64 - 8 * bytes;
    return value << unused >>> unused;
  }
}
