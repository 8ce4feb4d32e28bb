package m4.matmulMosaico;

import static telar.grading.junit.TrafficGate.Access.LOADS;
import static telar.grading.junit.TrafficGate.Access.STORES;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import telar.device.Dim3;
import telar.device.LaunchConfig;
import telar.device.LaunchReport;
import telar.grading.junit.BankGate;
import telar.grading.junit.KernelTest;
import telar.grading.junit.KernelUnderTest;
import telar.grading.junit.Points;
import telar.grading.junit.SeededData;
import telar.grading.junit.TrafficGate;
import telar.grading.junit.TrafficGate.Shape;

/** The product of matrices of any shape: right, with each number read once a tile, without conflicts. */
@KernelTest
class MatmulMosaicoTest {

  private static final int TILE = 32;

  /** M, N and K around a tile and beyond, each the only ragged one, and all of them. */
  private static final int[][] SHAPES = {
    {1, 1, 1}, {1, 1, 1000}, {1, 255, 2}, {255, 1, 3}, {2, 3, 31}, {3, 2, 33}, {31, 33, 32},
    {33, 31, 1}, {32, 32, 32}, {64, 32, 40}, {32, 64, 96}, {40, 64, 32}, {45, 70, 33}
  };

  @Test
  @Order(1)
  @Points(4)
  @DisplayName("multiplica matrices de todas las formas")
  void multipliesEveryShape(KernelUnderTest matmulMosaico) {
    for (int[] shape : SHAPES) {
      for (long seed : SeededData.SEEDS) {
        launch(matmulMosaico, new Product(shape[0], shape[1], shape[2], seed));
      }
    }
  }

  /**
   * A number of a is needed once for each tile of c from left to right, one of b once for each from
   * top to bottom. With ragged rows only the bytes count: their sectors begin anywhere.
   */
  @Test
  @Order(2)
  @Points(3)
  @DisplayName("lee 32 veces menos que el producto directo, con bordes y sin ellos")
  void readsEachNumberOnceForEachTile(KernelUnderTest matmulMosaico) {
    requireTraffic(matmulMosaico, 64, 96, 128, Shape.FULL_ALIGNED);
    requireTraffic(matmulMosaico, 50, 35, 61, Shape.ANY);
  }

  @Test
  @Order(3)
  @Points(3)
  @DisplayName("ni un ciclo extra por conflictos de bancos")
  void meetsNoBankConflict(KernelUnderTest matmulMosaico) {
    requireBanks(matmulMosaico, 64, 64, 64);
    requireBanks(matmulMosaico, 35, 61, 50);
  }

  private static void requireTraffic(
      KernelUnderTest matmulMosaico, int m, int n, int k, Shape shape) {
    Product product = new Product(m, n, k, SeededData.SEEDS.get(0));
    long loads = (long) m * k * tiles(n) + (long) k * n * tiles(m);
    new TrafficGate(launch(matmulMosaico, product))
        .require(LOADS, loads * Float.BYTES, shape)
        .require(STORES, (long) m * n * Float.BYTES, shape);
  }

  private static void requireBanks(KernelUnderTest matmulMosaico, int m, int n, int k) {
    Product product = new Product(m, n, k, SeededData.SEEDS.get(1));
    new BankGate(launch(matmulMosaico, product)).requireExtraCycles(0);
  }

  private static LaunchReport launch(KernelUnderTest matmulMosaico, Product product) {
    Dim3 grid = Dim3.of(tiles(product.n()), tiles(product.m()));
    return matmulMosaico
        .trial(product.toString(), LaunchConfig.config(grid, Dim3.of(TILE, TILE)))
        .value(product.m())
        .value(product.n())
        .value(product.k())
        .input("a", product.a())
        .input("b", product.b())
        .output("c", product.expected())
        .run()
        .report();
  }

  private static int tiles(int length) {
    return (length + TILE - 1) / TILE;
  }
}
