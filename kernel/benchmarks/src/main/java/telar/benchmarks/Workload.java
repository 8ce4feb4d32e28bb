package telar.benchmarks;

import java.util.List;
import telar.device.LaunchConfig;

/**
 * One piece of work: a kernel in CUDA C++ and in OpenCL, and a C program that does the same.
 *
 * @param name of the kernel and of its three files
 * @param size what the C program is compiled with
 * @param work how much it is, in a unit that grows as the time does
 * @param config the launch
 * @param agreement how close the results of two contestants must be
 * @param arguments of the kernel, in order
 */
record Workload(
    String name,
    int size,
    double work,
    LaunchConfig config,
    Agreement agreement,
    List<Argument> arguments) {

  static Workload of(
      String name,
      int size,
      double work,
      LaunchConfig config,
      Agreement agreement,
      Argument... arguments) {
    return new Workload(name, size, work, config, agreement, List.of(arguments));
  }
}
