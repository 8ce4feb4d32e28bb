package telar.conformance.oracle;

import java.util.List;

/** A compiler that Telar is compared with, and what it needs around the programs. */
enum Rival {
  /** g++, which runs a kernel's threads as fibers. */
  GCC(
      "g++",
      "programs.cpp",
      List.of("cuda_shim.h", "oracle_main.h"),
      List.of(
          "g++",
          "-std=c++17",
          "-O0",
          "-w",
          "-fwrapv",
          "-fno-strict-aliasing",
          "-ffp-contract=off",
          // Else it makes -x of 0 - x where x was a whole number, and -0 of its zero.
          "-frounding-math"),
      100),
  /** NVIDIA's own compiler, on this machine's GPU. */
  NVCC(
      "nvcc",
      "programs.cu",
      List.of("oracle_gpu.h", "oracle_main.h"),
      List.of("nvcc", "-std=c++17", "-arch=native", "-fmad=false", "-w"),
      25);

  private final String title;
  private final String source;
  private final List<String> headers;
  private final List<String> command;
  private final int batch;

  Rival(String title, String source, List<String> headers, List<String> command, int batch) {
    this.title = title;
    this.source = source;
    this.headers = headers;
    this.command = command;
    this.batch = batch;
  }

  /** The name of the file with the programs. */
  String source() {
    return source;
  }

  /** What the file includes: how it launches, then the frame. */
  List<String> headers() {
    return headers;
  }

  /** The compiler with its options. */
  List<String> command() {
    return command;
  }

  /** How many programs it is best given together. */
  int batch() {
    return batch;
  }

  @Override
  public String toString() {
    return title;
  }
}
