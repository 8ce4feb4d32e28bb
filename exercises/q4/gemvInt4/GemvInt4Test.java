package q4.gemvInt4;

import static telar.grading.junit.TrafficGate.Access.LOADS;
import static telar.grading.junit.TrafficGate.Access.STORES;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import telar.device.Dim3;
import telar.device.LaunchConfig;
import telar.device.LaunchReport;
import telar.grading.junit.Expectation;
import telar.grading.junit.KernelTest;
import telar.grading.junit.KernelUnderTest;
import telar.grading.junit.Points;
import telar.grading.junit.SeededData;
import telar.grading.junit.TrafficGate;
import telar.grading.junit.TrafficGate.Shape;

/** The product straight from the codes: right, and without reading a byte more than they take. */
@KernelTest
class GemvInt4Test {

  /** Of the sum of the products' sizes. Any order of 1000 additions in float stays below 6e-5. */
  private static final double ERROR = 1e-4;

  private static final int WARP = 32;

  @Test
  @Order(1)
  @Points(4)
  @DisplayName("matrices de todos los tamaños")
  void multipliesMatricesOfEverySize(KernelUnderTest gemvInt4) {
    for (int columns : SeededData.SIZES) {
      for (long seed : SeededData.SEEDS) {
        check(gemvInt4, Weights4.random(1 + columns % 11, columns, seed), columns < 40 ? 64 : 256);
      }
    }
  }

  @Test
  @Order(2)
  @Points(2)
  @DisplayName("los códigos extremos, −8 y 7, y columnas impares")
  void survivesExtremeCodes(KernelUnderTest gemvInt4) {
    Weights4 weights = Weights4.random(3, 193, SeededData.SEEDS.get(0));
    check(gemvInt4, weights.filledWith(-8), 96);
    check(gemvInt4, weights.filledWith(7), 96);
  }

  /**
   * Rows of whole groups, as aligned as they can be: each code, scale and number of the vector comes
   * once, in full sectors. Weights in float alone would take eight times their codes.
   */
  @Test
  @Order(3)
  @Points(4)
  @DisplayName("lee medio byte por peso, las escalas y el vector, una sola vez")
  void readsHalfAByteForEachWeight(KernelUnderTest gemvInt4) {
    for (long seed : SeededData.SEEDS) {
      requireTraffic(gemvInt4, Weights4.random(8, 512, seed), 256);
      requireTraffic(gemvInt4, Weights4.random(16, 1024, seed), 256);
    }
  }

  private static void requireTraffic(KernelUnderTest gemvInt4, Weights4 weights, int block) {
    LaunchReport report = check(gemvInt4, weights, block);
    new TrafficGate(report)
        .require(LOADS, weights.neededBytes(blocks(weights, block)), Shape.FULL_ALIGNED)
        .require(STORES, (long) Float.BYTES * weights.rows(), Shape.ANY);
  }

  private static int blocks(Weights4 weights, int block) {
    int rowsOfABlock = block / WARP;
    return (weights.rows() + rowsOfABlock - 1) / rowsOfABlock;
  }

  private static LaunchReport check(KernelUnderTest gemvInt4, Weights4 weights, int block) {
    String description =
        "matriz de %d × %d, bloques de %d hilos"
            .formatted(weights.rows(), weights.columns(), block);
    double[] tolerance = DoubleStream.of(weights.sizes()).map(size -> ERROR * size).toArray();
    return gemvInt4
        .trial(
            description,
            LaunchConfig.config(Dim3.of(blocks(weights, block)), Dim3.of(block)))
        .value(weights.rows())
        .value(weights.columns())
        .input("packed", weights.packed())
        .input("scales", weights.scales())
        .input("x", weights.x())
        .output("y", Expectation.near(weights.product(), tolerance))
        .run()
        .report();
  }
}
