package telar.notebook.progress;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import telar.notebook.text.Texts;

/** The predictions of a session, by what they are about; a new one replaces an earlier one. */
public final class Predictions {

  private final Map<String, Double> byName = new ConcurrentHashMap<>();

  public void add(String what, double value) {
    byName.put(what, value);
  }

  /**
   * The prediction beside what was measured.
   *
   * @throws IllegalStateException when nothing was predicted under that name
   */
  public Prediction compare(String what, double measured) {
    Double predicted = byName.get(what);
    if (predicted == null) {
      throw new IllegalStateException(Texts.PROGRESS.of("prediction.none", what));
    }
    return new Prediction(what, predicted, measured);
  }
}
