package telar.simt.host;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telar.simt.abi.ThreadContext;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;

/**
 * The asynchronous copies of page-locked host memory that the host has not waited for. The emulator
 * makes every copy at once; this says which ones a GPU could be still at. A stream, and an event
 * recorded in it, stand for all the copies that are over when it is.
 *
 * <p>Copies of pageable memory are not among them: of those, the call itself waits.
 */
final class PendingCopies {

  private static final long DEFAULT = 0;

  private final Set<PendingCopy> all = new LinkedHashSet<>();
  private final Map<Long, Set<PendingCopy>> streams = new HashMap<>();
  private final Map<Long, Set<PendingCopy>> events = new HashMap<>();
  private final Set<Long> independent = new HashSet<>();

  /** Notes a stream that the default stream does not wait for. */
  synchronized void independent(long stream) {
    independent.add(stream);
  }

  /** Notes a copy that has been asked for on a stream. */
  synchronized void begun(ThreadContext thread, long target, long source, long bytes, long stream) {
    Allocation to = thread.find(target);
    Allocation from = thread.find(source);
    if (to == null || from == null || to.space() == from.space()) {
      return;
    }
    if (isPageLocked(to)) {
      add(thread, to, Address.offset(target), bytes, true, stream);
    } else if (isPageLocked(from)) {
      add(thread, from, Address.offset(source), bytes, false, stream);
    }
  }

  private static boolean isPageLocked(Allocation object) {
    return object.space() == Address.HOST && object.isDeviceAccessible();
  }

  private void add(
      ThreadContext thread, Allocation host, long from, long bytes, boolean arrives, long stream) {
    ordered(stream);
    PendingCopy copy = new PendingCopy(host, from, from + bytes, arrives, CudaRuntime.site(thread));
    all.add(copy);
    of(stream).add(copy);
    host.inFlight(true);
  }

  private Set<PendingCopy> of(long stream) {
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
    Set<PendingCopy> before = of(DEFAULT);
    streams.forEach(
        (other, copies) -> {
          if (other != DEFAULT && !independent.contains(other)) {
            before.addAll(copies);
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

  /** The copy that an access of the host does not wait for, told only once; null when none. */
  synchronized @Nullable PendingCopy met(
      Allocation object, long offset, long bytes, boolean writes) {
    for (PendingCopy copy : all) {
      if (copy.meets(object, offset, bytes, writes)) {
        done(List.of(copy));
        return copy;
      }
    }
    return null;
  }

  private void done(Collection<PendingCopy> copies) {
    all.removeAll(copies);
    streams.values().forEach(set -> set.removeAll(copies));
    events.values().forEach(set -> set.removeAll(copies));
    for (PendingCopy copy : copies) {
      copy.host().inFlight(all.stream().anyMatch(other -> other.host() == copy.host()));
    }
  }
}
