package telar.simt.host;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import telar.simt.memory.Allocation;
import telar.simt.memory.ChangedBytes;

/**
 * What a kernel changes of the memory that the host sees, by a look before and one behind: the host
 * may go on with the other half of an array.
 */
final class KernelWrites {

  /** More than this is not looked at. */
  private static final long MAX_BYTES = 64 << 20;

  private final Map<Allocation, Allocation> before = new HashMap<>();

  KernelWrites(List<Allocation> targets) {
    long bytes = targets.stream().mapToLong(Allocation::bytes).sum();
    if (bytes <= MAX_BYTES) {
      targets.forEach(object -> before.put(object, object.copy()));
    }
  }

  /** Notes what was changed. */
  void note(KernelRequest request, long stream, PendingWork pending) {
    before.forEach(
        (object, old) -> {
          ChangedBytes changed = ChangedBytes.between(old, object);
          if (!changed.isEmpty()) {
            pending.add(
                new PendingUse(
                    request.shownName(),
                    object,
                    changed.from(),
                    changed.to(),
                    true,
                    request.site()),
                stream);
          }
        });
  }
}
