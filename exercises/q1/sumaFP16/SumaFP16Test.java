package q1.sumaFP16;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import telar.device.LaunchConfig;
import telar.grading.junit.Expectation;
import telar.grading.junit.KernelTest;
import telar.grading.junit.KernelUnderTest;
import telar.grading.junit.Points;
import telar.grading.junit.SeededData;

/** Sums of FP16 data in an FP32 accumulator: exact, because of how the data are chosen. */
@KernelTest
class SumaFP16Test {

  /** Beyond 2048 neighbours in FP16 are 2 apart: there an accumulator in FP16 stops at ones. */
  private static final int DAYS = 4096;

  @Test
  @Order(1)
  @Points(4)
  @DisplayName("totales exactos con cualquier número de estaciones y de días")
  void addsMatricesOfEverySize(KernelUnderTest sumaFP16) {
    for (int stations : SeededData.SIZES) {
      for (long seed : SeededData.SEEDS) {
        int days = 1 + (stations * 7 + (int) seed) % 90;
        check(sumaFP16, Rain.random(stations, days, seed), stations < 40 ? 32 : 256);
      }
    }
  }

  @Test
  @Order(2)
  @Points(4)
  @DisplayName("4096 unos suman 4096")
  void addsFourThousandOnes(KernelUnderTest sumaFP16) {
    float[] ones = new float[3 * DAYS];
    Arrays.fill(ones, 1);
    check(sumaFP16, new Rain(3, DAYS, ones), 32);
  }

  @Test
  @Order(3)
  @Points(2)
  @DisplayName("un total grande no se traga los decimales que siguen")
  void keepsSmallNumbersAfterLargeOnes(KernelUnderTest sumaFP16) {
    Rain rain = Rain.random(33, 400, SeededData.SEEDS.get(1));
    for (int day = 0; day < 100; day++) {
      Arrays.fill(rain.values(), day * 33, day * 33 + 33, 31);
    }
    check(sumaFP16, rain, 64);
  }

  private static void check(KernelUnderTest sumaFP16, Rain rain, int block) {
    String description = "stations = " + rain.stations() + ", days = " + rain.days();
    sumaFP16
        .trial(description, LaunchConfig.grid(rain.stations(), block))
        .value(rain.stations())
        .value(rain.days())
        .input("rain", rain.halves())
        .output("totals", Expectation.exactly(rain.totals()))
        .run();
  }
}
