package m2.transpuesta;

import static telar.grading.junit.TrafficGate.Access.LOADS;
import static telar.grading.junit.TrafficGate.Access.STORES;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import telar.device.Dim3;
import telar.device.LaunchConfig;
import telar.device.LaunchReport;
import telar.grading.junit.KernelTest;
import telar.grading.junit.KernelUnderTest;
import telar.grading.junit.Points;
import telar.grading.junit.SeededData;
import telar.grading.junit.TrafficGate;
import telar.grading.junit.TrafficGate.Shape;

/** The transpose of any matrix: exact, and without a wasted sector on either side. */
@KernelTest
class TranspuestaTest {

  @Test
  @Order(1)
  @Points(4)
  @DisplayName("transpone matrices de todas las formas")
  void transposesEveryShape(KernelUnderTest transpuesta) {
    for (Matrix matrix : Matrix.SHAPES) {
      for (long seed : SeededData.SEEDS) {
        launch(transpuesta, matrix, 0, seed);
      }
    }
  }

  @Test
  @Order(2)
  @Points(1)
  @DisplayName("no hace nada en los bloques que sobran")
  void leavesSpareBlocksIdle(KernelUnderTest transpuesta) {
    launch(transpuesta, new Matrix(33, 20), 1, SeededData.SEEDS.get(0));
    launch(transpuesta, new Matrix(20, 33), 1, SeededData.SEEDS.get(1));
  }

  @Test
  @Order(3)
  @Points(3)
  @DisplayName("no desperdicia sectores con mosaicos completos")
  void wastesNoSectorOnFullTiles(KernelUnderTest transpuesta) {
    requireTraffic(transpuesta, new Matrix(64, 96), Shape.FULL_ALIGNED);
    requireTraffic(transpuesta, new Matrix(96, 32), Shape.FULL_ALIGNED);
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
    requireTraffic(transpuesta, new Matrix(77, 45), Shape.RAGGED);
    requireTraffic(transpuesta, new Matrix(51, 101), Shape.RAGGED);
  }

  private static void requireTraffic(KernelUnderTest transpuesta, Matrix matrix, Shape shape) {
    LaunchReport report = launch(transpuesta, matrix, 0, SeededData.SEEDS.get(0));
    new TrafficGate(report)
        .require(LOADS, matrix.bytes(), shape)
        .require(STORES, matrix.bytes(), shape);
  }

  /** Launches with that many rows and columns of blocks to spare. */
  private static LaunchReport launch(
      KernelUnderTest transpuesta, Matrix matrix, int spare, long seed) {
    Dim3 grid = matrix.grid(spare);
    return matrix.transpose(
        transpuesta,
        matrix.description() + ", grid de " + grid.x() + " × " + grid.y(),
        LaunchConfig.config(grid, Dim3.of(Matrix.TILE, Matrix.TILE)),
        seed);
  }
}
