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
   * @param messageKey {@code trial.…} of a kernel, {@code host.…} of host code
   * @param initial the array before the launch; null when nobody had written it
   */
  String describe(String messageKey, String name, @Nullable Object initial) {
    String side = messageKey.substring(0, messageKey.indexOf('.'));
    return Texts.of(messageKey, name, index, contents(side, initial), wrong, length);
  }

  private String contents(String side, @Nullable Object initial) {
    if (untouched) {
      return Texts.of(side + ".unwritten");
    }
    return initial != null && obtained.equals(Array.get(initial, index))
        ? Texts.of(side + ".unchanged", obtained)
        : Texts.of(side + ".contains", obtained);
  }
}
