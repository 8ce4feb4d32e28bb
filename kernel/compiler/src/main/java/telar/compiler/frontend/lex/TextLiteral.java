package telar.compiler.frontend.lex;

import java.util.List;

/**
 * The content of a character or string token.
 *
 * @param prefix {@code u8}, {@code u}, {@code U}, {@code L} or empty
 * @param units code units: bytes of UTF-8 (0 to 255) without prefix and with {@code u8}, UTF-16
 *     with {@code u}, code points otherwise
 * @param unknownEscapes escape sequences that do not exist, as written
 */
public record TextLiteral(String prefix, List<Integer> units, List<String> unknownEscapes) {

  public TextLiteral {
    units = List.copyOf(units);
    unknownEscapes = List.copyOf(unknownEscapes);
  }
}
