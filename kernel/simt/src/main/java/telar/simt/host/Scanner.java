package telar.simt.host;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import telar.simt.abi.ThreadContext;
import telar.simt.intrinsics.CStrings;
import telar.simt.memory.Address;

/** One run of a {@code scanf} format over its input. */
final class Scanner {

  private static final int UNLIMITED = Integer.MAX_VALUE;

  private final ThreadContext thread;
  private final ScanSource source;
  private final String format;
  private final long[] targets;
  private int at;
  private int nextTarget;
  private int assigned;

  Scanner(ThreadContext thread, ScanSource source, String format, long[] targets) {
    this.thread = thread;
    this.source = source;
    this.format = format;
    this.targets = targets;
  }

  /** How many values were stored; -1 when the input ended before the first. */
  int run() {
    while (at < format.length()) {
      char c = format.charAt(at++);
      boolean goesOn;
      if (Character.isWhitespace(c)) {
        source.skipSpace();
        goesOn = true;
      } else if (c == '%') {
        goesOn = directive();
      } else {
        goesOn = literal(c);
      }
      if (!goesOn) {
        return assigned == 0 && source.peek() < 0 ? -1 : assigned;
      }
    }
    return assigned;
  }

  private boolean literal(int wanted) {
    int got = source.next();
    if (got != wanted) {
      source.back(got);
      return false;
    }
    return true;
  }

  /** {@code % * width length conversion}. */
  private boolean directive() {
    boolean store = at >= format.length() || format.charAt(at) != '*';
    at += store ? 0 : 1;
    int width = width();
    int bytes = length();
    if (at >= format.length()) {
      return false;
    }
    char conversion = format.charAt(at++);
    return switch (conversion) {
      case '%' -> {
        source.skipSpace();
        yield literal('%');
      }
      case 'd' -> integer(10, width, bytes, store);
      case 'u' -> integer(10, width, bytes, store);
      case 'i' -> integer(0, width, bytes, store);
      case 'x', 'X' -> integer(16, width, bytes, store);
      case 'p' -> integer(16, width, Long.BYTES, store);
      case 'o' -> integer(8, width, bytes, store);
      case 'f', 'F', 'e', 'E', 'g', 'G', 'a' -> floating(width, bytes == Long.BYTES, store);
      case 's' -> word(width, store);
      case 'c' -> characters(width == UNLIMITED ? 1 : width, store);
      case '[' -> set(width, store);
      case 'n' -> storeInteger(source.position(), bytes, false);
      default -> false;
    };
  }

  private int width() {
    int start = at;
    while (at < format.length() && Character.isDigit(format.charAt(at))) {
      at++;
    }
    return start == at ? UNLIMITED : Integer.parseInt(format.substring(start, at));
  }

  private int length() {
    int bytes = Integer.BYTES;
    while (at < format.length() && "hljztL".indexOf(format.charAt(at)) >= 0) {
      bytes = format.charAt(at++) == 'h' ? Math.max(1, bytes / 2) : Long.BYTES;
    }
    return bytes;
  }

  /** Takes bytes while they fit. */
  private String taken(int width, IntPredicate fits) {
    StringBuilder text = new StringBuilder();
    while (text.length() < width) {
      int value = source.next();
      if (value < 0 || !fits.test(value)) {
        source.back(value);
        break;
      }
      text.append((char) value);
    }
    return text.toString();
  }

  private boolean integer(int base, int width, int bytes, boolean store) {
    source.skipSpace();
    String sign = taken(Math.min(1, width), c -> c == '+' || c == '-');
    String digits = taken(width - sign.length(), c -> Character.digit(c, radix(base)) >= 0);
    int radix = base == 0 ? 10 : base;
    if (digits.equals("0") && (base == 0 || base == 16)) {
      boolean hexadecimal = !taken(1, c -> c == 'x' || c == 'X').isEmpty();
      radix = hexadecimal ? 16 : base == 0 ? 8 : 16;
      int found = radix;
      digits += taken(width - sign.length() - 1, c -> Character.digit(c, found) >= 0);
    } else if (base == 0 && digits.startsWith("0")) {
      radix = 8;
    }
    if (digits.isEmpty()) {
      return false;
    }
    BigInteger value = new BigInteger(digits, radix);
    return !store
        || storeInteger((sign.equals("-") ? value.negate() : value).longValue(), bytes, true);
  }

