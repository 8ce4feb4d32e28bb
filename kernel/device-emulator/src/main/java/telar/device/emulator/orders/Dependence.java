package telar.device.emulator.orders;

import java.util.List;
import java.util.Optional;
import telar.device.DeviceException;
import telar.device.LaunchConfig;

/**
 * A launch whose answer is another under another order.
 *
 * @param config the launch, with the seed of that order
 * @param failure why it fails there, if it does
 * @param changes what it leaves different, when it does not fail
 */
record Dependence(LaunchConfig config, Optional<DeviceException> failure, List<Change> changes) {

  Dependence {
    changes = List.copyOf(changes);
  }

  boolean isRounding() {
    return failure.isEmpty() && changes.stream().allMatch(Change::rounding);
  }

  /** Whether it is of the same bug, as far as can be told: the same object, or a failure too. */
  boolean isLike(Dependence other) {
    return failure.isPresent() == other.failure.isPresent()
        && (failure.isPresent() || changes.stream().anyMatch(other::changes));
  }

  private boolean changes(Change change) {
    return changes.stream().anyMatch(mine -> mine.object() == change.object());
  }
}
