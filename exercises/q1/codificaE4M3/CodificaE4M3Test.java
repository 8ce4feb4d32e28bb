package q1.codificaE4M3;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import telar.device.LaunchConfig;
import telar.grading.junit.Expectation;
import telar.grading.junit.KernelTest;
import telar.grading.junit.KernelUnderTest;
import telar.grading.junit.Points;
import telar.grading.junit.SeededData;

/**
 * E4M3 bit by bit. No tolerance is needed: steps are powers of 2, so each fair formula computes
 * them without error, and the nearest code is one.
 */
@KernelTest
class CodificaE4M3Test {

  private static final int CODES = 256;
  private static final int LARGEST = 0x7E;

  @Test
  @Order(1)
  @Points(3)
  @DisplayName("cada uno de los 256 códigos vuelve a ser él mismo")
  void keepsEveryCode(KernelUnderTest codificaE4M3) {
    float[] values = new float[CODES];
    for (int code = 0; code < CODES; code++) {
      values[code] = (float) E4M3.decode(code);
    }
    check(codificaE4M3, "los 256 valores del formato, en orden", values, 64);
  }

  @Test
  @Order(2)
  @Points(3)
  @DisplayName("números de todos los tamaños")
  void encodesNumbersOfEverySize(KernelUnderTest codificaE4M3) {
    for (int n : SeededData.SIZES) {
      for (long seed : SeededData.SEEDS) {
        check(codificaE4M3, "n = " + n, E4M3.random(n, seed), n < 40 ? 32 : 256);
      }
    }
  }

  @Test
  @Order(3)
  @Points(2)
  @DisplayName("los empates van al código par, también entre subnormales")
  void roundsTiesToEven(KernelUnderTest codificaE4M3) {
    List<Float> values = new ArrayList<>();
    for (int code = 0; code < LARGEST; code++) {
      float tie = (float) ((E4M3.decode(code) + E4M3.decode(code + 1)) / 2);
      values.addAll(List.of(tie, Math.nextDown(tie), Math.nextUp(tie), -tie));
    }
    check(codificaE4M3, "empates y sus vecinos", array(values), 64);
  }

  @Test
  @Order(4)
  @Points(2)
  @DisplayName("los extremos: lo que pasa de 448, lo más chico, ceros, infinitos y NaN")
  void survivesExtremes(KernelUnderTest codificaE4M3) {
    float[] large = {448, 449, 463, 464, 465, 480, 1e4f, Float.POSITIVE_INFINITY};
    float least = 1 / 512f;
    float[] small = {least, 0.75f * least, 0.25f * least, 1e-30f, Float.MIN_VALUE, 0};
    check(codificaE4M3, "desde 448 hasta infinito", withNegatives(large), 32);
    check(codificaE4M3, "cerca de 2⁻⁹ y hasta 0", withNegatives(small), 32);
    check(codificaE4M3, "NaN", new float[] {Float.NaN}, 32);
  }

  private static float[] withNegatives(float[] sizes) {
    float[] both = Arrays.copyOf(sizes, 2 * sizes.length);
    for (int i = 0; i < sizes.length; i++) {
      both[sizes.length + i] = -sizes[i];
    }
    return both;
  }

  private static float[] array(List<Float> values) {
    float[] array = new float[values.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = values.get(i);
    }
    return array;
  }

  private static void check(
      KernelUnderTest codificaE4M3, String description, float[] values, int block) {
    Expectation codes = new AnyNaN(Expectation.exactly(E4M3.encode(values)));
    codificaE4M3
        .trial(description, LaunchConfig.grid(values.length, block))
        .value(values.length)
        .input("x", values)
        .output("codes", Expectation.ofInput("x", values, codes))
        .run();
  }
}
