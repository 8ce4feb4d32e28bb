package telar.notebook.progress;

import java.lang.reflect.Array;
import telar.notebook.text.Texts;

/**
 * Un resultado junto al que se esperaba, elemento por elemento.
 *
 * @param length cuántos elementos se compararon
 * @param wrong cuántos no coinciden
 * @param first el índice del primero que no coincide; −1 si todos coinciden
 * @param expected lo que debía haber ahí
 * @param actual lo que hay
 */
public record Verification(int length, int wrong, int first, double expected, double actual) {

  /**
   * Compares two arrays of numbers.
   *
   * @param tolerance largest difference that still counts as equal; NaN equals NaN
   * @throws IllegalArgumentException when one is no array of numbers, or the lengths differ
   */
  public static Verification of(Object expected, Object actual, double tolerance) {
    if (!isNumbers(expected) || !isNumbers(actual)) {
      throw new IllegalArgumentException(Texts.PROGRESS.of("verification.noArrays"));
    }
    int length = Array.getLength(expected);
    if (length != Array.getLength(actual)) {
      throw new IllegalArgumentException(
          Texts.PROGRESS.of("verification.lengths", length, Array.getLength(actual)));
    }
    int wrong = 0;
    int first = -1;
    for (int i = length - 1; i >= 0; i--) {
      if (!equal(Array.getDouble(expected, i), Array.getDouble(actual, i), tolerance)) {
        wrong++;
        first = i;
      }
    }
    return first < 0
        ? new Verification(length, 0, -1, 0, 0)
        : new Verification(
            length, wrong, first, Array.getDouble(expected, first), Array.getDouble(actual, first));
  }

  private static boolean isNumbers(Object array) {
    Class<?> element = array.getClass().getComponentType();
    return element != null
        && element.isPrimitive()
        && element != boolean.class
        && element != char.class;
  }

  private static boolean equal(double expected, double actual, double tolerance) {
    return Double.compare(expected, actual) == 0 || Math.abs(expected - actual) <= tolerance;
  }

  public boolean isRight() {
    return wrong == 0;
  }

  @Override
  public String toString() {
    return isRight()
        ? Texts.PROGRESS.of("verification.right", length)
        : Texts.PROGRESS.of(
            "verification.wrong",
            String.valueOf(first),
            number(expected),
            number(actual),
            wrong,
            length);
  }

  /** Whole numbers without a decimal point, others as Java writes a float. */
  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e9
        ? String.valueOf((long) value)
        : String.valueOf((float) value);
  }
}
