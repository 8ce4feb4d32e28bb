package p5.scan;

import static telar.grading.junit.TrafficGate.Access.LOADS;
import static telar.grading.junit.TrafficGate.Access.STORES;

import java.util.Arrays;
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

/** An inclusive scan of each block: exact, and each number crosses global memory once. */
@KernelTest
class ScanTest {

  @Test
  @Order(1)
  @Points(4)
  @DisplayName("acumula los números de cada bloque, con n desde 1 hasta 1000")
  void scansEveryBlock(KernelUnderTest scan) {
    for (int n : SeededData.SIZES) {
      for (long seed : SeededData.SEEDS) {
        launch(scan, n, blocks(n, 256), 256, seed);
      }
    }
  }

  @Test
  @Order(2)
  @Points(2)
  @DisplayName("sirve con cualquier tamaño de bloque")
  void worksWithAnyBlockSize(KernelUnderTest scan) {
    for (int block : new int[] {1, 2, 32, 33, 100, 128}) {
      launch(scan, 255, blocks(255, block), block, SeededData.SEEDS.get(0));
    }
  }

  @Test
  @Order(3)
  @Points(1)
  @DisplayName("no hace nada en los bloques que sobran")
  void leavesSpareBlocksIdle(KernelUnderTest scan) {
    launch(scan, 33, 3, 64, SeededData.SEEDS.get(1));
  }

  /** Each number is needed once; a thread that reads all before its own reads 128 times as much. */
  @Test
  @Order(4)
  @Points(3)
  @DisplayName("lee y escribe cada número una sola vez en la memoria global")
  void movesEachNumberOnce(KernelUnderTest scan) {
    int n = 1024;
    LaunchReport report = launch(scan, n, blocks(n, 256), 256, SeededData.SEEDS.get(0));
    long bytes = (long) n * Integer.BYTES;
    new TrafficGate(report)
        .require(LOADS, bytes, Shape.FULL_ALIGNED)
        .require(STORES, bytes, Shape.FULL_ALIGNED);
  }

  private static LaunchReport launch(
      KernelUnderTest scan, int n, int blocks, int threads, long seed) {
    int[] in = values(n, seed);
    return scan.trial(
            "n = %d, grid de %d, bloques de %d hilos".formatted(n, blocks, threads),
            LaunchConfig.config(Dim3.of(blocks), Dim3.of(threads)))
        .value(n)
        .input("in", in)
        .output("out", Expectation.exactly(scanned(in, threads)))
        .run()
        .report();
  }

  private static int blocks(int n, int threads) {
    return (n + threads - 1) / threads;
  }

  private static int[] values(int n, long seed) {
    float[] bell = new SeededData(seed).floats(n, 20);
    int[] values = new int[n];
    Arrays.setAll(values, i -> Math.round(bell[i]));
    return values;
  }

  private static int[] scanned(int[] in, int threads) {
    int[] out = in.clone();
    for (int i = 0; i < out.length; i++) {
      out[i] += i % threads == 0 ? 0 : out[i - 1];
    }
    return out;
  }
}
