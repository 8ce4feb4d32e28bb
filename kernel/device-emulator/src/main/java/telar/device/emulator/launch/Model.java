package telar.device.emulator.launch;

import java.util.List;
import java.util.Locale;
import telar.checks.occupancy.GpuModel;
import telar.checks.occupancy.KnownGpu;
import telar.checks.occupancy.OccupancyCalculator;
import telar.device.DeviceInfo;
import telar.device.Finding;
import telar.device.GpuFit;
import telar.device.GpuPeaks;
import telar.device.Occupancy;
import telar.device.emulator.findings.Findings;
import telar.device.emulator.text.Texts;
import telar.simt.abi.CallSite;
import telar.simt.host.CudaError;
import telar.simt.launch.LaunchGeometry;
import telar.simt.launch.LaunchLimits;

/** The GPU that the emulator models: compute capability 8.6 with 28 multiprocessors. */
public final class Model {

  private static final GpuModel GPU = GpuModel.AMPERE;
  private static final int MULTIPROCESSORS = 28;
  private static final int REGISTERS_UNKNOWN = 0;

  public static final DeviceInfo INFO =
      new DeviceInfo(
          Texts.DEVICE.of("device.name"),
          DeviceInfo.Kind.EMULATOR,
          GPU.computeCapability(),
          MULTIPROCESSORS,
          LaunchLimits.MAX_THREADS,
          LaunchLimits.SHARED_BYTES);

  private Model() {}

  /**
   * Refuses a cooperative launch whose blocks are not all resident at once.
   *
   * @throws KernelFailure when there are too many
   */
  static void requireResident(
      LaunchGeometry geometry, long staticSharedBytes, String kernel, CallSite site) {
    int shared = (int) staticSharedBytes + geometry.sharedBytes();
    long resident =
        (long) MULTIPROCESSORS
            * OccupancyCalculator.on(GPU, geometry.threads(), shared, REGISTERS_UNKNOWN).blocks();
    if (geometry.blocks() > resident) {
      String problem = Texts.LAUNCH.of("cooperative.large", geometry.blocks(), resident);
      Finding finding = Findings.badLaunch(kernel, site, problem);
      throw new KernelFailure(
          CudaError.COOPERATIVE_LAUNCH_TOO_LARGE, finding.message(), List.of(finding));
    }
  }

  /** How the blocks of a launch fit on every GPU that is known; registers are estimated. */
  static List<GpuFit> fits(LaunchGeometry geometry, long staticSharedBytes, int registers) {
    int shared = (int) staticSharedBytes + geometry.sharedBytes();
    return KnownGpu.ALL.stream()
        .map(gpu -> fit(gpu, geometry.threads(), shared, registers))
        .toList();
  }

  private static GpuFit fit(KnownGpu gpu, int threads, int shared, int registers) {
    OccupancyCalculator.Limits limits =
        OccupancyCalculator.limits(gpu.model(), threads, shared, registers);
    return new GpuFit(
        gpu.name(),
        gpu.model().name(),
        gpu.model().computeCapability(),
        limits.warpsPerBlock(),
        gpu.model().maxWarps(),
        limits.byWarps(),
        gpu.model().maxBlocks(),
        limits.byShared(),
        limits.byRegisters(),
        registers,
        OccupancyCalculator.enoughShared(gpu.model(), limits),
        gpu.peaks().map(p -> new GpuPeaks(p.gigaflops(), p.gigabytesPerSecond(), p.source())));
  }

  static Occupancy occupancy(LaunchGeometry geometry, long staticSharedBytes, int registers) {
    int shared = (int) staticSharedBytes + geometry.sharedBytes();
    OccupancyCalculator.Result result =
        OccupancyCalculator.on(GPU, geometry.threads(), shared, registers);
    String limiter = result.limiter().name().toLowerCase(Locale.ROOT);
    return new Occupancy(result.theoretical(), limiter, registers, shared);
  }
}
