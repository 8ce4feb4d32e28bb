package m2.transpuesta;

import java.util.List;
import java.util.stream.Stream;
import telar.device.Dim3;
import telar.device.LaunchConfig;
import telar.device.LaunchReport;
import telar.grading.junit.Expectation;
import telar.grading.junit.KernelUnderTest;
import telar.grading.junit.SeededData;

/** A matrix to transpose in tiles, for every exercise that does so. */
public record Matrix(int rows, int columns) {

  /** Rows and columns of a tile. */
  public static final int TILE = 32;

  /** Every length against a long, a short and a middling one; both ways round. */
  public static final List<Matrix> SHAPES =
      Stream.of(
              new int[][] {
                {1, 1}, {1, 1000}, {1000, 1}, {2, 255}, {255, 2}, {3, 33}, {33, 3},
                {31, 32}, {32, 31}, {32, 32}, {33, 33}, {40, 70}, {70, 40}
              })
          .map(shape -> new Matrix(shape[0], shape[1]))
          .toList();

  /** How much memory it takes. */
  public long bytes() {
    return (long) rows * columns * Float.BYTES;
  }

  /** A block a tile, and so many rows and columns of blocks more. */
  public Dim3 grid(int spare) {
    return Dim3.of(tiles(columns) + spare, tiles(rows) + spare);
  }

  /** E.g. {@code matriz de 33 × 20}. */
  public String description() {
    return "matriz de " + rows + " × " + columns;
  }

  /** Has a kernel transpose it, and compares with the host. */
  public LaunchReport transpose(
      KernelUnderTest kernel, String description, LaunchConfig config, long seed) {
    float[] in = new SeededData(seed).floats(rows * columns, 5);
    return kernel
        .trial(description, config)
        .value(rows)
        .value(columns)
        .input("in", in)
        .output("out", Expectation.exactly(transposed(in)))
        .run()
        .report();
  }

  private static int tiles(int length) {
    return (length + TILE - 1) / TILE;
  }

  private float[] transposed(float[] in) {
    float[] out = new float[in.length];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        out[column * rows + row] = in[row * columns + column];
      }
    }
    return out;
  }
}
