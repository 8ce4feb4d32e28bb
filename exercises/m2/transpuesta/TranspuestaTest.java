package m2.transpuesta;

import static telar.grading.junit.TrafficGate.Access.LOADS;
import static telar.grading.junit.TrafficGate.Access.STORES;

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

/** The transpose of any matrix: exact, and without a wasted sector on either side. */
@KernelTest
class TranspuestaTest {

  private static final int TILE = 32;

  /** Every length against a long, a short and a middling one; both ways round. */
  private static final int[][] SHAPES = {
    {1, 1}, {1, 1000}, {1000, 1}, {2, 255}, {255, 2}, {3, 33}, {33, 3},
    {31, 32}, {32, 31}, {32, 32}, {33, 33}, {40, 70}, {70, 40}
  };

  @Test
  @Order(1)
  @Points(4)
  @DisplayName("transpone matrices de todas las formas")
  void transposesEveryShape(KernelUnderTest transpuesta) {
    for (int[] shape : SHAPES) {
      for (long seed : SeededData.SEEDS) {
        launch(transpuesta, shape[0], shape[1], 0, seed);
      }
    }
  }

  @Test
  @Order(2)
  @Points(1)
  @DisplayName("no hace nada en los bloques que sobran")
  void leavesSpareBlocksIdle(KernelUnderTest transpuesta) {
    launch(transpuesta, 33, 20, 1, SeededData.SEEDS.get(0));
    launch(transpuesta, 20, 33, 1, SeededData.SEEDS.get(1));
  }

  @Test
  @Order(3)
  @Points(3)
  @DisplayName("no desperdicia sectores con mosaicos completos")
  void wastesNoSectorOnFullTiles(KernelUnderTest transpuesta) {
    requireTraffic(transpuesta, 64, 96, Shape.FULL_ALIGNED);
    requireTraffic(transpuesta, 96, 32, Shape.FULL_ALIGNED);
  }

  /**
   * Odd sides, so that rows begin at each of the eight places of a sector in turn: an access then
   * touches 7/8 of a sector more than it needs on average, and one more is allowed.
   */
  @Test
  @Order(4)
  @Points(2)
  @DisplayName("con bordes y filas desalineadas, a lo sumo un sector de más por acceso")
  void wastesAtMostOneSectorOnRaggedTiles(KernelUnderTest transpuesta) {
    requireTraffic(transpuesta, 77, 45, Shape.RAGGED);
    requireTraffic(transpuesta, 51, 101, Shape.RAGGED);
  }

  private static void requireTraffic(KernelUnderTest transpuesta, int rows, int columns, Shape shape) {
    long bytes = (long) rows * columns * Float.BYTES;
    LaunchReport report = launch(transpuesta, rows, columns, 0, SeededData.SEEDS.get(0));
    new TrafficGate(report).require(LOADS, bytes, shape).require(STORES, bytes, shape);
  }

  /** Launches with that many rows and columns of blocks to spare. */
  private static LaunchReport launch(
      KernelUnderTest transpuesta, int rows, int columns, int spare, long seed) {
    float[] in = new SeededData(seed).floats(rows * columns, 5);
    Dim3 grid = Dim3.of(tiles(columns) + spare, tiles(rows) + spare);
    return transpuesta
        .trial(
            "matriz de " + rows + " × " + columns + ", grid de " + grid.x() + " × " + grid.y(),
            LaunchConfig.config(grid, Dim3.of(TILE, TILE)))
        .value(rows)
        .value(columns)
        .input("in", in)
        .output("out", Expectation.exactly(transposed(in, rows, columns)))
        .run()
        .report();
  }

  private static int tiles(int length) {
    return (length + TILE - 1) / TILE;
  }

  private static float[] transposed(float[] in, int rows, int columns) {
    float[] out = new float[in.length];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        out[column * rows + row] = in[row * columns + column];
      }
    }
    return out;
  }
}
