package p2.gris2D;

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

/** A picture in grey: exact, and each pixel once, whatever the picture, the block and the grid. */
@KernelTest
class Gris2DTest {

  /** Every length against a long, a short and a middling one; both ways round. */
  private static final int[][] SHAPES = {
    {1, 1}, {1, 1000}, {1000, 1}, {2, 255}, {255, 2}, {3, 33}, {33, 3}, {31, 32}, {32, 31}, {40, 25}
  };

  /** Grids of one block, narrow, flat, of odd blocks, and one that covers the picture by far. */
  private static final Dim3[][] LAUNCHES = {
    {Dim3.of(1, 1), Dim3.of(16, 16)},
    {Dim3.of(1, 3), Dim3.of(8, 4)},
    {Dim3.of(3, 1), Dim3.of(4, 8)},
    {Dim3.of(2, 3), Dim3.of(5, 7)},
    {Dim3.of(2, 2), Dim3.of(64, 1)},
    {Dim3.of(2, 2), Dim3.of(1, 64)},
    {Dim3.of(5, 6), Dim3.of(16, 16)},
  };

  @Test
  @Order(1)
  @Points(3)
  @DisplayName("convierte fotos de todas las formas")
  void convertsEveryShape(KernelUnderTest gris2D) {
    for (int[] shape : SHAPES) {
      for (long seed : SeededData.SEEDS) {
        launch(gris2D, shape[0], shape[1], Dim3.of(2, 3), Dim3.of(16, 16), seed);
      }
    }
  }

  @Test
  @Order(2)
  @Points(3)
  @DisplayName("sirve con cualquier bloque y con cualquier grid")
  void worksWithAnyBlockAndGrid(KernelUnderTest gris2D) {
    for (Dim3[] launch : LAUNCHES) {
      this.launch(gris2D, 33, 50, launch[0], launch[1], SeededData.SEEDS.get(0));
      this.launch(gris2D, 50, 33, launch[0], launch[1], SeededData.SEEDS.get(1));
    }
  }

  /** A pixel is three bytes read and one written: a second visit of any pixel asks for more. */
  @Test
  @Order(3)
  @Points(2)
  @DisplayName("atiende cada píxel una sola vez")
  void visitsEachPixelOnce(KernelUnderTest gris2D) {
    int rows = 33;
    int columns = 50;
    for (Dim3[] launch : LAUNCHES) {
      var report =
          this.launch(gris2D, rows, columns, launch[0], launch[1], SeededData.SEEDS.get(0));
      new TrafficGate(report)
          .require(STORES, (long) rows * columns, Shape.ANY)
          .require(LOADS, 3L * rows * columns, Shape.ANY);
    }
  }

  /**
   * With blocks of 32 × 8 on rows of 96 bytes, a warp writes 32 bytes in a row: one sector. One more
   * an access is allowed, 384 in all; with x along the columns of pixels each byte has its own, 6144.
   * Loads are not judged: three bytes a pixel, read one by one, touch each sector three times.
   */
  @Test
  @Order(4)
  @Points(2)
  @DisplayName("los hilos vecinos en x atienden píxeles vecinos")
  void neighboursInXTakeNeighbouringPixels(KernelUnderTest gris2D) {
    for (long seed : SeededData.SEEDS) {
      var report = launch(gris2D, 64, 96, Dim3.of(2, 3), Dim3.of(32, 8), seed);
      new TrafficGate(report).require(STORES, 64L * 96, Shape.RAGGED);
    }
  }

  private LaunchReport launch(
      KernelUnderTest gris2D, int rows, int columns, Dim3 grid, Dim3 block, long seed) {
    byte[] rgb = picture(3 * rows * columns, seed);
    String description =
        "foto de %d × %d, grid de %d × %d bloques de %d × %d hilos"
            .formatted(rows, columns, grid.x(), grid.y(), block.x(), block.y());
    return gris2D
        .trial(description, LaunchConfig.config(grid, block))
        .value(rows)
        .value(columns)
        .input("rgb", rgb)
        .output("gray", Expectation.exactly(gray(rgb)))
        .run()
        .report();
  }

  /** Every level of a colour; half of them are negative as Java's bytes. */
  private static byte[] picture(int length, long seed) {
    float[] bell = new SeededData(seed).floats(length, 60);
    byte[] levels = new byte[length];
    for (int i = 0; i < length; i++) {
      levels[i] = (byte) Math.max(0, Math.min(255, Math.round(128 + bell[i])));
    }
    return levels;
  }

  private static byte[] gray(byte[] rgb) {
    byte[] gray = new byte[rgb.length / 3];
    for (int i = 0; i < gray.length; i++) {
      int red = Byte.toUnsignedInt(rgb[3 * i]);
      int green = Byte.toUnsignedInt(rgb[3 * i + 1]);
      int blue = Byte.toUnsignedInt(rgb[3 * i + 2]);
      gray[i] = (byte) ((77 * red + 150 * green + 29 * blue) / 256);
    }
    return gray;
  }
}
