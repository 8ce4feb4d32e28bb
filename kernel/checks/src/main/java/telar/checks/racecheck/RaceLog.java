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

  private static final int BY_VALUE = 1 << 30;

  private final Map<Long, Entry> races = new ConcurrentHashMap<>();
  private final Map<Long, SameValues> sameValues = new ConcurrentHashMap<>();
  private final Set<Long> looks = ConcurrentHashMap.newKeySet();
  private final Set<Long> readFirst = ConcurrentHashMap.newKeySet();
  private final Set<Long> readBehind = ConcurrentHashMap.newKeySet();
  private final AtomicInteger next = new AtomicInteger();

  private record Entry(int turn, Race first, LongAdder count) {
    static Entry of(Race race, int turn) {
      return new Entry(turn, race, new LongAdder());
    }

    Entry orIn(Race other) {
      boolean earlier = turn >= BY_VALUE && other.firstBlock() < first.firstBlock();
      return earlier ? new Entry(turn, other, count) : this;
    }

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
    int turn = next.getAndIncrement();
    races
        .computeIfAbsent(pair(race.first(), race.second()), pair -> Entry.of(race, turn))
        .count()
        .add(race.count());
  }

  /** Adds one that shows only in what was written: other races of the launch explain more. */
  void addByValue(Race race) {
    int turn = BY_VALUE + next.getAndIncrement();
    // Whichever worker comes first, the lowest block is shown.
    races
        .compute(
            pair(race.first(), race.second()),
            (pair, known) -> known == null ? Entry.of(race, turn) : known.orIn(race))
        .count()
        .add(race.count());
  }

  /** Adds what is none. */
  void add(SameValues same) {
    sameValues.merge(
        pair(same.first(), same.second()),
        same,
        (old, more) -> old.times(old.count() + more.count()));
  }

  /** What threads write alike, one a pair of places that do not race. */
  List<SameValues> sameValues() {
    return sameValues.entrySet().stream()
        .filter(same -> !races.containsKey(same.getKey()))
        .map(Map.Entry::getValue)
        .sorted(Comparator.comparingInt(same -> same.first().line()))
        .toList();
  }

  /**
   * A read that only looks before the same thread's atomic, which decides: how a CAS loop starts.
   */
  void look(AccessSite read, AccessSite atomic) {
    looks.add(pair(read, atomic));
  }

  /** A thread that reads at one place and uses an atomic at the other later. */
  void readFirst(AccessSite read, AccessSite atomic) {
    readFirst.add(pair(read, atomic));
  }

  /** A thread that uses the atomic and reads later. */
  void readBehind(AccessSite read, AccessSite atomic) {
    readBehind.add(pair(read, atomic));
  }

  private boolean isLook(long pair) {
    return looks.contains(pair) || (readFirst.contains(pair) && !readBehind.contains(pair));
  }

  boolean isEmpty() {
    return races.isEmpty();
  }

  List<Race> all() {
    return races.entrySet().stream()
        .filter(race -> !isLook(race.getKey()))
        .map(Map.Entry::getValue)
        .sorted(Comparator.comparingInt(Entry::turn))
        .map(Entry::race)
        .toList();
  }
}
