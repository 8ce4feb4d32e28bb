package telar.device.emulator.orders;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import telar.device.DeviceException;
import telar.device.LaunchConfig;

/** Runs a launch in its natural order and in others, and compares what they leave in memory. */
final class OrderTrials {

  private final Replays replays;
  private final long firstSeed;
  private final int orders;
  private final AtomicsSeen atomics = new AtomicsSeen();

  OrderTrials(Replays replays, long firstSeed, int orders) {
    this.replays = replays;
    this.firstSeed = firstSeed;
    this.orders = orders;
  }

  /**
   * The first order whose answer is not the natural one's; one that differs by rounding only, if
   * all that differ do.
   *
   * @throws DeviceException when the natural order fails
   */
  Optional<Dependence> first(LaunchConfig config) {
    replays.first(natural(config), atomics);
    return compared(config);
  }

  /** The same for a launch that may be wrong in itself; then there is nothing to compare. */
  Optional<Dependence> again(LaunchConfig config) {
    return replays.again(natural(config), atomics).isPresent()
        ? Optional.empty()
        : compared(config);
  }

  private Optional<Dependence> compared(LaunchConfig config) {
    MemoryState natural = replays.state();
    Optional<Dependence> rounded = Optional.empty();
    for (int i = 0; i < orders; i++) {
      Optional<Dependence> found = compared(config.schedule(firstSeed + i), natural);
      if (found.isPresent() && !isRounding(found.get())) {
        return found;
      }
      rounded = rounded.or(() -> found);
    }
    return rounded;
  }

  private Optional<Dependence> compared(LaunchConfig ordered, MemoryState natural) {
    Optional<DeviceException> failure = replays.again(ordered, atomics);
    List<Change> changes = failure.isPresent() ? List.of() : natural.changes();
    return failure.isEmpty() && changes.isEmpty()
        ? Optional.empty()
        : Optional.of(new Dependence(ordered, failure, changes));
  }

  /** Whether only the order of sums can have made the difference. */
  boolean isRounding(Dependence found) {
    return found.isRounding() && atomics.floating();
  }

  /** Whether the launch has atomic operations. */
  boolean hasAtomics() {
    return atomics.any();
  }

  static LaunchConfig natural(LaunchConfig config) {
    return new LaunchConfig(
        config.grid(),
        config.block(),
        config.sharedBytes(),
        OptionalLong.empty(),
        config.timeLimit());
  }
}
