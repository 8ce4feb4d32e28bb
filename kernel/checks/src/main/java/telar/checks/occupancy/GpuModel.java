package telar.checks.occupancy;

/**
 * Limits of one streaming multiprocessor, from the table "Technical Specifications per Compute
 * Capability" of NVIDIA's CUDA C++ Programming Guide.
 *
 * @param name family shown to the learner
 * @param computeCapability e.g. {@code 8.6}
 * @param maxWarps resident warps
 * @param maxBlocks resident blocks
 * @param registers 32-bit registers
 * @param sharedBytes shared memory, in bytes
 * @param reservedSharedBytes shared memory that the system takes from each block, in bytes
 */
public record GpuModel(
    String name,
    String computeCapability,
    int maxWarps,
    int maxBlocks,
    int registers,
    int sharedBytes,
    int reservedSharedBytes) {

  public static final GpuModel TURING = new GpuModel("Turing", "7.5", 32, 16, 65536, 64 * 1024, 0);
  public static final GpuModel AMPERE_A100 =
      new GpuModel("Ampere (A100)", "8.0", 64, 32, 65536, 164 * 1024, 1024);
  public static final GpuModel AMPERE =
      new GpuModel("Ampere", "8.6", 48, 16, 65536, 100 * 1024, 1024);
  public static final GpuModel ADA = new GpuModel("Ada", "8.9", 48, 24, 65536, 100 * 1024, 1024);
  public static final GpuModel HOPPER =
      new GpuModel("Hopper", "9.0", 64, 32, 65536, 228 * 1024, 1024);
  public static final GpuModel BLACKWELL =
      new GpuModel("Blackwell", "10.0", 64, 32, 65536, 228 * 1024, 1024);
  public static final GpuModel BLACKWELL_RTX =
      new GpuModel("Blackwell (RTX)", "12.0", 48, 24, 65536, 100 * 1024, 1024);
}
