package telar.grading.junit;

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

  String describe(String messageKey, String name) {
    String value = untouched ? Texts.of("trial.unwritten") : obtained.toString();
    return Texts.of(messageKey, name, index, value, wrong, length);
  }
}
