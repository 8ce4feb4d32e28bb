package m3.xorSwizzle;

import static telar.grading.junit.TrafficGate.Access.LOADS;
import static telar.grading.junit.TrafficGate.Access.STORES;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import telar.device.Dim3;
import telar.device.LaunchConfig;
import telar.device.LaunchReport;
import telar.grading.junit.BankGate;
import telar.grading.junit.Expectation;
import telar.grading.junit.KernelTest;
import telar.grading.junit.KernelUnderTest;
import telar.grading.junit.Points;
import telar.grading.junit.SeededData;
import telar.grading.junit.TrafficGate;
import telar.grading.junit.TrafficGate.Shape;

/** The transpose of any matrix through a tile without padding whose columns meet no conflict. */
@KernelTest
class XorSwizzleTest {

  private static final int TILE = 32;
  private static final int BLOCK_ROWS = 8;

  /** The elements of a tile and nothing more. */
  private static final int ALLOWED_BYTES = TILE * TILE * Float.BYTES;

  /** Every length against a long, a short and a middling one; both ways round. */
  private static final int[][] SHAPES = {
    {1, 1}, {1, 1000}, {1000, 1}, {2, 255}, {255, 2}, {3, 33}, {33, 3},
    {31, 32}, {32, 31}, {32, 32}, {33, 33}, {40, 70}, {70, 40}
  };

  @Test
  @Order(1)
  @Points(1)
  @DisplayName("transpone matrices de todas las formas")
  void transposesEveryShape(KernelUnderTest xorSwizzle) {
    for (int[] shape : SHAPES) {
      for (long seed : SeededData.SEEDS) {
        launch(xorSwizzle, shape[0], shape[1], seed);
      }
    }
  }

  @Test
  @Order(2)
  @Points(1)
  @DisplayName("no desperdicia sectores con mosaicos completos")
  void wastesNoSectorOnFullTiles(KernelUnderTest xorSwizzle) {
    int rows = 64;
    int columns = 96;
    long bytes = (long) rows * columns * Float.BYTES;
    new TrafficGate(launch(xorSwizzle, rows, columns, SeededData.SEEDS.get(0)))
        .require(LOADS, bytes, Shape.FULL_ALIGNED)
        .require(STORES, bytes, Shape.FULL_ALIGNED);
  }

  /** A row or a column of any layout worth having meets each bank once, in full tiles and in ragged. */
  @Test
  @Order(3)
  @Points(3)
  @DisplayName("ni un ciclo extra, con 4096 bytes de memoria compartida por bloque")
  void losesNoCycle(KernelUnderTest xorSwizzle) {
    requireBanks(xorSwizzle, 96, 64);
    requireBanks(xorSwizzle, 77, 45);
  }

  private static void requireBanks(KernelUnderTest xorSwizzle, int rows, int columns) {
    LaunchReport report = launch(xorSwizzle, rows, columns, SeededData.SEEDS.get(1));
    new BankGate(report)
        .requireUse((long) rows * columns * Float.BYTES)
        .requireExtraCycles(0)
        .requireBytesPerBlock(ALLOWED_BYTES);
  }

  private static LaunchReport launch(KernelUnderTest xorSwizzle, int rows, int columns, long seed) {
    float[] in = new SeededData(seed).floats(rows * columns, 5);
    return xorSwizzle
        .trial(
            "matriz de " + rows + " × " + columns,
            LaunchConfig.config(
                Dim3.of(tiles(columns), tiles(rows)), Dim3.of(TILE, BLOCK_ROWS)))
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
