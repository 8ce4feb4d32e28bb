package q3.smooth;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import telar.device.LaunchConfig;
import telar.grading.junit.Expectation;
import telar.grading.junit.KernelTest;
import telar.grading.junit.KernelUnderTest;
import telar.grading.junit.Points;
import telar.grading.junit.SeededData;
import telar.grading.junit.SubmissionFailure;
import telar.grading.junit.Trial;
import telar.grading.verdict.Verdict;

/** SmoothQuant: factors, both sides scaled, and the error of the product in INT8 afterwards. */
@KernelTest
class SmoothTest {

  /** A root, a division and a product in FP32 round three times: about 2e-7. */
  private static final double ROUNDING = 2e-6;

  /** Between 1 % with smoothing and 15 % without it: see {@link Layer}. */
  private static final double MAX_ERROR = 0.03;

  @Test
  @Order(1)
  @Points(4)
  @DisplayName("factores, activaciones y pesos en matrices de todos los tamaños")
  void scalesBothSides(KernelUnderTest smooth) {
    for (int columns : SeededData.SIZES) {
      for (long seed : SeededData.SEEDS) {
        Layer layer = Layer.random(3, columns, 2 + columns % 3, Set.of(columns / 2), seed);
        check(smooth, layer, columns < 40 ? 32 : 256);
      }
    }
  }

  @Test
  @Order(2)
  @Points(2)
  @DisplayName("una columna de ceros, en cualquiera de los dos lados, tiene factor 1")
  void survivesColumnsOfZeros(KernelUnderTest smooth) {
    Layer layer = Layer.random(4, 33, 5, Set.of(3), SeededData.SEEDS.get(0));
    for (int row = 0; row < 4; row++) {
      layer.x()[row * 33 + 7] = 0;
    }
    for (int output = 0; output < 5; output++) {
      layer.w()[output * 33 + 20] = 0;
    }
    check(smooth, layer, 32);
  }

  @Test
  @Order(3)
  @Points(4)
  @DisplayName("después, el producto en INT8 se equivoca en 3 % o menos")
  void keepsTheProduct(KernelUnderTest smooth) {
    for (long seed : SeededData.SEEDS) {
      Layer layer = Layer.random(32, 256, 32, Set.of(40, 170), seed);
      Trial.Result result =
          trial(smooth, layer, 64)
              .inOut("x", layer.x(), Expectation.anything(layer.x()))
              .inOut("w", layer.w(), Expectation.anything(layer.w()))
              .output("factors", Expectation.anything(new float[256]))
              .run();
      double error =
          layer.error(
              Layer.throughInt8((float[]) result.output("x"), 256),
              Layer.throughInt8((float[]) result.output("w"), 256));
      if (!(error <= MAX_ERROR)) {
        throw new SubmissionFailure(
            Verdict.WRONG_ANSWER,
            "El producto en INT8 se equivoca en %.1f %%; se pide 3 %% o menos."
                .formatted(100 * error));
      }
    }
  }

  private static void check(KernelUnderTest smooth, Layer layer, int block) {
    double[] factors = factors(layer);
    double[] x = new double[layer.x().length];
    for (int i = 0; i < x.length; i++) {
      x[i] = layer.x()[i] / factors[i % layer.columns()];
    }
    double[] w = new double[layer.w().length];
    for (int i = 0; i < w.length; i++) {
      w[i] = layer.w()[i] * factors[i % layer.columns()];
    }
    trial(smooth, layer, block)
        .inOut("x", layer.x(), Expectation.nearRelative(x, ROUNDING))
        .inOut("w", layer.w(), Expectation.nearRelative(w, ROUNDING))
        .output("factors", Expectation.nearRelative(factors, ROUNDING))
        .run();
  }

  private static double[] factors(Layer layer) {
    float[] forX = Layer.columnMaxima(layer.x(), layer.columns());
    float[] forW = Layer.columnMaxima(layer.w(), layer.columns());
    double[] factors = new double[layer.columns()];
    for (int c = 0; c < factors.length; c++) {
      factors[c] = forX[c] == 0 || forW[c] == 0 ? 1 : Math.sqrt((double) forX[c] / forW[c]);
    }
    return factors;
  }

  private static Trial trial(KernelUnderTest smooth, Layer layer, int block) {
    String description =
        "rows = %d, columns = %d, outputs = %d"
            .formatted(layer.rows(), layer.columns(), layer.outputs());
    return smooth
        .trial(description, LaunchConfig.grid(layer.columns(), block))
        .value(layer.rows())
        .value(layer.columns())
        .value(layer.outputs());
  }
}
