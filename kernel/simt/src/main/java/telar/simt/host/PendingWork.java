package telar.simt.host;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telar.simt.abi.CallSite;
import telar.simt.abi.ThreadContext;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;

/**
 * The asynchronous copies and kernels that use memory of the host and that the host has not waited
 * for. The emulator does everything at once; this says what a GPU could be still at. A stream, and
 * an event recorded in it, stand for all that is over when it is.
 *
 * <p>Copies of pageable memory are not among them: of those, the call itself waits.
 */
final class PendingWork {

  private static final long DEFAULT = 0;

  private final Set<PendingUse> all = new LinkedHashSet<>();
  private final Map<Long, Set<PendingUse>> streams = new HashMap<>();
  private final Map<Long, Set<PendingUse>> events = new HashMap<>();
  private final Set<Long> independent = new HashSet<>();

  /** Notes a stream that the default stream does not wait for. */
  synchronized void independent(long stream) {
    independent.add(stream);
  }

  /** Notes a copy that has been asked for on a stream. */
  synchronized void begun(
      ThreadContext thread, CallSite call, long target, long source, long bytes, long stream) {
    Allocation to = thread.find(target);
    Allocation from = thread.find(source);
    if (to == null || from == null || to.space() == from.space()) {
      return;
    }
    if (isPageLocked(to)) {
      add(copy(to, Address.offset(target), bytes, true, call), stream);
    } else if (isPageLocked(from)) {
      add(copy(from, Address.offset(source), bytes, false, call), stream);
    }
  }

  private static boolean isPageLocked(Allocation object) {
    return object.space() == Address.HOST && object.isDeviceAccessible();
  }

  private static PendingUse copy(
      Allocation host, long from, long bytes, boolean writes, CallSite call) {
    return new PendingUse("", host, from, from + bytes, writes, call);
  }

  /** Notes what a copy or a kernel does on a stream. */
  synchronized void add(PendingUse use, long stream) {
    ordered(stream);
    all.add(use);
    of(stream).add(use);
    use.host().inFlight(true);
  }

  private Set<PendingUse> of(long stream) {
    return streams.computeIfAbsent(stream, missing -> new LinkedHashSet<>());
  }

  /** Notes work of a stream: the default stream and the others wait for each other. */
  synchronized void ordered(long stream) {
    if (all.isEmpty() || independent.contains(stream)) {
      return;
    }
    if (stream != DEFAULT) {
      of(stream).addAll(of(DEFAULT));
      return;
    }
    Set<PendingUse> before = of(DEFAULT);
    streams.forEach(
        (other, uses) -> {
          if (other != DEFAULT && !independent.contains(other)) {
            before.addAll(uses);
          }
        });
  }

  /** Notes an event recorded in a stream. */
  synchronized void recorded(long event, long stream) {
    ordered(stream);
    events.put(event, new LinkedHashSet<>(of(stream)));
  }

  /** Notes a stream that waits for an event. */
  synchronized void waits(long stream, long event) {
    of(stream).addAll(events.getOrDefault(event, Set.of()));
  }

  /** The host has waited for a stream. */
  synchronized void streamDone(long stream) {
    if (!all.isEmpty()) {
      if (stream == DEFAULT) {
        ordered(stream);
      }
      done(List.copyOf(of(stream)));
    }
  }

  /** The host has waited for an event. */
  synchronized void eventDone(long event) {
    done(List.copyOf(events.getOrDefault(event, Set.of())));
  }

  /** The host has waited for everything. */
  synchronized void allDone() {
    done(List.copyOf(all));
  }

  /**
   * What an access of the host does not wait for; null when there is nothing. It is told only once,
   * and who forgot to wait for a kernel is told of one.
   */
  synchronized @Nullable PendingUse met(
      Allocation object, long offset, long bytes, boolean writes) {
    for (PendingUse use : all) {
      if (use.meets(object, offset, bytes, writes)) {
        done(use.isOfKernel() ? List.copyOf(all) : List.of(use));
        return use;
      }
    }
    return null;
  }

  private void done(Collection<PendingUse> uses) {
    all.removeAll(uses);
    streams.values().forEach(set -> set.removeAll(uses));
    events.values().forEach(set -> set.removeAll(uses));
    for (PendingUse use : uses) {
      use.host().inFlight(all.stream().anyMatch(other -> other.host() == use.host()));
    }
  }
}
