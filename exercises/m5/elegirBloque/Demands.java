package m5.elegirBloque;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import m5.elegirBloque.Sm.Demand;

/**
 * Kernels to choose blocks for. Their numbers are those at which plain division gives what NVIDIA's
 * calculator gives, which rounds up: shared memory to 128 bytes, and registers in each quarter of a
 * multiprocessor.
 */
public final class Demands {

  private static final int[] REGISTERS = {16, 24, 32, 56, 64, 72, 128, 168, 248};
  private static final int[] THREAD_BYTES = {0, 0, 4, 8, 16, 32, 48, 64, 128};

  private static final List<Demand> SLENDER =
      Stream.of(256, 512, 768, 1024, 1536, 2048).map(n -> new Demand(16, 0, 0, n)).toList();

  private static final List<Demand> SHARING =
      List.of(
          new Demand(16, 0, 64, 512),
          new Demand(16, 0, 128, 384),
          new Demand(16, 2048, 0, 1024),
          new Demand(16, 6144, 0, 768),
          new Demand(16, 12288, 0, 1024),
          new Demand(16, 4096, 32, 1024),
          new Demand(16, 1024, 48, 1024),
          new Demand(16, 40960, 0, 2048));

  private static final List<Demand> REGISTERING =
      List.of(
          new Demand(64, 0, 0, 1024),
          new Demand(72, 0, 0, 768),
          new Demand(128, 0, 0, 512),
          new Demand(128, 0, 0, 768),
          new Demand(168, 0, 0, 384),
          new Demand(248, 0, 0, 256));

  private Demands() {}

  /** Only threads and blocks are short. */
  public static List<Demand> slender() {
    return SLENDER;
  }

  /** Shared memory is short: for each thread, for each block, both. */
  public static List<Demand> sharing() {
    return SHARING;
  }

  /** Registers are short. */
  public static List<Demand> registering() {
    return REGISTERING;
  }

  /** Kernels of all kinds. */
  public static List<Demand> random(int count, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return Stream.generate(() -> one(random)).limit(count).toList();
  }

  private static Demand one(SplittableRandom random) {
    int fixedBytes = random.nextBoolean() ? 0 : 128 * random.nextInt(1, 64);
    return new Demand(
        REGISTERS[random.nextInt(REGISTERS.length)],
        fixedBytes,
        THREAD_BYTES[random.nextInt(THREAD_BYTES.length)],
        128 * random.nextInt(1, 13));
  }

  static int[] column(List<Demand> demands, ToIntFunction<Demand> column) {
    return demands.stream().mapToInt(column).toArray();
  }
}
