package telar.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SentencesTest {

  private static final Sentences SENTENCES = Sentences.of(SentencesTest.class);

  @Test
  void numbersAreWrittenAsCounts() {
    assertEquals("x tiene 4096 bytes", SENTENCES.text("plain", "x", 4096));
    assertEquals("x tiene 65\u202F536 bytes", SENTENCES.text("plain", "x", 65536L));
  }

  @Test
  void textStaysAsItIs() {
    assertEquals("Falta {1} en 65536", SENTENCES.text("places", "{1}", "65536"));
  }

  @Test
  void thePluralFollowsItsNumber() {
    assertEquals("ninguno 1 byte", SENTENCES.text("plural", 0, 1));
    assertEquals("1 hilo usa 2 bytes", SENTENCES.text("plural", 1, 2));
    assertEquals("32 hilos usan 65\u202F536 bytes", SENTENCES.text("plural", 32, 65536));
  }

  @Test
  void saysWhichSentencesThereAre() {
    assertTrue(SENTENCES.has("plain"));
    assertFalse(SENTENCES.has("absent"));
  }
}
