package m3.tile33;

import static telar.grading.junit.TrafficGate.Access.LOADS;
import static telar.grading.junit.TrafficGate.Access.STORES;

import m2.transpuesta.Matrix;
import telar.device.Dim3;
import telar.device.LaunchConfig;
import telar.device.LaunchReport;
import telar.grading.junit.BankGate;
import telar.grading.junit.KernelUnderTest;
import telar.grading.junit.SeededData;
import telar.grading.junit.TrafficGate;
import telar.grading.junit.TrafficGate.Shape;

/**
 * What is asked of a transpose through a tile in shared memory whose columns meet no conflict,
 * whatever the layout of the tile.
 *
 * @param kernel what transposes
 * @param allowedBytes shared memory of a block
 */
public record BankedTile(KernelUnderTest kernel, int allowedBytes) {

  private static final int BLOCK_ROWS = 8;

  /** The transposes of all shapes are exact. */
  public void requireEveryShape() {
    for (Matrix matrix : Matrix.SHAPES) {
      for (long seed : SeededData.SEEDS) {
        launch(matrix, seed);
      }
    }
  }

  /** Full tiles waste no sector on either side. */
  public void requireFullSectors() {
    Matrix matrix = new Matrix(64, 96);
    new TrafficGate(launch(matrix, SeededData.SEEDS.get(0)))
        .require(LOADS, matrix.bytes(), Shape.FULL_ALIGNED)
        .require(STORES, matrix.bytes(), Shape.FULL_ALIGNED);
  }

  /** A row or a column of any layout worth having meets each bank once, in full tiles and in ragged. */
  public void requireNoExtraCycles() {
    requireBanks(new Matrix(96, 64));
    requireBanks(new Matrix(77, 45));
  }

  private void requireBanks(Matrix matrix) {
    new BankGate(launch(matrix, SeededData.SEEDS.get(1)))
        .requireUse(matrix.bytes())
        .requireExtraCycles(0)
        .requireBytesPerBlock(allowedBytes);
  }

  private LaunchReport launch(Matrix matrix, long seed) {
    LaunchConfig config = LaunchConfig.config(matrix.grid(0), Dim3.of(Matrix.TILE, BLOCK_ROWS));
    return matrix.transpose(kernel, matrix.description(), config, seed);
  }
}
