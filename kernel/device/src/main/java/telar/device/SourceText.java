package telar.device;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of a file that a student saved with any editor: UTF-8; UTF-16 with its mark, which
 * Windows calls Unicode; or Windows-1252, which it calls ANSI.
 */
public final class SourceText {

  private static final Charset ANSI = Charset.forName("windows-1252");
  private static final char MARK = '\uFEFF';

  private SourceText() {}

  /** The text; empty when the bytes are none. */
  public static Optional<String> of(byte[] bytes) {
    return decode(bytes)
        .map(text -> !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text)
        .filter(text -> text.chars().noneMatch(SourceText::isBinary));
  }

  private static Optional<String> decode(byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      return decode(bytes, StandardCharsets.UTF_16);
    }
    return decode(bytes, StandardCharsets.UTF_8).or(() -> decode(bytes, ANSI));
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      CharBuffer text = charset.newDecoder().decode(ByteBuffer.wrap(bytes));
      return Optional.of(text.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean isBinary(int c) {
    return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\u000B';
  }
}