  private static int radix(int base) {
    return base == 0 ? 10 : base;
  }

  private boolean floating(int width, boolean wide, boolean store) {
    source.skipSpace();
    StringBuilder text = new StringBuilder();
    boolean[] seen = new boolean[2];
    taken(width, c -> fitsNumber(text, c, seen));
    Double value = parse(text.toString());
    if (value == null) {
      return false;
    }
    if (store) {
      long target = targets[nextTarget++];
      var object = thread.resolve(target, wide ? Double.BYTES : Float.BYTES);
      if (wide) {
        object.storeF64(Address.offset(target), value);
      } else {
        object.storeF32(Address.offset(target), Float.parseFloat(text.toString()));
      }
      assigned++;
    }
    return true;
  }

  /** Whether a character goes on with a number; {@code seen}: its point, its exponent. */
  private static boolean fitsNumber(StringBuilder kept, int c, boolean[] seen) {
    int last = kept.length() == 0 ? 0 : kept.charAt(kept.length() - 1);
    boolean fits;
    if (c == '+' || c == '-') {
      fits = last == 0 || last == 'e';
    } else if (c == '.') {
      fits = !seen[0] && !seen[1];
      seen[0] = true;
    } else if (c == 'e' || c == 'E') {
      fits = !seen[1] && (Character.isDigit(last) || last == '.');
      seen[1] = true;
    } else {
      fits = Character.isDigit(c);
    }
    if (fits) {
      kept.append((char) Character.toLowerCase(c));
    }
    return fits;
  }

  private static @Nullable Double parse(String text) {
    try {
      return Double.valueOf(text);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private boolean word(int width, boolean store) {
    source.skipSpace();
    return text(taken(width, c -> !Character.isWhitespace(c)), store);
  }

  private boolean set(int width, boolean store) {
    boolean negated = at < format.length() && format.charAt(at) == '^';
    int start = negated ? at + 1 : at;
    int close = format.indexOf(']', start + 1);
    if (close < 0) {
      return false;
    }
    String members = format.substring(start, close);
    at = close + 1;
    return text(taken(width, c -> contains(members, c) != negated), store);
  }

  private static boolean contains(String members, int c) {
    for (int i = 0; i < members.length(); i++) {
      boolean range = i + 2 < members.length() && members.charAt(i + 1) == '-';
      int last = range ? members.charAt(i + 2) : members.charAt(i);
      if (c >= members.charAt(i) && c <= last) {
        return true;
      }
      i += range ? 2 : 0;
    }
    return false;
  }

  private boolean text(String text, boolean store) {
    if (text.isEmpty()) {
      return false;
    }
    if (store) {
      byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
      CStrings.write(thread, targets[nextTarget++], bytes);
      assigned++;
    }
    return true;
  }

  private boolean characters(int count, boolean store) {
    String text = taken(count, c -> true);
    if (text.length() < count) {
      return false;
    }
    if (store) {
      long target = targets[nextTarget++];
      byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
      thread.resolve(target, bytes.length).upload(Address.offset(target), bytes, 0, bytes.length);
      assigned++;
    }
    return true;
  }

  private boolean storeInteger(long value, int bytes, boolean counts) {
    long target = targets[nextTarget++];
    var object = thread.resolve(target, bytes);
    long offset = Address.offset(target);
    switch (bytes) {
      case 1 -> object.storeI8(offset, (int) value);
      case 2 -> object.storeI16(offset, (int) value);
      case 4 -> object.storeI32(offset, (int) value);
      default -> object.storeI64(offset, value);
    }
    assigned += counts ? 1 : 0;
    return true;
  }
}
