package telar.checks.racecheck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import telar.simt.event.AccessSite;

/** The races of a launch, one a pair of places, in order of first occurrence. */
final class RaceLog {

  private final Map<Pair, Race> races = new LinkedHashMap<>();

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

  synchronized List<Race> all() {
    return new ArrayList<>(races.values());
  }
}
