package telar.notebook.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** A prediction beside its counter. */
class PredictionsTest {

  private final Predictions predictions = new Predictions();

  @Test
  void aRightOneIsPraised() {
    predictions.add("Bytes leídos", 4000);
    assertEquals(
        "Bytes leídos: usted predijo 4000 y el contador dice lo mismo. ¡Acertó!",
        predictions.compare("Bytes leídos", 4000).toString());
  }

  @Test
  void aWrongOneAsksWhy() {
    predictions.add("Sectores por acceso", 3);
    predictions.add("Sectores por acceso", 8);
    assertEquals(
        "Sectores por acceso: usted predijo 8 y el contador dice 4.125. No coincide: ¿por qué?",
        predictions.compare("Sectores por acceso", 4.125).toString());
  }

  @Test
  void withoutOneTheCounterIsNotShown() {
    Exception missing =
        assertThrows(IllegalStateException.class, () -> predictions.compare("Barreras", 8));
    assertEquals(
        "Falta su predicción de «Barreras»: ejecute antes la celda que dice predict(\"Barreras\", …).",
        missing.getMessage());
  }
}
