package telar.notebook.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** What a learner reads when a result is compared with the expected one. */
class VerificationTest {

  private static String text(Object expected, Object actual, double tolerance) {
    return Verification.of(expected, actual, tolerance).toString();
  }

  @Test
  void allElementsAgree() {
    assertEquals(
        "Bien: los 3 elementos coinciden.",
        text(new float[] {1, Float.NaN, 3}, new float[] {1, Float.NaN, 3}, 0));
    assertEquals("Bien: el único elemento coincide.", text(new byte[] {-3}, new byte[] {-3}, 0));
  }

  @Test
  void theFirstThatDoesNotIsShown() {
    assertEquals(
        "Todavía no: en la posición 1 se esperaba 4 y hay 0.5. No coinciden 2 de 3 elementos.",
        text(new float[] {1, 4, 9}, new float[] {1, 0.5f, 8}, 0));
  }

  @Test
  void theToleranceIsForEachElement() {
    assertEquals(
        "Bien: los 2 elementos coinciden.",
        text(new double[] {1, 2}, new float[] {1.01f, 1.99f}, 0.02));
  }

  @Test
  void arraysOfOtherLengthsAreNotCompared() {
    Exception refused =
        assertThrows(IllegalArgumentException.class, () -> text(new int[3], new int[4], 0));
    assertEquals("No se pueden comparar: se esperaban 3 elementos y hay 4.", refused.getMessage());
  }

  @Test
  void whatIsNoArrayOfNumbersIsNotCompared() {
    assertThrows(IllegalArgumentException.class, () -> text("a", new int[1], 0));
    assertThrows(IllegalArgumentException.class, () -> text(new String[1], new int[1], 0));
  }
}
