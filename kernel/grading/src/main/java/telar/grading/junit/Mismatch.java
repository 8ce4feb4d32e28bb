package telar.grading.junit;

import java.lang.reflect.Array;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import telar.grading.text.Texts;

/**
 * Where an array differs from what was expected.
 *
 * @param index the first wrong element
 * @param expected what it should hold; null where the exercise keeps that to itself
 * @param obtained what it holds
 * @param wrong how many elements are wrong
 * @param length how many there are
 * @param untouched whether nobody wrote any of the wrong elements
 * @param input what the wrong element was computed from, in words; null where that is not one value
 */
public record Mismatch(
    int index,
    @Nullable Number expected,
    Number obtained,
    int wrong,
    int length,
    boolean untouched,
    @Nullable String input) {

  /** The same with its values as a learner knows them, e.g. a code as the number it stands for. */
  public Mismatch shownAs(UnaryOperator<Number> shown) {
    Number right = expected == null ? null : shown.apply(expected);
    return new Mismatch(index, right, shown.apply(obtained), wrong, length, untouched, input);
  }

  /** The same without the right answer. */
  Mismatch undisclosed() {
    return new Mismatch(index, null, obtained, wrong, length, untouched, input);
  }

  /** The same with the element of an array that the wrong one was computed from. */
  Mismatch of(String name, Object inputs) {
    String from =
        Texts.of(
            "mismatch.input", name, String.valueOf(index), Array.get(inputs, index).toString());
    return new Mismatch(index, expected, obtained, wrong, length, untouched, from);
  }

  /**
   * Says it to a learner.
   *
   * @param messageKey {@code trial.…} of a kernel, {@code host.…} of host code
   * @param initial the array before the launch; null when nobody had written it
   * @param unsigned whether the code declares the elements as unsigned, which Java cannot
   */
  String describe(String messageKey, String name, @Nullable Object initial, boolean unsigned) {
    String side = messageKey.substring(0, messageKey.indexOf('.'));
    String from = input == null ? "" : input;
    String contents = contents(side, initial, unsigned) + answer(unsigned) + from;
    return Texts.of(messageKey, name, String.valueOf(index), contents, wrong, length);
  }

  private String contents(String side, @Nullable Object initial, boolean unsigned) {
    if (untouched) {
      return Texts.of(side + ".unwritten");
    }
    boolean same = initial != null && obtained.equals(Array.get(initial, index));
    return Texts.of(side + (same ? ".unchanged" : ".contains"), text(obtained, unsigned));
  }

  private String answer(boolean unsigned) {
    return expected == null ? "" : Texts.of("mismatch.expected", text(expected, unsigned));
  }

  private static String text(Number value, boolean unsigned) {
    if (unsigned && value instanceof Byte small) {
      return String.valueOf(Byte.toUnsignedInt(small));
    } else if (unsigned && value instanceof Short small) {
      return String.valueOf(Short.toUnsignedInt(small));
    }
    return unsigned && value instanceof Integer whole
        ? Integer.toUnsignedString(whole)
        : String.valueOf(value);
  }
}
