package telar.checks.occupancy;

import java.util.List;

/**
 * A GPU that people have, with the peaks that NVIDIA's data sheet of it states.
 *
 * @param name as it is sold
 * @param model the limits of its multiprocessors
 * @param gigaflops single-precision peak in GFLOP/s, a fused multiply-add counted as two
 * @param gigabytes bandwidth of its memory in GB/s
 */
public record KnownGpu(String name, GpuModel model, double gigaflops, double gigabytes) {

  /** From Turing to Blackwell, in the order of their compute capabilities. */
  public static final List<KnownGpu> ALL =
      List.of(
          new KnownGpu("T4", GpuModel.TURING, 8_100, 320),
          new KnownGpu("A100", GpuModel.AMPERE_A100, 19_500, 1_555),
          new KnownGpu("RTX 3060", GpuModel.AMPERE, 12_740, 360),
          new KnownGpu("RTX 4090", GpuModel.ADA, 82_580, 1_008),
          new KnownGpu("H100", GpuModel.HOPPER, 66_900, 3_350),
          new KnownGpu("B200", GpuModel.BLACKWELL, 75_000, 8_000),
          new KnownGpu("RTX 5090", GpuModel.BLACKWELL_RTX, 104_800, 1_792));
}
