package telar.device.emulator.launch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import telar.checks.access.Shape;
import telar.checks.access.WorstAccesses;
import telar.checks.bankconflict.BankConflicts;
import telar.checks.coalescing.Coalescing;
import telar.checks.divergence.Divergence;
import telar.checks.racecheck.Race;
import telar.checks.racecheck.RaceCheck;
import telar.device.RaceSample;
import telar.device.Samples;
import telar.device.WarpAccess;
import telar.device.WarpAccess.Operation;
import telar.device.WarpAccess.Space;
import telar.device.WarpBranch;
import telar.device.emulator.findings.LastBlocks;
import telar.device.emulator.findings.Places;
import telar.device.emulator.findings.RaceAdvice;
import telar.simt.event.AccessSite;
import telar.simt.launch.LaunchGeometry;
import telar.simt.memory.Address;

/** Turns what the checks kept of a launch into the SPI's samples. */
final class Sampling {

  private static final int LANES = 32;

  private final Places places;

  Sampling(LaunchGeometry geometry) {
    this.places = new Places(geometry);
  }

  Samples of(Coalescing global, BankConflicts shared, Divergence divergence, RaceCheck races) {
    List<WarpAccess> accesses = new ArrayList<>(accesses(global.worst(), Space.GLOBAL));
    accesses.addAll(accesses(shared.worst(), Space.SHARED));
    accesses.sort(Comparator.comparingInt(WarpAccess::line).thenComparingInt(WarpAccess::column));
    return new Samples(
        accesses,
        divergence.splits().stream()
            .map(this::branch)
            .sorted(Comparator.comparingInt(WarpBranch::line).thenComparingInt(WarpBranch::column))
            .toList(),
        races(races));
  }

  private List<WarpAccess> accesses(Collection<WorstAccesses.Access> worst, Space space) {
    return worst.stream().map(access -> access(access, space)).toList();
  }

  private WarpAccess access(WorstAccesses.Access worst, Space space) {
    AccessSite site = worst.site();
    return new WarpAccess(
        site.line(),
        site.column(),
        site.expression(),
        site.variable(),
        Operation.valueOf(site.kind().name()),
        space,
        places.block(worst.block()),
        worst.warp(),
        site.bytes(),
        offsets(worst.base(), worst.shape()),
        worst.cost());
  }

  private static List<Long> offsets(long base, Shape shape) {
    List<Long> offsets = new ArrayList<>(LANES);
    for (int lane = 0; lane < LANES; lane++) {
      boolean active = (shape.mask() >>> lane & 1) != 0;
      offsets.add(active ? Address.offset(base + shape.offset(lane)) : WarpAccess.INACTIVE);
    }
    return offsets;
  }

  private WarpBranch branch(Divergence.Split split) {
    return new WarpBranch(
        split.site().line(),
        split.site().column(),
        split.site().expression(),
        places.block(split.block()),
        split.warp(),
        split.active(),
        split.taken());
  }

  /** One a variable, as findings are. */
  private List<RaceSample> races(RaceCheck races) {
    Map<String, RaceSample> byVariable = new LinkedHashMap<>();
    LastBlocks.withoutTheirCounters(races.races())
        .forEach(r -> byVariable.putIfAbsent(r.second().variable(), race(r)));
    return List.copyOf(byVariable.values());
  }

  private RaceSample race(Race race) {
    return new RaceSample(
        race.second().variable(),
        side(race.first(), race.firstBlock(), race.firstThread()),
        side(race.second(), race.secondBlock(), race.secondThread()),
        RaceAdvice.missing(race));
  }

  private RaceSample.Side side(AccessSite site, long block, int thread) {
    boolean writes = site.kind() != AccessSite.Kind.READ;
    return new RaceSample.Side(
        site.line(), site.expression(), writes, places.block(block), places.thread(thread));
  }
}
