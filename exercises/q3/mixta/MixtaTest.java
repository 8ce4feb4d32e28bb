package q3.mixta;

import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import q3.smooth.Layer;
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

/** INT8 with the hot columns in floating point: exact codes, a small error and few such columns. */
@KernelTest
class MixtaTest {

  private static final double SCALE_ERROR = 1e-6;

  /** Between 0.6 % with the hot columns apart and 15 % without: see {@link Layer}. */
  private static final double MAX_ERROR = 0.01;

  /** The data have two hot columns of 256, 0.8 %. */
  private static final double MAX_COLUMNS = 0.01;

  @Test
  @Order(1)
  @Points(4)
  @DisplayName("códigos, escalas y valores atípicos en matrices de todos los tamaños")
  void splitsMatricesOfEverySize(KernelUnderTest mixta) {
    for (int columns : SeededData.SIZES) {
      for (long seed : SeededData.SEEDS) {
        Layer layer = Layer.random(2 + columns % 3, columns, 1, Set.of(columns / 2), seed);
        check(mixta, layer, columns < 40 ? 64 : 256);
      }
    }
  }

  @Test
  @Order(2)
  @Points(2)
  @DisplayName("una fila con ceros fuera de las columnas atípicas, y una columna justo en el límite")
  void survivesZerosAndTheLimit(KernelUnderTest mixta) {
    Layer layer = Layer.random(4, 33, 1, Set.of(5), SeededData.SEEDS.get(0));
    for (int c = 0; c < 33; c++) {
      layer.x()[33 + c] = c == 5 ? -80 : 0;
    }
    layer.x()[2 * 33 + 9] = -Mixed.LIMIT;
    check(mixta, layer, 64);
  }

  @Test
  @Order(3)
  @Points(4)
  @DisplayName("el producto se equivoca en 1 % o menos, con 1 % de las columnas o menos aparte")
  void keepsTheProduct(KernelUnderTest mixta) {
    for (long seed : SeededData.SEEDS) {
      Layer layer = Layer.random(32, 256, 32, Set.of(40, 170), seed);
      Trial.Result result =
          trial(mixta, layer, 256)
              .output("codes", Expectation.anything(new byte[layer.x().length]))
              .output("scales", Expectation.anything(new float[layer.rows()]))
              .output("outliers", Expectation.anything(new float[layer.x().length]))
              .run();
      float[] outliers = (float[]) result.output("outliers");
      judgeColumns(outliers);
      judgeError(
          layer.error(
              Mixed.rebuilt(
                  (byte[]) result.output("codes"), (float[]) result.output("scales"), outliers),
              layer.w()));
    }
  }

  private static void judgeColumns(float[] outliers) {
    float[] maxima = Layer.columnMaxima(outliers, 256);
    long apart = IntStream.range(0, 256).filter(c -> maxima[c] != 0).count();
    if (apart > MAX_COLUMNS * 256) {
      fail("Hay %d de 256 columnas en punto flotante; se permite 1 %%.".formatted(apart));
    }
  }

  private static void judgeError(double error) {
    if (!(error <= MAX_ERROR)) {
      fail("El producto se equivoca en %.1f %%; se pide 1 %% o menos.".formatted(100 * error));
    }
  }

  private static void fail(String message) {
    throw new SubmissionFailure(Verdict.WRONG_ANSWER, message);
  }

  private static void check(KernelUnderTest mixta, Layer layer, int block) {
    Mixed expected = Mixed.of(layer);
    trial(mixta, layer, block)
        .output("codes", Expectation.exactly(expected.codes()))
        .output("scales", Expectation.nearRelative(expected.scales(), SCALE_ERROR))
        .output("outliers", Expectation.nearRelative(doubles(expected.outliers()), 0))
        .run();
  }

  private static double[] doubles(float[] values) {
    return IntStream.range(0, values.length).mapToDouble(i -> values[i]).toArray();
  }

  private static Trial trial(KernelUnderTest mixta, Layer layer, int block) {
    String description = "rows = " + layer.rows() + ", columns = " + layer.columns();
    return mixta
        .trial(description, LaunchConfig.config(Dim3.of(layer.rows()), Dim3.of(block)))
        .value(layer.columns())
        .value(Mixed.LIMIT)
        .input("columnMax", Layer.columnMaxima(layer.x(), layer.columns()))
        .input("x", layer.x());
  }
}
