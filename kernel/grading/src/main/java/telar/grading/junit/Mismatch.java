package telar.grading.junit;

import java.lang.reflect.Array;
import org.jspecify.annotations.Nullable;
import telar.grading.text.Texts;

/**
 * Where an array differs from what was expected. Carries what the kernel wrote, never the expected
 * value: hidden data must not reach a report.
 *
 * @param index the first wrong element
 * @param obtained what it holds
 * @param wrong how many elements are wrong
 * @param length how many there are
 * @param untouched whether nobody wrote any of the wrong elements
 */
public record Mismatch(int index, Number obtained, int wrong, int length, boolean untouched) {

  /**
   * Says it to a learner.
   *
   * @param initial the array before the launch; null when nobody had written it
   */
  String describe(String messageKey, String name, @Nullable Object initial) {
    return Texts.of(messageKey, name, index, contents(initial), wrong, length);
  }

  private String contents(@Nullable Object initial) {
    if (untouched) {
      return Texts.of("trial.unwritten");
    }
    return initial != null && obtained.equals(Array.get(initial, index))
        ? Texts.of("trial.unchanged", obtained)
        : Texts.of("trial.contains", obtained);
  }
}
