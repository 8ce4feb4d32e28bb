package q5.awq;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import telar.device.Dim3;
import telar.device.LaunchConfig;
import telar.grading.junit.Expectation;
import telar.grading.junit.KernelTest;
import telar.grading.junit.KernelUnderTest;
import telar.grading.junit.Points;
import telar.grading.junit.SeededData;
import telar.grading.junit.SubmissionFailure;
import telar.grading.junit.Trial;
import telar.grading.verdict.Verdict;

/** AWQ: factors, codes and errors for each alpha, and how good the best of them is. */
@KernelTest
class AwqTest {

  /** The best alpha leaves 27 % of the error; that with the least error of the weights, all of it. */
  private static final double MAX_PART = 1.0 / 3;

  @Test
  @Order(1)
  @Points(4)
  @DisplayName("factores, escalas, códigos y errores de cada alpha, con cualquier número de canales")
  void triesEveryAlpha(KernelUnderTest awq) {
    for (int channels : SeededData.SIZES) {
      for (long seed : SeededData.SEEDS) {
        int outputs = channels < 300 ? 1 + channels % 5 : 2;
        check(awq, Layer.random(channels, outputs, Set.of(channels / 2), seed), 32);
      }
    }
    check(awq, Layer.random(40, 70, Set.of(7), SeededData.SEEDS.get(0)), 64);
  }

  @Test
  @Order(2)
  @Points(2)
  @DisplayName("un canal por el que solo llegan ceros y un grupo de pesos en cero")
  void survivesZeros(KernelUnderTest awq) {
    Layer layer = Layer.random(70, 4, Set.of(3), SeededData.SEEDS.get(1));
    for (int sample = 0; sample < Layer.SAMPLES; sample++) {
      layer.x()[sample * 70 + 9] = 0;
    }
    for (int channel = Candidate.GROUP; channel < 2 * Candidate.GROUP; channel++) {
      layer.w()[channel * 4 + 2] = 0;
    }
    check(awq, layer, 32);
  }

  @Test
  @Order(3)
  @Points(4)
  @DisplayName("el alpha elegido deja la tercera parte del error de la salida, o menos")
  void findsTheAlphaThatSavesTheOutput(KernelUnderTest awq) {
    for (long seed : SeededData.SEEDS) {
      Layer layer = Layer.random(256, 16, Set.of(40, 170), seed);
      Trial.Result result =
          trial(awq, layer, 32)
              .output("factors", Expectation.anything(new float[Search.CANDIDATES * 256]))
              .output("scales", Expectation.anything(new float[Search.CANDIDATES * 8 * 16]))
              .output("codes", Expectation.anything(new byte[Search.CANDIDATES * 256 * 16]))
              .output("errors", Expectation.anything(new float[Search.CANDIDATES]))
              .run();
      judge(Rebuilt.from(layer, result));
    }
  }

  private static void judge(Rebuilt rebuilt) {
    int best = rebuilt.best();
    double plain = rebuilt.error(0);
    double error = rebuilt.error(best);
    if (Double.isNaN(plain + error)) {
      fail("Con esos códigos, escalas y factores algún peso no es un número.");
    }
    if (error > MAX_PART * plain) {
      fail(
          "El menor de errors es el de alpha = %.1f: con él la salida cambia en %.1f %%, y sin factores, en %.1f %%. Se pide la tercera parte o menos."
              .formatted(best / 10.0, 100 * error, 100 * plain));
    }
  }

  private static void fail(String message) {
    throw new SubmissionFailure(Verdict.WRONG_ANSWER, message);
  }

  private static void check(KernelUnderTest awq, Layer layer, int block) {
    Search search = Search.of(layer);
    search.expecting(trial(awq, layer, block)).run();
  }

  private static Trial trial(KernelUnderTest awq, Layer layer, int block) {
    String description = "columns = %d, outputs = %d".formatted(layer.channels(), layer.outputs());
    return awq.trial(
            description, LaunchConfig.config(Dim3.of(Search.CANDIDATES), Dim3.of(block)))
        .value(layer.channels())
        .value(layer.outputs())
        .input("x", layer.x())
        .input("w", layer.w())
        .input("sizes", layer.sizes());
  }
}
