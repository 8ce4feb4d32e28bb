package m5.conv1D;

import static telar.grading.junit.TrafficGate.Access.LOADS;
import static telar.grading.junit.TrafficGate.Access.STORES;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import telar.device.LaunchConfig;
import telar.device.LaunchReport;
import telar.grading.junit.Expectation;
import telar.grading.junit.KernelTest;
import telar.grading.junit.KernelUnderTest;
import telar.grading.junit.Points;
import telar.grading.junit.SeededData;
import telar.grading.junit.TrafficGate;
import telar.grading.junit.TrafficGate.Shape;

/** The filtered signal in any order of blocks, reading each element once and each halo once. */
@KernelTest
class Conv1DTest {

  /**
   * A sum of 33 products in float, added in any order, is off by at most 33 roundings of 2^-24 of
   * the sum of their sizes, which is 2e-6; five times that.
   */
  private static final double TOLERANCE = 1e-5;

  @Test
  @Order(1)
  @Points(3)
  @DisplayName("filtra señales de todos los largos")
  void filtersSignalsOfEveryLength(KernelUnderTest conv1D) {
    for (int n : SeededData.SIZES) {
      for (long seed : SeededData.SEEDS) {
        launch(conv1D, n, 3, 64, seed);
      }
    }
  }

  @Test
  @Order(2)
  @Points(3)
  @DisplayName("sirve con radios de 1 a 16 y bloques de 32 a 256 hilos")
  void worksWithEveryRadiusAndBlock(KernelUnderTest conv1D) {
    for (int radius : new int[] {1, 2, 7, 15, 16}) {
      for (int block : new int[] {32, 96, 256}) {
        launch(conv1D, 300, radius, block, SeededData.SEEDS.get(0));
      }
      launch(conv1D, 5, radius, 32, SeededData.SEEDS.get(1));
    }
  }

  /**
   * What the blocks and their halos hold, and no more: n + 2 · radius a block, which is 1 + 2r/T an
   * element. Halos beyond both ends are counted too, so that reading an end twice is fair.
   */
  @Test
  @Order(3)
  @Points(4)
  @DisplayName("lee cada elemento una vez, y el halo de cada bloque")
  void readsEachElementAndHaloOnce(KernelUnderTest conv1D) {
    requireTraffic(conv1D, 1024, 4, 256);
    requireTraffic(conv1D, 1024, 16, 128);
    requireTraffic(conv1D, 1000, 16, 32);
    requireTraffic(conv1D, 333, 1, 64);
  }

  private static void requireTraffic(KernelUnderTest conv1D, int n, int radius, int block) {
    LaunchReport report = launch(conv1D, n, radius, block, SeededData.SEEDS.get(1));
    int blocks = (n + block - 1) / block;
    new TrafficGate(report)
        .require(LOADS, (long) Float.BYTES * (n + 2 * radius * blocks), Shape.ANY)
        .require(STORES, (long) Float.BYTES * n, Shape.ANY);
  }

  private static LaunchReport launch(
      KernelUnderTest conv1D, int n, int radius, int block, long seed) {
    SeededData data = new SeededData(seed);
    float[] filter = data.floats(2 * radius + 1, 1);
    float[] in = data.floats(n, 3);
    return conv1D
        .trial(
            "n = " + n + ", radius = " + radius + ", bloques de " + block + " hilos",
            LaunchConfig.grid(n, block))
        .symbol("filter", filter)
        .value(n)
        .value(radius)
        .input("in", in)
        .output("out", filtered(in, filter, radius))
        .run()
        .report();
  }

  private static Expectation filtered(float[] in, float[] filter, int radius) {
    double[] sums = new double[in.length];
    double[] tolerance = new double[in.length];
    for (int i = 0; i < in.length; i++) {
      for (int k = Math.max(0, radius - i); k <= 2 * radius && i - radius + k < in.length; k++) {
        double product = (double) filter[k] * in[i - radius + k];
        sums[i] += product;
        tolerance[i] += TOLERANCE * Math.abs(product);
      }
    }
    return Expectation.near(sums, tolerance);
  }
}
