package telar.device;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A source is read as its author wrote it, whatever the editor. */
class SourceTextTest {

  private static final String TEXT = "// multiplicación\r\nint x;\n";

  @Test
  void utf8IsReadWithItsMarkOrWithout() {
    assertEquals(Optional.of(TEXT), SourceText.of(TEXT.getBytes(UTF_8)));
    assertEquals(Optional.of(TEXT), SourceText.of(("\uFEFF" + TEXT).getBytes(UTF_8)));
  }

  @Test
  void whatWindowsCallsUnicodeIsRead() {
    assertEquals(Optional.of(TEXT), SourceText.of(TEXT.getBytes(UTF_16)));
  }

  @Test
  void whatWindowsCallsAnsiIsRead() {
    byte[] ansi = TEXT.getBytes(Charset.forName("windows-1252"));
    assertEquals(Optional.of(TEXT), SourceText.of(ansi));
  }

  @Test
  void aProgramInMachineCodeIsNoText() {
    assertEquals(Optional.empty(), SourceText.of(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0}));
  }

  @Test
  void halfALetterOfUtf16IsNoText() {
    assertEquals(Optional.empty(), SourceText.of(new byte[] {(byte) 0xFF, (byte) 0xFE, 0}));
  }
}
