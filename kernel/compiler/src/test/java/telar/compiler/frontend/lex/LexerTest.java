package telar.compiler.frontend.lex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.diagnostics.DiagnosticBag;
import telar.compiler.source.SourceFile;

class LexerTest {

  private final DiagnosticBag bag = new DiagnosticBag();

  @Test
  void takesTheLongestPunctuator() {
    assertEquals(
        List.of("a", "<<=", "b", "->*", "c", "...", "++", "+", "::", "<="),
        texts("a<<=b->*c...+++::<="));
  }

  @Test
  void readsTheOpeningOfALaunchAsOneTokenAndItsEndAsThree() {
    assertEquals(
        List.of("k", "<<<", "g", ",", "b", ">", ">", ">", "(", ")"), texts("k<<<g, b>>>()"));
  }

  @Test
  void leavesEachGreaterAloneButKnowsWhichOnesTouch() {
    List<Token> tokens = tokens("A<B<C>> x > > y");
    assertEquals(List.of("A", "<", "B", "<", "C", ">", ">", "x", ">", ">", "y"), texts(tokens));
    assertTrue(tokens.get(6).isGlued());
    assertEquals(false, tokens.get(9).isGlued());
  }

  @Test
  void skipsCommentsAndRemembersThatTheyWereSpace() {
    List<Token> tokens = tokens("a/* ñ */b // fin\nc");
    assertEquals(List.of("a", "b", "c"), texts(tokens));
    assertTrue(tokens.get(1).spaceBefore());
    assertTrue(tokens.get(2).lineStart());
  }

  @Test
  void joinsContinuedLinesAndKeepsTrueOffsets() {
    List<Token> tokens = tokens("ab\\\ncd + \\\r\n e");
    assertEquals(List.of("abcd", "+", "e"), texts(tokens));
    assertEquals(3, tokens.get(2).span().line());
  }

  @Test
  void readsNumbersWithSignsOnlyAfterTheirExponentMark() {
    assertEquals(
        List.of("1e+5f", "+", "2", "0x1p-3", "0xe", "+", "1", ".5", "1'000u"),
        texts("1e+5f+2 0x1p-3 0xe+1 .5 1'000u"));
  }

  @Test
  void readsPrefixedAndRawStringsAsOneToken() {
    assertEquals(
        List.of("u8\"a\"", "L'x'", "R\"(a\\n\"b)\"", "R\"x()\")x\"", "\"\\\"\""),
        texts("u8\"a\" L'x' R\"(a\\n\"b)\" R\"x()\")x\" \"\\\"\""));
  }

  @Test
  void readsIdentifiersWithAccents() {
    assertEquals(
        List.of("año", "+", "niño"), texts("año+nin\u0303o".replace("nin\u0303o", "niño")));
  }

  @Test
  void spellsOutOperatorsFromWords() {
    assertEquals(List.of("a", "&&", "!", "b", "||", "c"), texts("a and not b or c"));
  }

  @Test
  void skipsAByteOrderMark() {
    assertEquals(List.of("int"), texts("\uFEFFint"));
  }

  @Test
  void reportsACommentThatNeverEnds() {
    assertEquals(List.of("a"), texts("a /* b"));
    assertEquals(List.of("TLR-102"), codes());
  }

  @Test
  void reportsAStringThatItsLineCutsOffAndGoesOn() {
    assertEquals(List.of("\"abc\"", ";"), texts("\"abc\n;"));
    assertEquals(List.of("TLR-103"), codes());
  }

  @Test
  void reportsAStrayCharacterOnceAndGoesOn() {
    assertEquals(List.of("a", "@", "b"), texts("a @ b"));
    assertEquals(List.of("TLR-101"), codes());
  }

  @Test
  void namesInvisibleCharactersByTheirCode() {
    texts("a\u200Bb;");
    assertEquals(List.of("U+200B"), bag.all().get(0).arguments());
  }

  @Test
  void takesTextBetweenTypographicQuotesForAString() {
    assertEquals(List.of("f", "(", "\"hola\"", ")"), texts("f(“hola”)"));
    assertEquals(List.of("TLR-109"), codes());
  }

  @Test
  void keepsQuietWhenMuted() {
    Lexer lexer = new Lexer(new SourceFile("a.cu", "don't @"), bag);
    lexer.mute(true);
    lexer.next();
    lexer.next();
    assertEquals(List.of(), codes());
  }

  private List<Token> tokens(String text) {
    Lexer lexer = new Lexer(new SourceFile("a.cu", text), bag);
    List<Token> tokens = new ArrayList<>();
    for (Token token = lexer.next(); !token.isEnd(); token = lexer.next()) {
      tokens.add(token);
    }
    return tokens;
  }

  private List<String> texts(String text) {
    return texts(tokens(text));
  }

  private static List<String> texts(List<Token> tokens) {
    return tokens.stream().map(Token::text).toList();
  }

  private List<String> codes() {
    return bag.all().stream().map(Diagnostic::code).toList();
  }
}
