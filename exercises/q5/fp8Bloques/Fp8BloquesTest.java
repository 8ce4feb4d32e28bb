package q5.fp8Bloques;

import java.util.Arrays;
import java.util.List;
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

/** FP8 by blocks: scales and codes, blocks of zeros, the product, and its error. */
@KernelTest
class Fp8BloquesTest {

  private static final double SCALE_ERROR = 1e-6;

  /** Between 2.3 % with a scale for each block and 30 % with one for each row: {@link Readings}. */
  private static final double MAX_ERROR = 0.05;

  /** Less and more than the 128 of a block of weights. */
  private static final List<Integer> OUTPUTS = List.of(1, 3, 130, 33);

  @Test
  @Order(1)
  @Points(3)
  @DisplayName("escalas y códigos de x, con cualquier número de columnas")
  void quantizesRowsOfEverySize(KernelUnderTest fp8Bloques) {
    for (int channels : SeededData.SIZES) {
      for (long seed : SeededData.SEEDS) {
        Readings readings = Readings.random(1 + channels % 3, channels, 2, seed);
        checkCodes(fp8Bloques, readings, channels < 200 ? 32 : 128);
      }
    }
  }

  @Test
  @Order(2)
  @Points(2)
  @DisplayName("un bloque de ceros y otro de números menores que 1e-4")
  void survivesBlocksOfZerosAndOfTinyNumbers(KernelUnderTest fp8Bloques) {
    Readings readings = Readings.random(3, 400, 2, SeededData.SEEDS.get(0));
    Arrays.fill(readings.x(), 400 + 128, 400 + 256, 0);
    for (int i = 800; i < 800 + 128; i++) {
      readings.x()[i] *= 1e-11f;
    }
    checkCodes(fp8Bloques, readings, 64);
  }

  @Test
  @Order(3)
  @Points(3)
  @DisplayName("el producto de los códigos, con las dos escalas cada 128 columnas")
  void rescalesEachBlockOfTheSum(KernelUnderTest fp8Bloques) {
    for (int i = 0; i < SeededData.SIZES.size(); i++) {
      for (long seed : SeededData.SEEDS) {
        int channels = SeededData.SIZES.get(i);
        int outputs = OUTPUTS.get(i % OUTPUTS.size());
        checkProduct(fp8Bloques, Readings.random(2, channels, outputs, seed), 32 << i % 3);
      }
    }
  }

  @Test
  @Order(4)
  @Points(2)
  @DisplayName("la salida se equivoca en 5 % o menos")
  void keepsTheResult(KernelUnderTest fp8Bloques) {
    for (long seed : SeededData.SEEDS) {
      Readings readings = Readings.random(3, 1000, 33, seed);
      BlockScaled x = readings.scaledX();
      Trial.Result result =
          trial(fp8Bloques, readings, readings.scaledW(), 128)
              .output("scales", Expectation.anything(x.scales()))
              .output("codes", Expectation.anything(x.codes()))
              .output("y", Expectation.anything(new float[3 * 33]))
              .run();
      double error = readings.error((float[]) result.output("y"));
      if (!(error <= MAX_ERROR)) {
        throw new SubmissionFailure(
            Verdict.WRONG_ANSWER,
            "La salida se equivoca en %.1f %%; se pide 5 %% o menos.".formatted(100 * error));
      }
    }
  }

  private static void checkCodes(KernelUnderTest fp8Bloques, Readings readings, int block) {
    BlockScaled x = readings.scaledX();
    float[] y = new float[readings.stations() * readings.outputs()];
    quantized(fp8Bloques, readings, x, readings.scaledW(), block)
        .output("y", Expectation.anything(y))
        .run();
  }

  private static void checkProduct(KernelUnderTest fp8Bloques, Readings readings, int block) {
    BlockScaled x = readings.scaledX();
    BlockScaled w = readings.scaledW();
    quantized(fp8Bloques, readings, x, w, block).output("y", Product.of(x, w)).run();
  }

  private static Trial quantized(
      KernelUnderTest fp8Bloques, Readings readings, BlockScaled x, BlockScaled w, int block) {
    double[] scales = new double[x.scales().length];
    Arrays.setAll(scales, i -> x.scales()[i]);
    return trial(fp8Bloques, readings, w, block)
        .output("scales", Expectation.nearRelative(scales, SCALE_ERROR))
        .output("codes", Fp8Codes.exactly(x.codes()));
  }

  private static Trial trial(
      KernelUnderTest fp8Bloques, Readings readings, BlockScaled w, int block) {
    String description =
        "rows = %d, columns = %d, outputs = %d"
            .formatted(readings.stations(), readings.channels(), readings.outputs());
    return fp8Bloques
        .trial(description, LaunchConfig.config(Dim3.of(readings.stations()), Dim3.of(block)))
        .value(readings.channels())
        .value(readings.outputs())
        .input("x", readings.x())
        .input("w", w.codes())
        .input("wScales", w.scales());
  }
}
