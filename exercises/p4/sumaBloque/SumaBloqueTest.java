package p4.sumaBloque;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import telar.device.LaunchConfig;
import telar.device.LaunchReport;
import telar.grading.junit.DivergenceGate;
import telar.grading.junit.Expectation;
import telar.grading.junit.KernelTest;
import telar.grading.junit.KernelUnderTest;
import telar.grading.junit.Points;
import telar.grading.junit.SeededData;

/** The sum of each block: right in any order, and with whole warps while there is work for them. */
@KernelTest
class SumaBloqueTest {

  private static final double TOLERANCE = 1e-5;

  /**
   * Five steps add 16 pairs or fewer, one thread writes the result, one more is fair; and each warp
   * may divide once to leave a sum of its own. Interleaved threads divide warps 12 times in a block
   * of 64, the smallest that is judged, where 9 are fair, and 48 times in one of 256, where 15 are.
   */
  private static final int DIVISIONS_PER_BLOCK = 7;

  private static final int WARP = 32;

  /**
   * A tree has 100 %, sums by shuffles 86 % or more, and one thread that adds everything 9 %. The
   * course's aim is 90 % of the lanes in full steps; no counter tells the full steps of any style
   * from its last ones, so this is of all conditions, and whole steps are what divisions judge.
   */
  private static final double LANES = 0.5;

  @Test
  @Order(1)
  @Points(4)
  @DisplayName("suma cada tramo, con n desde 1 hasta 1000")
  void addsEachBlock(KernelUnderTest sumaBloque) {
    for (int n : SeededData.SIZES) {
      for (long seed : SeededData.SEEDS) {
        launch(sumaBloque, n, 256, seed);
      }
    }
  }

  @Test
  @Order(2)
  @Points(3)
  @DisplayName("sirve con bloques de 32 a 256 hilos")
  void worksWithAnyBlockSize(KernelUnderTest sumaBloque) {
    for (int block : new int[] {32, 64, 128}) {
      launch(sumaBloque, 1000, block, SeededData.SEEDS.get(0));
    }
  }

  @Test
  @Order(3)
  @Points(3)
  @DisplayName("en los pasos completos, ningún warp trabaja a medias")
  void keepsWarpsWholeInFullSteps(KernelUnderTest sumaBloque) {
    int n = 1024;
    for (int block : new int[] {64, 128, 256}) {
      LaunchReport report = launch(sumaBloque, n, block, SeededData.SEEDS.get(1));
      long allowed = DIVISIONS_PER_BLOCK * (n / block) + n / WARP;
      new DivergenceGate(report).require(allowed).requireLanes(LANES);
    }
  }

  private static LaunchReport launch(KernelUnderTest sumaBloque, int n, int block, long seed) {
    float[] x = new SeededData(seed).floats(n, 3);
    return sumaBloque
        .trial("n = " + n + ", bloques de " + block + " hilos", LaunchConfig.grid(n, block))
        .value(n)
        .input("x", x)
        .output("partial", sumsInDouble(x, block))
        .run()
        .report();
  }

  private static Expectation sumsInDouble(float[] x, int block) {
    int blocks = (x.length + block - 1) / block;
    double[] sums = new double[blocks];
    double[] tolerance = new double[blocks];
    for (int i = 0; i < x.length; i++) {
      sums[i / block] += x[i];
      tolerance[i / block] += TOLERANCE * Math.abs(x[i]);
    }
    return Expectation.near(sums, tolerance);
  }
}
