package telar.device.emulator.orders;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import telar.device.Dim3;
import telar.device.LaunchConfig;

/**
 * Shrinks a launch whose answer depends on the order: the fewest blocks, and then the fewest
 * threads, with which it still does. Arguments stay as they are.
 */
final class SmallestLaunch {

  private static final int DIMENSIONS = 6;
  private static final int WARP = 32;

  /** Dimensions in the order in which they shrink: of the grid z, y, x, then of the block. */
  private static final int[] ORDER = {2, 1, 0, 5, 4, 3};

  private final OrderTrials trials;
  private final long deadline;
  private Dependence smallest;

  /**
   * A search.
   *
   * @param patience after which what was found up to then is taken
   */
  SmallestLaunch(OrderTrials trials, Dependence found, Duration patience) {
    this.trials = trials;
    this.deadline = System.nanoTime() + patience.toNanos();
    this.smallest = found;
  }

  Dependence find() {
    Dependence before;
    do {
      before = smallest;
      for (int dimension : ORDER) {
        shrink(dimension);
      }
    } while (smallest != before);
    return smallest;
  }

  /** Tries small sizes first, ever larger ones while they fail, then those in between. */
  private void shrink(int dimension) {
    Sizes sizes = sizes(dimension);
    int failed = -1;
    for (int i = 0; failed < sizes.count() - 1; i = Math.min(2 * i + 1, sizes.count() - 1)) {
      if (differs(dimension, sizes.of(i))) {
        between(dimension, sizes, failed, i);
        return;
      }
      failed = i;
    }
  }

  private void between(int dimension, Sizes sizes, int failed, int found) {
    int low = failed;
    int high = found;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (differs(dimension, sizes.of(middle))) {
        high = middle;
      } else {
        low = middle;
      }
    }
  }

  private boolean differs(int dimension, int size) {
    if (System.nanoTime() > deadline) {
      return false;
    }
    Optional<Dependence> found =
        trials
            .again(with(smallest.config(), dimension, size))
            .filter(less -> !trials.isRounding(less) && less.isLike(smallest));
    found.ifPresent(less -> smallest = less);
    return found.isPresent();
  }

  /** Sizes that are worth a try, ascending. */
  private record Sizes(int count, IntUnaryOperator values) {
    int of(int index) {
      return values.applyAsInt(index);
    }
  }

  private Sizes sizes(int dimension) {
    int now = dimensions(smallest.config())[dimension];
    if (dimension < 3) {
      return new Sizes(now - 1, index -> index + 1);
    }
    int[] allowed =
        IntStream.range(1, now)
            .filter(size -> isWhole(with(smallest.config(), dimension, size).block()))
            .toArray();
    return new Sizes(allowed.length, index -> allowed[index]);
  }

  /** Half a warp is as good as a small block, but nobody launches a warp and a half. */
  private static boolean isWhole(Dim3 block) {
    return block.count() <= WARP || block.count() % WARP == 0;
  }

  private static int[] dimensions(LaunchConfig config) {
    Dim3 grid = config.grid();
    Dim3 block = config.block();
    return new int[] {grid.x(), grid.y(), grid.z(), block.x(), block.y(), block.z()};
  }

  private static LaunchConfig with(LaunchConfig config, int dimension, int size) {
    List<Integer> d =
        IntStream.range(0, DIMENSIONS)
            .mapToObj(i -> i == dimension ? size : dimensions(config)[i])
            .toList();
    return new LaunchConfig(
        Dim3.of(d.get(0), d.get(1), d.get(2)),
        Dim3.of(d.get(3), d.get(4), d.get(5)),
        config.sharedBytes(),
        config.schedule(),
        config.timeLimit());
  }
}
