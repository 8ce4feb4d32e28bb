package telar.checks.occupancy;

/** Computes theoretical occupancy as NVIDIA's occupancy calculator does. */
public final class OccupancyCalculator {

  private static final int WARP = 32;
  private static final int REGISTER_UNIT = 256;
  private static final int SHARED_UNIT = 128;

  /** Each multiprocessor has four parts with a quarter of its registers; a warp lives in one. */
  private static final int PARTS = 4;

  private OccupancyCalculator() {}

  /** What limits the number of resident blocks. */
  public enum Limiter {
    WARPS,
    BLOCKS,
    SHARED,
    REGISTERS
  }

  /**
   * Occupancy of a launch.
   *
   * @param blocks resident blocks of one multiprocessor
   * @param warps resident warps
   * @param theoretical warps between the most that fit, 0 to 1
   * @param limiter the tightest limit
   */
  public record Result(int blocks, int warps, double theoretical, Limiter limiter) {}

  /**
   * Occupancy on a model.
   *
   * @param threadsPerBlock 1 to 1024
   * @param sharedBytesPerBlock static and dynamic together
   * @param registersPerThread measured or estimated; 0 when registers are not to be considered
   */
  public static Result on(
      GpuModel gpu, int threadsPerBlock, int sharedBytesPerBlock, int registersPerThread) {
    Limits limits = limits(gpu, threadsPerBlock, sharedBytesPerBlock, registersPerThread);
    int warps = limits.warpsPerBlock();
    int byShared = limits.byShared();
    int byRegisters = limits.byRegisters();

    int blocks = limits.byWarps();
    Limiter limiter = Limiter.WARPS;
    if (gpu.maxBlocks() < blocks) {
      blocks = gpu.maxBlocks();
      limiter = Limiter.BLOCKS;
    }
    if (byShared < blocks) {
      blocks = byShared;
      limiter = Limiter.SHARED;
    }
    if (byRegisters < blocks) {
      blocks = byRegisters;
      limiter = Limiter.REGISTERS;
    }
    int resident = blocks * warps;
    return new Result(blocks, resident, (double) resident / gpu.maxWarps(), limiter);
  }

  /**
   * How many blocks each resource of a multiprocessor admits.
   *
   * @param warpsPerBlock warps of a block
   * @param byWarps by its warps
   * @param byShared by shared memory; {@link Integer#MAX_VALUE} without any
   * @param byRegisters by registers; {@link Integer#MAX_VALUE} when they are not considered
   */
  public record Limits(int warpsPerBlock, int byWarps, int byShared, int byRegisters) {}

  /** The limits of a block on a model; the parameters are those of {@link #on}. */
  public static Limits limits(
      GpuModel gpu, int threadsPerBlock, int sharedBytesPerBlock, int registersPerThread) {
    int warps = (threadsPerBlock + WARP - 1) / WARP;
    int byShared =
        sharedBytesPerBlock == 0
            ? Integer.MAX_VALUE
            : gpu.sharedBytes()
                / (roundUp(sharedBytesPerBlock, SHARED_UNIT) + gpu.reservedSharedBytes());
    return new Limits(
        warps, gpu.maxWarps() / warps, byShared, byRegisters(gpu, warps, registersPerThread));
  }

  /** How many bytes of shared memory a block may use before they limit the number of blocks. */
  public static int enoughShared(GpuModel gpu, Limits limits) {
    int others = Math.min(Math.min(limits.byWarps(), gpu.maxBlocks()), limits.byRegisters());
    int share = others == 0 ? 0 : gpu.sharedBytes() / others - gpu.reservedSharedBytes();
    return share / SHARED_UNIT * SHARED_UNIT;
  }

  private static int byRegisters(GpuModel gpu, int warps, int registersPerThread) {
    if (registersPerThread == 0) {
      return Integer.MAX_VALUE;
    }
    int perWarp = roundUp(registersPerThread * WARP, REGISTER_UNIT);
    return gpu.registers() / PARTS / perWarp * PARTS / warps;
  }

  private static int roundUp(int value, int unit) {
    return (value + unit - 1) / unit * unit;
  }
}
