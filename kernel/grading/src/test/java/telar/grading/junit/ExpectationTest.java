package telar.grading.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ExpectationTest {

  private static final double[] REFERENCE = {1, -2, 3};

  @Test
  void valueAtTheToleranceIsRight() {
    Expectation near = Expectation.near(REFERENCE, new double[] {0.5, 0.5, 0.5});
    assertEquals(Optional.empty(), near.compare(new float[] {1.5f, -2.5f, 2.5f}));
  }

  @Test
  void firstWrongElementIsNamedAndTheRestCounted() {
    Expectation near = Expectation.nearRelative(REFERENCE, 1e-6);
    assertEquals(
        Optional.of(new Mismatch(1, -2f, -3f, 2, 3, false, null)),
        near.compare(new float[] {1, -3, 9}));
  }

  @Test
  void saysWhatItFoundAndWhatItExpected() {
    Mismatch wrong = Expectation.exactly(new int[] {7}).compare(new int[] {5}).orElseThrow();
    assertEquals(
        "y[0] no es correcto: contiene 5; se esperaba 7 (mal: 1 de 1; este es el primero).",
        wrong.describe("trial.wrong", "y", null, false));
  }

  @Test
  void anExerciseMayKeepTheAnswerToItself() {
    Expectation secret = Expectation.undisclosed(Expectation.exactly(new int[] {7}));
    assertEquals(
        "y[0] no es correcto: contiene 5 (mal: 1 de 1; este es el primero).",
        secret.compare(new int[] {5}).orElseThrow().describe("trial.wrong", "y", null, false));
  }

  @Test
  void anExerciseMayTellWhatAnElementWasComputedFrom() {
    Expectation codes = Expectation.exactly(new byte[] {1, 2});
    Expectation encoded = Expectation.ofInput("x", new float[] {0.5f, 0.75f}, codes);
    assertEquals(
        "codes[1] no es correcto: contiene 3; se esperaba 2 para x[1] = 0.75 (mal: 1 de 2; este es"
            + " el primero).",
        encoded
            .compare(new byte[] {1, 3})
            .orElseThrow()
            .describe("trial.wrong", "codes", null, true));
  }

  @Test
  void unsignedBytesAreToldFrom0To255() {
    byte[] levels = {(byte) 200};
    Mismatch wrong = Expectation.exactly(levels).compare(new byte[] {-1}).orElseThrow();
    assertTrue(
        wrong
            .describe("trial.wrong", "gris", null, true)
            .contains("contiene 255; se esperaba 200"));
  }

  @Test
  void notANumberIsNeverNear() {
    Expectation near = Expectation.near(REFERENCE, new double[] {1e9, 1e9, 1e9});
    assertTrue(near.compare(new float[] {Float.NaN, 0, 0}).isPresent());
  }

  @Test
  void computedNotANumberIsToldApartFromMemoryNobodyWrote() {
    Expectation near = Expectation.near(REFERENCE, new double[3]);
    float[] computed = {(float) Math.log(-1), -2, 3};
    assertFalse(near.compare(computed).orElseThrow().untouched());
    assertTrue(near.compare(Poison.fill(new float[3])).orElseThrow().untouched());
  }

  @Test
  void infinityIsNotNearAFiniteValue() {
    Expectation near = Expectation.near(REFERENCE, new double[] {1e9, 1e9, 1e9});
    assertTrue(near.compare(new float[] {Float.POSITIVE_INFINITY, 0, 0}).isPresent());
  }

  @Test
  void exactnessTellsZeroFromMinusZero() {
    assertTrue(Expectation.exactly(new float[] {0f}).compare(new float[] {-0f}).isPresent());
  }

  @Property
  void changingOneByteIsAlwaysSeen(
      @ForAll @Size(min = 1, max = 40) byte[] expected,
      @ForAll @IntRange(max = 39) int where,
      @ForAll @IntRange(min = 1, max = 255) int change) {
    int index = where % expected.length;
    byte[] actual = expected.clone();
    actual[index] += (byte) change;
    Optional<Mismatch> mismatch = Expectation.exactly(expected).compare(actual);
    assertEquals(index, mismatch.orElseThrow().index());
    assertEquals(1, mismatch.orElseThrow().wrong());
  }
}
