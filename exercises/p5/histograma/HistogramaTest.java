package p5.histograma;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import telar.device.Dim3;
import telar.device.LaunchConfig;
import telar.device.LaunchReport;
import telar.grading.junit.AtomicsGate;
import telar.grading.junit.Expectation;
import telar.grading.junit.KernelTest;
import telar.grading.junit.KernelUnderTest;
import telar.grading.junit.Points;
import telar.grading.junit.SeededData;

/** A histogram: no count is lost, and few atomics reach global memory, whatever the data. */
@KernelTest
class HistogramaTest {

  @Test
  @Order(1)
  @Points(4)
  @DisplayName("cuenta todos los valores, con n desde 1 hasta 1000")
  void countsEveryValue(KernelUnderTest histograma) {
    for (int n : SeededData.SIZES) {
      for (long seed : SeededData.SEEDS) {
        launch(histograma, values(n, 16, seed), 16, 3, 64);
      }
    }
  }

  @Test
  @Order(2)
  @Points(1)
  @DisplayName("sirve con más casilleros que hilos y con bloques de más")
  void worksWithMoreBinsThanThreads(KernelUnderTest histograma) {
    launch(histograma, values(1000, 256, SeededData.SEEDS.get(0)), 256, 2, 32);
    launch(histograma, values(1000, 1, SeededData.SEEDS.get(1)), 1, 5, 100);
    launch(histograma, values(3, 33, SeededData.SEEDS.get(1)), 33, 8, 128);
  }

  @Test
  @Order(3)
  @Points(1)
  @DisplayName("no pierde cuentas cuando todos los valores son iguales")
  void losesNoCountOfEqualValues(KernelUnderTest histograma) {
    launch(histograma, equal(1000, 5), 16, 3, 256);
    launch(histograma, equal(1000, -1), 16, 3, 64);
  }

  /**
   * Each block needs at most one atomic a bin. 4096 values against 4 × 64 = 256: one atomic a value
   * is 16 times too many, and one copy for each turn of the loop, 8 times.
   */
  @Test
  @Order(4)
  @Points(4)
  @DisplayName("en memoria global, a lo sumo una operación atómica por bloque y casillero")
  void addsEachBinOnceForEachBlock(KernelUnderTest histograma) {
    int bins = 64;
    int blocks = 4;
    for (int[] values : new int[][] {values(4096, bins, SeededData.SEEDS.get(0)), equal(4096, 7)}) {
      LaunchReport report = launch(histograma, values, bins, blocks, 128);
      new AtomicsGate(report).requireGlobalAtMost((long) blocks * bins, Integer.BYTES);
    }
  }

  private static LaunchReport launch(
      KernelUnderTest histograma, int[] values, int bins, int blocks, int threads) {
    int[] before = new int[bins];
    Arrays.setAll(before, b -> 3 * b - bins);
    String description =
        "n = %d, bins = %d, grid de %d, bloques de %d hilos"
            .formatted(values.length, bins, blocks, threads);
    return histograma
        .trial(description, LaunchConfig.config(Dim3.of(blocks), Dim3.of(threads)))
        .value(values.length)
        .value(bins)
        .input("values", values)
        .inOut("counts", before, Expectation.exactly(counted(values, before)))
        .run()
        .report();
  }

  /** Values around the middle of the bins; some are negative and some beyond the last bin. */
  private static int[] values(int n, int bins, long seed) {
    float[] bell = new SeededData(seed).floats(n, 0.4 * bins);
    int[] values = new int[n];
    Arrays.setAll(values, i -> Math.round(bins / 2f + bell[i]));
    return values;
  }

  private static int[] equal(int n, int value) {
    int[] values = new int[n];
    Arrays.fill(values, value);
    return values;
  }

  private static int[] counted(int[] values, int[] before) {
    int[] counts = before.clone();
    for (int value : values) {
      if (value >= 0 && value < counts.length) {
        counts[value]++;
      }
    }
    return counts;
  }
}
