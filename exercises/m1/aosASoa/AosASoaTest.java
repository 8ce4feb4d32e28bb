package m1.aosASoa;

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

/** Points from AoS to SoA: exact, and without a wasted sector on either side. */
@KernelTest
class AosASoaTest {

  private static final int POINT_BYTES = 3 * Float.BYTES;

  @Test
  @Order(1)
  @Points(4)
  @DisplayName("separa los puntos, con n desde 1 hasta 1000")
  void separatesEveryPoint(KernelUnderTest aosASoa) {
    for (int n : SeededData.SIZES) {
      for (long seed : SeededData.SEEDS) {
        launch(aosASoa, n, 256, seed);
      }
    }
  }

  @Test
  @Order(2)
  @Points(4)
  @DisplayName("no desperdicia sectores con warps completos")
  void wastesNoSectorOnFullWarps(KernelUnderTest aosASoa) {
    for (int block : new int[] {64, 256}) {
      requireTraffic(launch(aosASoa, 1024, block, SeededData.SEEDS.get(0)), 1024, Shape.FULL_ALIGNED);
    }
  }

  @Test
  @Order(3)
  @Points(2)
  @DisplayName("con colas y tramos desalineados, a lo sumo un sector de más por acceso")
  void wastesAtMostOneSectorOnRaggedWarps(KernelUnderTest aosASoa) {
    requireTraffic(launch(aosASoa, 1000, 256, SeededData.SEEDS.get(0)), 1000, Shape.RAGGED);
    requireTraffic(launch(aosASoa, 997, 100, SeededData.SEEDS.get(1)), 997, Shape.RAGGED);
  }

  private static LaunchReport launch(KernelUnderTest aosASoa, int n, int block, long seed) {
    float[] points = new SeededData(seed).floats(3 * n, 5);
    return aosASoa
        .trial("n = " + n + ", bloques de " + block + " hilos", LaunchConfig.grid(n, block))
        .value(n)
        .input("points", points)
        .output("xs", Expectation.exactly(component(points, 0)))
        .output("ys", Expectation.exactly(component(points, 1)))
        .output("zs", Expectation.exactly(component(points, 2)))
        .run()
        .report();
  }

  private static void requireTraffic(LaunchReport report, int n, Shape shape) {
    long bytes = (long) n * POINT_BYTES;
    new TrafficGate(report).require(LOADS, bytes, shape).require(STORES, bytes, shape);
  }

  private static float[] component(float[] points, int which) {
    float[] values = new float[points.length / 3];
    for (int i = 0; i < values.length; i++) {
      values[i] = points[3 * i + which];
    }
    return values;
  }
}
