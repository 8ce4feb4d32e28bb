package telar.simt.launch;

import java.util.Optional;
import telar.text.Sentences;

/** CUDA's limits on a launch, and what to tell the learner who goes beyond them. */
public final class LaunchLimits {

  public static final int MAX_THREADS = 1024;
  public static final int MAX_BLOCK_X = 1024;
  public static final int MAX_BLOCK_Y = 1024;
  public static final int MAX_BLOCK_Z = 64;
  public static final int MAX_GRID_X = Integer.MAX_VALUE;
  public static final int MAX_GRID_Y = 65535;
  public static final int MAX_GRID_Z = 65535;

  /** Shared memory of a block, unless the kernel opts in to more. */
  public static final int SHARED_BYTES = 48 << 10;

  /** Dynamic shared memory a kernel may opt in to. */
  public static final int SHARED_BYTES_OPT_IN = 99 << 10;

  private static final Sentences SENTENCES = Sentences.of(LaunchLimits.class);

  private LaunchLimits() {}

  /**
   * What is wrong with a launch, in Spanish; empty when it may run.
   *
   * @param staticSharedBytes shared memory that the kernel declares
   * @param sharedLimit bytes the kernel may use, {@link #SHARED_BYTES} unless it opted in
   */
  public static Optional<String> problem(
      LaunchGeometry launch, long staticSharedBytes, int sharedLimit) {
    return grid(launch)
        .or(() -> block(launch))
        .or(() -> shared(launch.sharedBytes(), staticSharedBytes, sharedLimit));
  }

  private static Optional<String> grid(LaunchGeometry launch) {
    if (launch.gridX() < 0 || launch.gridY() < 0 || launch.gridZ() < 0) {
      return say("grid.negative", launch.gridX(), launch.gridY(), launch.gridZ());
    }
    if (launch.gridX() == 0 || launch.gridY() == 0 || launch.gridZ() == 0) {
      return say("grid.zero", launch.gridX(), launch.gridY(), launch.gridZ());
    }
    return above("grid.limit", "grid.y", launch.gridY(), MAX_GRID_Y)
        .or(() -> above("grid.limit", "grid.z", launch.gridZ(), MAX_GRID_Z));
  }

  private static Optional<String> block(LaunchGeometry launch) {
    if (launch.blockX() <= 0 || launch.blockY() <= 0 || launch.blockZ() <= 0) {
      return say("block.zero", launch.blockX(), launch.blockY(), launch.blockZ());
    }
    long threads = (long) launch.blockX() * launch.blockY() * launch.blockZ();
    if (threads > MAX_THREADS || threads <= 0) {
      return say("block.threads", threads, launch.blockX(), launch.blockY(), launch.blockZ());
    }
    return above("block.limit", "z", launch.blockZ(), MAX_BLOCK_Z);
  }

  private static Optional<String> shared(int dynamic, long fixed, int limit) {
    if (dynamic < 0) {
      return say("shared.negative", dynamic);
    }
    String key = limit < SHARED_BYTES_OPT_IN ? "shared.limit" : "shared.most";
    return dynamic + fixed > limit
        ? say(key, dynamic + fixed, fixed, dynamic, limit)
        : Optional.empty();
  }

  private static Optional<String> above(String key, String what, int value, int limit) {
    return value > limit ? say(key, what, value, limit) : Optional.empty();
  }

  private static Optional<String> say(String key, Object... values) {
    return Optional.of(SENTENCES.text(key, values));
  }
}
