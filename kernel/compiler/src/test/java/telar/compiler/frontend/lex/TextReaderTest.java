package telar.compiler.frontend.lex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextReaderTest {

  @Test
  void readsEscapesOfEveryKind() {
    assertEquals(
        List.of((int) '\n', 0, 27, 0x41, 0xFF, (int) '"', (int) '\\'),
        TextReader.read("\"\\n\\0\\33\\x41\\xff\\\"\\\\\"").units());
  }

  @Test
  void encodesPlainTextInUtf8AndOtherPrefixesInTheirs() {
    assertEquals(List.of(0xC3, 0xB1), TextReader.read("\"ñ\"").units());
    assertEquals(List.of(0xF1), TextReader.read("u\"ñ\"").units());
    assertEquals(List.of(0xD83D, 0xDE00), TextReader.read("u\"😀\"").units());
    assertEquals(List.of(0x1F600), TextReader.read("U\"\\U0001F600\"").units());
  }

  @Test
  void leavesRawStringsAsTheyAre() {
    assertEquals(
        List.of((int) '\\', (int) 'n', (int) '"'), TextReader.read("R\"x(\\n\")x\"").units());
  }

  @Test
  void readsCharactersThatAreQuotes() {
    assertEquals(List.of((int) '"'), TextReader.read("'\"'").units());
    assertEquals(List.of((int) '\''), TextReader.read("'\\''").units());
  }

  @Test
  void listsEscapesThatDoNotExist() {
    assertEquals(List.of("\\q"), TextReader.read("\"\\q\"").unknownEscapes());
  }
}
