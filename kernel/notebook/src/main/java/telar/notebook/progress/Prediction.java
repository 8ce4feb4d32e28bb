package telar.notebook.progress;

import telar.notebook.text.Texts;

/**
 * Lo que usted predijo, junto a lo que se midió.
 *
 * @param what qué se predijo, p. ej. {@code "Bytes leídos"}
 * @param predicted el número que usted dio
 * @param measured el del contador
 */
public record Prediction(String what, double predicted, double measured) {

  public boolean isRight() {
    return predicted == measured;
  }

  @Override
  public String toString() {
    return Texts.PROGRESS.of(
        isRight() ? "prediction.right" : "prediction.wrong", what, predicted, measured);
  }
}
