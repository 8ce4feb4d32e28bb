package telar.grading.junit;

import java.lang.reflect.Array;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/** What an array of the kernel must hold after a launch. */
public interface Expectation {

  /** A new array of the expected type and length. */
  Object blank();

  /** The first difference, if any. */
  Optional<Mismatch> compare(Object actual);

  /** The same elements, bit by bit; any primitive array. */
  static Expectation exactly(Object expected) {
    return new Exactly(expected);
  }

  /**
   * A {@code float[]} near a reference computed in double.
   *
   * @param tolerance the largest allowed absolute error of each element
   */
  static Expectation near(double[] reference, double[] tolerance) {
    return new Near(reference.clone(), tolerance.clone());
  }

  /** A {@code float[]} whose elements have at most that relative error. */
  static Expectation nearRelative(double[] reference, double relativeError) {
    double[] tolerance = new double[reference.length];
    for (int i = 0; i < tolerance.length; i++) {
      tolerance[i] = Math.abs(reference[i]) * relativeError;
    }
    return new Near(reference.clone(), tolerance);
  }

  /** As the other one, but a report does not tell the right value. */
  static Expectation undisclosed(Expectation other) {
    return new Undisclosed(other);
  }

  /**
   * As the other one, whose elements are each computed from one of an array; a report says from
   * which.
   */
  static Expectation ofInput(String name, Object inputs, Expectation other) {
    return new OfInput(name, inputs, other);
  }

  /** Whatever it holds: the test looks at it later. */
  static Expectation anything(Object blank) {
    return new Anything(blank);
  }

  /** No expectation. */
  record Anything(Object model) implements Expectation {
    @Override
    public Object blank() {
      return Array.newInstance(model.getClass().getComponentType(), Array.getLength(model));
    }

    @Override
    public Optional<Mismatch> compare(Object actual) {
      return Optional.empty();
    }
  }

  /** Keeps the right value from whoever reads the report. */
  record Undisclosed(Expectation other) implements Expectation {
    @Override
    public Object blank() {
      return other.blank();
    }

    @Override
    public Optional<Mismatch> compare(Object actual) {
      return other.compare(actual).map(Mismatch::undisclosed);
    }
  }

  /** Tells what a wrong element was computed from. */
  record OfInput(String name, Object inputs, Expectation other) implements Expectation {
    @Override
    public Object blank() {
      return other.blank();
    }

    @Override
    public Optional<Mismatch> compare(Object actual) {
      return other.compare(actual).map(wrong -> wrong.of(name, inputs));
    }
  }

  /** Bitwise equality. */
  record Exactly(Object expected) implements Expectation {
    @Override
    public Object blank() {
      return Array.newInstance(expected.getClass().getComponentType(), Array.getLength(expected));
    }

    @Override
    public Optional<Mismatch> compare(Object actual) {
      return firstWrong(
          actual,
          i -> (Number) Array.get(expected, i),
          i -> Array.get(actual, i).equals(Array.get(expected, i)));
    }
  }

  /** Closeness to a reference in double; a NaN is never near. */
  @SuppressWarnings("ArrayRecordComponent") // private copies, never compared
  record Near(double[] reference, double[] tolerance) implements Expectation {
    @Override
    public Object blank() {
      return new float[reference.length];
    }

    @Override
    public Optional<Mismatch> compare(Object actual) {
      float[] values = (float[]) actual;
      return firstWrong(
          actual,
          i -> (float) reference[i],
          i -> Math.abs(values[i] - reference[i]) <= tolerance[i]);
    }
  }

  private static Optional<Mismatch> firstWrong(
      Object actual, IntFunction<Number> expected, IntPredicate right) {
    int length = Array.getLength(actual);
    int first = -1;
    int wrong = 0;
    boolean untouched = true;
    for (int i = 0; i < length; i++) {
      if (!right.test(i)) {
        first = first < 0 ? i : first;
        wrong++;
        untouched &= Poison.is((Number) Array.get(actual, i));
      }
    }
    if (wrong == 0) {
      return Optional.empty();
    }
    Number obtained = (Number) Array.get(actual, first);
    return Optional.of(
        new Mismatch(first, expected.apply(first), obtained, wrong, length, untouched, null));
  }
}
