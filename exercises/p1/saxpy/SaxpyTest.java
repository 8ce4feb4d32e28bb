package p1.saxpy;

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

/** SAXPY: each element once, whatever the block and however many threads are left over. */
@KernelTest
class SaxpyTest {

  private static final double TOLERANCE = 1e-6;

  @Test
  @Order(1)
  @Points(4)
  @DisplayName("calcula todos los elementos, con n desde 1 hasta 1000")
  void computesEveryElement(KernelUnderTest saxpy) {
    for (int n : SeededData.SIZES) {
      for (long seed : SeededData.SEEDS) {
        check(saxpy, "n = " + n, n, LaunchConfig.grid(n, 256), seed);
      }
    }
  }

  @Test
  @Order(2)
  @Points(3)
  @DisplayName("sirve con cualquier tamaño de bloque")
  void worksWithAnyBlockSize(KernelUnderTest saxpy) {
    int n = 1000;
    for (int block : new int[] {32, 100, 128, 1024}) {
      String description = "n = " + n + ", bloques de " + block + " hilos";
      check(saxpy, description, n, LaunchConfig.grid(n, block), SeededData.SEEDS.get(0));
    }
  }

  @Test
  @Order(3)
  @Points(3)
  @DisplayName("no hace nada en los bloques que sobran")
  void leavesSpareBlocksIdle(KernelUnderTest saxpy) {
    for (int n : SeededData.SIZES) {
      var config = LaunchConfig.config(Dim3.of(8), Dim3.of(256));
      check(saxpy, "n = " + n + ", grid de 8 bloques", n, config, SeededData.SEEDS.get(1));
    }
  }

  private static void check(
      KernelUnderTest saxpy, String description, int n, LaunchConfig config, long seed) {
    SeededData data = new SeededData(seed);
    float[] x = data.floats(n, 3);
    float[] y = data.floats(n, 2);
    float a = data.scalar();
    saxpy
        .trial(description, config)
        .value(n)
        .value(a)
        .input("x", x)
        .inOut("y", y, saxpyInDouble(a, x, y))
        .run();
  }

  private static Expectation saxpyInDouble(double a, float[] x, float[] y) {
    double[] expected = new double[x.length];
    double[] tolerance = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      expected[i] = a * x[i] + y[i];
      tolerance[i] = TOLERANCE * (Math.abs(a * x[i]) + Math.abs(y[i]));
    }
    return Expectation.near(expected, tolerance);
  }
}
