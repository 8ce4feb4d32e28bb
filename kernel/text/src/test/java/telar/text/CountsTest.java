package telar.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CountsTest {

  @Test
  void upToFourDigitsStandTogether() {
    assertEquals("0", Counts.of(0));
    assertEquals("4096", Counts.of(4096));
    assertEquals("-9999", Counts.of(-9999));
  }

  @Test
  void fromFiveDigitsOnGroupsOfThreeHaveAThinSpace() {
    assertEquals("65\u202F536", Counts.of(65536));
    assertEquals("-1\u202F048\u202F576", Counts.of(-1048576));
    assertEquals(
        "-9\u202F223\u202F372\u202F036\u202F854\u202F775\u202F808", Counts.of(Long.MIN_VALUE));
  }

  @Test
  void decimalsTakeAPointAndStopAtThree() {
    assertEquals("0.125", Counts.of(0.125));
    assertEquals("2.333", Counts.of(7 / 3.0));
    assertEquals("1152", Counts.of(1152.0));
    assertEquals("65\u202F536.5", Counts.of(65536.5));
  }

  @Test
  void aRatioShowsOnlyTheDecimalsThatSaySomething() {
    assertEquals("0.333", Counts.ratio(1 / 3.0));
    assertEquals("4", Counts.ratio(4));
    assertEquals("2.5", Counts.ratio(2.5));
    assertEquals("1152", Counts.ratio(1152.4));
    assertEquals("19\u202F500", Counts.ratio(19500));
  }

  @Test
  void aPartOfAWholeIsRoundedToPercent() {
    assertEquals("67 %", Counts.percent(2 / 3.0));
    assertEquals("100 %", Counts.percent(1));
  }
}
