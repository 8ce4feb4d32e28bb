package telar.checks.racecheck;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import telar.simt.event.AccessSite;

/** The races of a launch, one a pair of places, in order of first occurrence. */
final class RaceLog {

  private final Map<Pair, Race> races = new LinkedHashMap<>();
  private final Set<Pair> looks = new HashSet<>();

  private record Pair(AccessSite first, AccessSite second) {
    Pair reversed() {
      return new Pair(second, first);
    }
  }

  synchronized void add(Race race) {
    Pair pair = new Pair(race.first(), race.second());
    if (!races.containsKey(pair) && races.containsKey(pair.reversed())) {
      pair = pair.reversed();
    }
    races.merge(pair, race, (old, unused) -> old.again());
  }

  /**
   * A read that only looks before the same thread's atomic, which decides: how a CAS loop starts.
   */
  synchronized void look(AccessSite read, AccessSite atomic) {
    looks.add(new Pair(read, atomic));
  }

  private boolean isLook(Pair pair) {
    return looks.contains(pair) || looks.contains(pair.reversed());
  }

  synchronized List<Race> all() {
    return races.entrySet().stream()
        .filter(race -> !isLook(race.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }
}
