package telar.benchmarks;

import static telar.benchmarks.Element.BYTE;
import static telar.benchmarks.Element.FLOAT;
import static telar.benchmarks.Element.INT;

import java.util.List;
import telar.benchmarks.Argument.Input;
import telar.benchmarks.Argument.Output;
import telar.benchmarks.Argument.Real;
import telar.benchmarks.Argument.Whole;
import telar.device.Dim3;
import telar.device.LaunchConfig;

/** The nine kernels that Telar is measured by, at the sizes of the targets or smaller. */
final class Workloads {

  private static final int BLOCK = 256;
  private static final int COLUMNS = 1024;
  private static final int HISTOGRAM_BLOCKS = 256;

  private Workloads() {}

  /** The sizes of the targets. */
  static List<Workload> full() {
    int millions = 16 << 20;
    return List.of(
        saxpy(millions),
        matmul("matmulTiled", FLOAT, FLOAT, Agreement.CLOSE, 512),
        matmul("matmulNaive", FLOAT, FLOAT, Agreement.CLOSE, 512),
        reduction(millions),
        histogram(millions),
        softmax(4096),
        matmul("matmulInt8", BYTE, INT, Agreement.EXACT, 512),
        mandelbrot(1024),
        transpose(4096));
  }

  /** Sizes that an interpreter with race detection finishes in about a second each. */
  static List<Workload> small() {
    return List.of(
        saxpy(1 << 14),
        matmul("matmulTiled", FLOAT, FLOAT, Agreement.CLOSE, 32),
        matmul("matmulNaive", FLOAT, FLOAT, Agreement.CLOSE, 32),
        reduction(1 << 13),
        histogram(1 << 17),
        softmax(8),
        matmul("matmulInt8", BYTE, INT, Agreement.EXACT, 32),
        mandelbrot(32),
        transpose(128));
  }

  /** The new cell of the cold measurement. */
  static Workload vectorAdd(int n) {
    return Workload.of(
        "vectorAdd",
        n,
        n,
        LaunchConfig.grid(n, BLOCK),
        Agreement.CLOSE,
        new Whole(n),
        new Input(FLOAT, n),
        new Input(FLOAT, n),
        new Output(FLOAT, n));
  }

  static Workload saxpy(int n) {
    return Workload.of(
        "saxpy",
        n,
        n,
        LaunchConfig.grid(n, BLOCK),
        Agreement.CLOSE,
        new Whole(n),
        new Real(2f),
        new Input(FLOAT, n),
        new Output(FLOAT, n));
  }

  static Workload matmul(
      String name, Element input, Element output, Agreement agreement, int side) {
    return Workload.of(
        name,
        side,
        (double) side * side * side,
        new LaunchConfig(Dim3.of(side / 16, side / 16), Dim3.of(16, 16)),
        agreement,
        new Whole(side),
        new Input(input, side * side),
        new Input(input, side * side),
        new Output(output, side * side));
  }

  private static Workload reduction(int n) {
    LaunchConfig config = LaunchConfig.grid(n, BLOCK);
    return Workload.of(
        "reduction",
        n,
        n,
        config,
        Agreement.TOTAL,
        new Whole(n),
        new Input(FLOAT, n),
        new Output(FLOAT, config.grid().x()));
  }

  private static Workload histogram(int n) {
    int blocks = Math.min(HISTOGRAM_BLOCKS, n / (16 * BLOCK));
    return Workload.of(
        "histogram",
        n,
        n,
        new LaunchConfig(Dim3.of(blocks), Dim3.of(BLOCK)),
        Agreement.EXACT,
        new Whole(n),
        new Input(BYTE, n),
        new Output(INT, BLOCK));
  }

  private static Workload softmax(int rows) {
    return Workload.of(
        "softmax",
        rows,
        rows,
        new LaunchConfig(Dim3.of(rows), Dim3.of(BLOCK)),
        Agreement.CLOSE,
        new Whole(COLUMNS),
        new Input(FLOAT, rows * COLUMNS),
        new Output(FLOAT, rows * COLUMNS));
  }

  static Workload mandelbrot(int side) {
    return Workload.of(
        "mandelbrot",
        side,
        (double) side * side,
        new LaunchConfig(Dim3.of(side / 16, side / 16), Dim3.of(16, 16)),
        Agreement.ALMOST,
        new Whole(side),
        new Whole(256),
        new Output(INT, side * side));
  }

  private static Workload transpose(int side) {
    return Workload.of(
        "transpose",
        side,
        (double) side * side,
        new LaunchConfig(Dim3.of(side / 32, side / 32), Dim3.of(32, 8)),
        Agreement.EXACT,
        new Whole(side),
        new Input(FLOAT, side * side),
        new Output(FLOAT, side * side));
  }
}
