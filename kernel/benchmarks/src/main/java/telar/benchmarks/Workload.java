package telar.benchmarks;

import java.util.List;
import telar.device.Dim3;
import telar.device.LaunchConfig;

/**
 * One piece of work: a kernel for Telar and a C program that does the same.
 *
 * @param name also the kernel's name, in {@code NAME.cu}
 * @param rival name of the C file, without its ending
 * @param inputs number of floats in each input buffer
 * @param outputs number of floats in the output buffer, the last pointer parameter
 * @param scalars the int arguments before the pointers
 * @param config the launch
 */
record Workload(
    String name,
    String rival,
    List<Integer> inputs,
    int outputs,
    List<Integer> scalars,
    LaunchConfig config) {

  private static final double TOLERANCE = 1e-4;

  static List<Workload> all() {
    int millions = 16 << 20;
    int side = 512;
    LaunchConfig tiles = new LaunchConfig(Dim3.of(side / 16, side / 16), Dim3.of(16, 16));
    return List.of(
        new Workload(
            "saxpy",
            "saxpy",
            List.of(millions),
            millions,
            List.of(millions),
            LaunchConfig.grid(millions, 256)),
        new Workload(
            "matmulNaive",
            "matmul",
            List.of(side * side, side * side),
            side * side,
            List.of(side),
            tiles),
        new Workload(
            "matmulTiled",
            "matmul",
            List.of(side * side, side * side),
            side * side,
            List.of(side),
            tiles),
        new Workload(
            "mandelbrot",
            "mandelbrot",
            List.of(),
            1024 * 1024,
            List.of(1024, 256),
            new LaunchConfig(Dim3.of(64, 64), Dim3.of(16, 16))));
  }

  /** The value of input {@code i}: small, with both signs, the same in C. */
  static float input(int i) {
    return (i * 37 % 101 - 50) / 64f;
  }

  void check(double ours, double theirs) {
    if (Math.abs(ours - theirs) > TOLERANCE * (1 + Math.abs(theirs))) {
      throw new IllegalStateException(name + ": Telar gives " + ours + ", C gives " + theirs);
    }
  }
}
