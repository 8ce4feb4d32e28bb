package telar.checks.occupancy;

import java.util.List;
import java.util.Optional;

/**
 * A GPU that people have.
 *
 * @param name as it is sold
 * @param model the limits of its multiprocessors
 * @param peaks the most it can do; empty where NVIDIA's documents were not found to say it
 */
public record KnownGpu(String name, GpuModel model, Optional<Peaks> peaks) {

  /**
   * The most that a GPU can do.
   *
   * @param gigaflops single precision, a fused multiplication and addition being two operations
   * @param gigabytesPerSecond bandwidth of its memory
   * @param source NVIDIA's document for both, see {@link #ALL}
   */
  public record Peaks(double gigaflops, double gigabytesPerSecond, String source) {}

  /**
   * From Turing to Blackwell, in the order of their compute capabilities. Peaks are those of the
   * form named in the document's title, as other pages quote that document; the documents
   * themselves were not at hand. For the RTX 3060, NVIDIA states cores and clock but no bandwidth,
   * so it has none.
   */
  public static final List<KnownGpu> ALL =
      List.of(
          known("T4", GpuModel.TURING, 8_100, 320, "NVIDIA T4 Tensor Core GPU Datasheet"),
          known(
              "A100",
              GpuModel.AMPERE_A100,
              19_500,
              1_555,
              "NVIDIA A100 Tensor Core GPU Datasheet (40 GB SXM)"),
          new KnownGpu("RTX 3060", GpuModel.AMPERE, Optional.empty()),
          known(
              "RTX 4090", GpuModel.ADA, 82_600, 1_008, "NVIDIA Ada GPU Architecture (whitepaper)"),
          known(
              "H100",
              GpuModel.HOPPER,
              67_000,
              3_350,
              "NVIDIA H100 Tensor Core GPU Datasheet (SXM)"),
          known(
              "B200",
              GpuModel.BLACKWELL,
              80_000,
              8_000,
              "NVIDIA Blackwell Architecture Technical Brief (HGX B200)"),
          known(
              "RTX 5090",
              GpuModel.BLACKWELL_RTX,
              104_800,
              1_792,
              "NVIDIA RTX Blackwell GPU Architecture (whitepaper)"));

  private static KnownGpu known(
      String name, GpuModel model, double gigaflops, double gigabytes, String source) {
    return new KnownGpu(name, model, Optional.of(new Peaks(gigaflops, gigabytes, source)));
  }
}
