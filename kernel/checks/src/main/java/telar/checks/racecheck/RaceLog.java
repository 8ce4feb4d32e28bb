package telar.checks.racecheck;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import telar.simt.event.AccessSite;

/** The races of a launch, one a pair of places, in order of first occurrence. */
final class RaceLog {

  private final Map<Long, Entry> races = new ConcurrentHashMap<>();
  private final Set<Long> looks = ConcurrentHashMap.newKeySet();
  private final AtomicInteger next = new AtomicInteger();

  private record Entry(int turn, Race first, LongAdder count) {
    Race race() {
      return first.times(count.sum());
    }
  }

  /** The pair of two places, whichever comes first. */
  private static long pair(AccessSite one, AccessSite other) {
    return (long) Math.min(one.id(), other.id()) << Integer.SIZE | Math.max(one.id(), other.id());
  }

  /** Counts a race of two places that has been added before; whether it has. */
  boolean again(AccessSite one, AccessSite other) {
    Entry known = races.get(pair(one, other));
    if (known != null) {
      known.count().increment();
    }
    return known != null;
  }

  void add(Race race) {
    races
        .computeIfAbsent(
            pair(race.first(), race.second()),
            pair -> new Entry(next.getAndIncrement(), race, new LongAdder()))
        .count()
        .increment();
  }

  /**
   * A read that only looks before the same thread's atomic, which decides: how a CAS loop starts.
   */
  void look(AccessSite read, AccessSite atomic) {
    looks.add(pair(read, atomic));
  }

  List<Race> all() {
    return races.entrySet().stream()
        .filter(race -> !looks.contains(race.getKey()))
        .map(Map.Entry::getValue)
        .sorted(Comparator.comparingInt(Entry::turn))
        .map(Entry::race)
        .toList();
  }
}
