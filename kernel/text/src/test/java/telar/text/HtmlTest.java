package telar.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HtmlTest {

  @Test
  void whatStandsBetweenBackticksIsCode() {
    assertEquals(
        "lee <code>s[a &lt; b]</code> y <code>*p</code>", Html.prose("lee `s[a < b]` y `*p`"));
  }

  @Test
  void aLonelyBacktickStays() {
    assertEquals("un ` solo", Html.prose("un ` solo"));
  }
}
