package p3.porWarp;

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

/** Two kinds of work on alternate elements: the same numbers, and no full warp with both kinds. */
@KernelTest
class PorWarpTest {

  private static final double TOLERANCE = 1e-5;
  private static final double AMBIENT = 20;

  /** Each kind has at most one partial warp, which its guard and one more condition may divide. */
  private static final int TAIL_DIVISIONS = 4;

  /** A subtraction, a product and a sum in each minute, as {@code enfria} has them. */
  private static final int FLOPS_PER_MINUTE = 3;

  private static final int CUP_MINUTES = 5;
  private static final int FLASK_MINUTES = 40;

  /** Who computes both temperatures of each drink does 2 times the work; half more is fair. */
  private static final double FAIR_WORK = 1.5;

  @Test
  @Order(1)
  @Points(4)
  @DisplayName("enfría todas las bebidas, con n desde 1 hasta 1000")
  void coolsEveryDrink(KernelUnderTest porWarp) {
    for (int n : SeededData.SIZES) {
      for (long seed : SeededData.SEEDS) {
        launch(porWarp, n, n < 100 ? 64 : 256, seed);
      }
    }
  }

  @Test
  @Order(2)
  @Points(4)
  @DisplayName("ningún warp completo se divide")
  void dividesNoFullWarp(KernelUnderTest porWarp) {
    for (int block : new int[] {64, 128, 256}) {
      LaunchReport report = launch(porWarp, 1024, block, SeededData.SEEDS.get(0));
      new DivergenceGate(report).require(0).requireFlopsAtMost(fairFlops(1024));
    }
  }

  private static long fairFlops(int n) {
    return Math.round(
        FAIR_WORK * FLOPS_PER_MINUTE * (n / 2.0) * (CUP_MINUTES + FLASK_MINUTES));
  }

  @Test
  @Order(3)
  @Points(2)
  @DisplayName("en las colas se divide a lo sumo un warp por clase")
  void dividesOneWarpOfEachKindAtTheTail(KernelUnderTest porWarp) {
    for (int n : new int[] {997, 1000}) {
      LaunchReport report = launch(porWarp, n, 256, SeededData.SEEDS.get(1));
      new DivergenceGate(report).require(TAIL_DIVISIONS);
    }
  }

  private static LaunchReport launch(KernelUnderTest porWarp, int n, int block, long seed) {
    float[] now = new SeededData(seed).floats(n, 40);
    return porWarp
        .trial("n = " + n + ", bloques de " + block + " hilos", LaunchConfig.grid(n, block))
        .value(n)
        .input("now", now)
        .output("later", cooledInDouble(now))
        .run()
        .report();
  }

  private static Expectation cooledInDouble(float[] now) {
    double[] later = new double[now.length];
    double[] tolerance = new double[now.length];
    for (int i = 0; i < now.length; i++) {
      later[i] = i % 2 == 0 ? cool(now[i], 0.20f, CUP_MINUTES) : cool(now[i], 0.01f, FLASK_MINUTES);
      tolerance[i] = TOLERANCE * (Math.abs(now[i]) + AMBIENT);
    }
    return Expectation.near(later, tolerance);
  }

  private static double cool(double degrees, float loss, int minutes) {
    return AMBIENT + (degrees - AMBIENT) * Math.pow(1.0 - loss, minutes);
  }
}
