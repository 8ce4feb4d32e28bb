package telar.compiler.frontend.lex;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the spelling of a character or string token: prefix, quotes, escapes, encoding. */
public final class TextReader {

  private static final String SIMPLE_ESCAPES = "ntrabfv0\\'\"?";
  private static final String SIMPLE_VALUES = "\n\t\r\u0007\b\f\u000B\0\\'\"?";

  private final String prefix;
  private final String body;
  private final List<Integer> units = new ArrayList<>();
  private final List<String> unknownEscapes = new ArrayList<>();
  private int position;

  private TextReader(String prefix, String body) {
    this.prefix = prefix;
    this.body = body;
  }

  /** Reads a character or string token, quotes included. */
  public static TextLiteral read(String spelling) {
    return read(spelling, prefixOf(spelling));
  }

  /** As {@link #read(String)}, in the encoding of another prefix (for concatenated strings). */
  public static TextLiteral read(String spelling, String prefix) {
    int quote = Math.max(spelling.indexOf('"'), 0);
    if (spelling.charAt(spelling.length() - 1) == '\'') {
      quote = spelling.indexOf('\'');
    }
    boolean raw = quote > 0 && spelling.charAt(quote - 1) == 'R';
    String body = spelling.substring(quote + 1, spelling.length() - 1);
    TextReader reader = new TextReader(prefix, raw ? rawBody(body) : body);
    reader.readAll(raw);
    return new TextLiteral(prefix, reader.units, reader.unknownEscapes);
  }

  /** The encoding prefix of a spelling. */
  public static String prefixOf(String spelling) {
    if (spelling.startsWith("u8")) {
      return "u8";
    }
    char first = spelling.charAt(0);
    return first == 'u' || first == 'U' || first == 'L' ? String.valueOf(first) : "";
  }

  private static String rawBody(String body) {
    int open = body.indexOf('(');
    return body.substring(open + 1, body.length() - open - 1);
  }

  private void readAll(boolean raw) {
    while (position < body.length()) {
      if (!raw && body.charAt(position) == '\\' && position + 1 < body.length()) {
        readEscape();
      } else {
        int codePoint = body.codePointAt(position);
        position += Character.charCount(codePoint);
        addCharacter(codePoint);
      }
    }
  }

  private void readEscape() {
    int start = position++;
    char kind = body.charAt(position++);
    if (kind == 'x') {
      addUnit(digits(16, Integer.MAX_VALUE));
    } else if (kind == 'u' || kind == 'U') {
      int value = digits(16, kind == 'u' ? 4 : 8);
      addCharacter(Character.isValidCodePoint(value) ? value : 0xFFFD);
    } else if (kind >= '0' && kind <= '7') {
      position--;
      addUnit(digits(8, 3));
    } else if (SIMPLE_ESCAPES.indexOf(kind) >= 0) {
      addUnit(SIMPLE_VALUES.charAt(SIMPLE_ESCAPES.indexOf(kind)));
    } else {
      unknownEscapes.add(body.substring(start, position));
      addCharacter(kind);
    }
  }

  private int digits(int radix, int most) {
    int value = 0;
    for (int count = 0; count < most && position < body.length(); count++) {
      int digit = Character.digit(body.charAt(position), radix);
      if (digit < 0) {
        break;
      }
      value = value * radix + digit;
      position++;
    }
    return value;
  }

  private void addUnit(int value) {
    units.add(isBytes() ? value & 0xFF : value);
  }

  private void addCharacter(int codePoint) {
    if (isBytes()) {
      for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
        units.add(b & 0xFF);
      }
    } else if (prefix.equals("u")) {
      Character.toString(codePoint).chars().forEach(units::add);
    } else {
      units.add(codePoint);
    }
  }

  private boolean isBytes() {
    return prefix.isEmpty() || prefix.equals("u8");
  }
}
