package telar.checks.occupancy;

import java.util.List;

/**
 * A GPU that people have.
 *
 * @param name as it is sold
 * @param model the limits of its multiprocessors
 */
public record KnownGpu(String name, GpuModel model) {

  /** From Turing to Blackwell, in the order of their compute capabilities. */
  public static final List<KnownGpu> ALL =
      List.of(
          new KnownGpu("T4", GpuModel.TURING),
          new KnownGpu("A100", GpuModel.AMPERE_A100),
          new KnownGpu("RTX 3060", GpuModel.AMPERE),
          new KnownGpu("RTX 4090", GpuModel.ADA),
          new KnownGpu("H100", GpuModel.HOPPER),
          new KnownGpu("B200", GpuModel.BLACKWELL),
          new KnownGpu("RTX 5090", GpuModel.BLACKWELL_RTX));
}
