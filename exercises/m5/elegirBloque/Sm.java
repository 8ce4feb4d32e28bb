package m5.elegirBloque;

import java.util.List;

/**
 * The places of a streaming multiprocessor, and how blocks take them.
 *
 * @param gpu where it is
 * @param threads that fit
 * @param blocks that fit
 * @param sharedBytes of shared memory
 * @param reserved of them, what the system takes from each block
 * @param registers of 32 bits
 */
public record Sm(
    String gpu, int threads, int blocks, int sharedBytes, int reserved, int registers) {

  /** What keeps one more block out; numbered as in the kernel. */
  public enum Limiter {
    NONE,
    THREADS,
    BLOCKS,
    SHARED,
    REGISTERS
  }

  /**
   * What a kernel takes and wants.
   *
   * @param registers of a thread
   * @param fixedBytes of shared memory of a block
   * @param threadBytes of shared memory for each of its threads
   * @param needed threads that it wants in a multiprocessor
   */
  public record Demand(int registers, int fixedBytes, int threadBytes, int needed) {

    /** Bytes of shared memory of a block. */
    public int sharedBytes(int block) {
      return fixedBytes + threadBytes * block;
    }

    @Override
    public String toString() {
      return "%d registros por hilo, %d + %d · hilos bytes, se quieren %d hilos"
          .formatted(registers, fixedBytes, threadBytes, needed);
    }
  }

  /**
   * How blocks fit.
   *
   * @param block threads of a block; 0 when no size is enough
   * @param blocks that are resident
   */
  public record Fit(int block, int blocks, Limiter limiter) {
    static final Fit NONE = new Fit(0, 0, Limiter.NONE);
  }

  /** From NVIDIA's table of compute capabilities 7.5, 8.0, 8.6, 8.9 and 9.0. */
  public static final List<Sm> ALL =
      List.of(
          new Sm("T4", 1024, 16, 64 * 1024, 0, 65536),
          new Sm("A100", 2048, 32, 164 * 1024, 1024, 65536),
          new Sm("RTX 3060", 1536, 16, 100 * 1024, 1024, 65536),
          new Sm("RTX 4090", 1536, 24, 100 * 1024, 1024, 65536),
          new Sm("H100", 2048, 32, 228 * 1024, 1024, 65536));

  /** How blocks of that size fit; of equal limits the first counts. */
  public Fit fit(Demand kernel, int block) {
    int shared = reserved + kernel.sharedBytes(block);
    int[] limits = {
      Integer.MAX_VALUE,
      threads / block,
      blocks,
      shared == 0 ? Integer.MAX_VALUE : sharedBytes / shared,
      registers / (kernel.registers() * block)
    };
    int tightest = 0;
    for (int i = 1; i < limits.length; i++) {
      tightest = limits[i] < limits[tightest] ? i : tightest;
    }
    return new Fit(block, limits[tightest], Limiter.values()[tightest]);
  }

  /** The smallest block with which enough threads are resident. */
  public Fit choose(Demand kernel) {
    for (int block = 32; block <= 1024; block *= 2) {
      Fit fit = fit(kernel, block);
      if (fit.blocks() * block >= kernel.needed()) {
        return fit;
      }
    }
    return Fit.NONE;
  }

  /** As the kernel's {@code sm} holds it. */
  int[] toArray() {
    return new int[] {threads, blocks, sharedBytes, reserved, registers};
  }
}
