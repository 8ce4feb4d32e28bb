package telar.device.emulator.findings;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import telar.checks.racecheck.Race;
import telar.simt.event.AccessSite.Kind;

/**
 * Kernels whose last block gathers what the others wrote and sets the counter back that told it to
 * be the last one. Without {@code __threadfence} both are races, but the fence mends both: only
 * what the last block reads is told.
 */
public final class LastBlocks {

  private final Set<Long> readers;

  private LastBlocks(List<Race> races) {
    readers =
        races.stream()
            .filter(race -> isBetween(race, Kind.WRITE, Kind.READ))
            .map(race -> block(race, Kind.READ))
            .collect(Collectors.toSet());
  }

  /** The races that nothing else explains. */
  public static List<Race> withoutTheirCounters(List<Race> races) {
    LastBlocks blocks = new LastBlocks(races);
    return races.stream().filter(race -> !blocks.setBack(race)).toList();
  }

  private boolean setBack(Race race) {
    return isBetween(race, Kind.ATOMIC, Kind.WRITE) && readers.contains(block(race, Kind.WRITE));
  }

  private static boolean isBetween(Race race, Kind one, Kind other) {
    Set<Kind> kinds = Set.of(one, other);
    return race.isBetweenBlocks()
        && race.first().kind() != race.second().kind()
        && kinds.contains(race.first().kind())
        && kinds.contains(race.second().kind());
  }

  /** The block that does this. */
  private static long block(Race race, Kind kind) {
    return race.first().kind() == kind ? race.firstBlock() : race.secondBlock();
  }
}
