package telar.device.emulator.findings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import telar.checks.initcheck.InitCheck;
import telar.checks.initcheck.UninitializedRead;
import telar.checks.racecheck.Race;
import telar.checks.racecheck.RaceCheck;
import telar.checks.synccheck.SyncCheck;
import telar.device.Finding;
import telar.device.Finding.Kind;
import telar.device.SourceLocation;
import telar.device.emulator.text.Texts;
import telar.simt.event.AccessSite;
import telar.simt.event.BarrierSite;
import telar.simt.launch.LaunchGeometry;
import telar.simt.memory.Address;

/**
 * Findings of the checks that watch a launch. One bug gives one finding: a divergent barrier
 * explains the races behind it, and a race on a variable explains reading it too early.
 */
public final class CheckFindings {

  private final String kernel;
  private final Places places;
  private final IntPredicate looped;

  /**
   * Findings of a launch.
   *
   * @param looped whether an access may be in a loop, by the number of its site
   */
  public CheckFindings(String kernel, LaunchGeometry geometry, IntPredicate looped) {
    this.kernel = kernel;
    this.looped = looped;
    this.places = new Places(geometry);
  }

  /** What a launch's checks found, barriers first. */
  public List<Finding> of(SyncCheck sync, RaceCheck races, InitCheck reads) {
    List<Finding> findings = new ArrayList<>();
    // Behind the first one nothing is as it was meant: the others follow from it.
    sync.divergentBarriers().stream().limit(1).forEach(found -> findings.add(divergent(found)));
    sync.warpFaults().stream().limit(1).forEach(found -> findings.add(warpFault(found)));
    if (findings.isEmpty()) {
      sync.unheard().stream().limit(1).forEach(found -> findings.add(unheard(found)));
    }
    if (findings.isEmpty()) {
      List<Finding> raced = races(races.races());
      Set<String> explained = raced.stream().map(Finding::variable).collect(Collectors.toSet());
      findings.addAll(raced);
      findings.addAll(reads(reads.reads(), explained));
    }
    return findings;
  }

  /** One finding a variable: the first pair of places, counting them all. */
  private List<Finding> races(List<Race> races) {
    Map<String, Finding> byVariable = new LinkedHashMap<>();
    for (Race race : LastBlocks.withoutTheirCounters(races)) {
      String key = race.second().variable() + "@" + Address.space(race.address());
      byVariable.merge(key, race(race), Findings::counted);
    }
    return List.copyOf(byVariable.values());
  }

  /** One finding a variable: the first place, counting them all. */
  private Collection<Finding> reads(List<UninitializedRead> reads, Set<String> explained) {
    Map<String, Finding> byVariable = new LinkedHashMap<>();
    for (UninitializedRead read : reads) {
      if (!explained.contains(read.site().variable())) {
        byVariable.merge(read.site().variable(), uninitialized(read), Findings::counted);
      }
    }
    return byVariable.values();
  }

  private Finding race(Race race) {
    AccessSite first = race.first();
    AccessSite second = race.second();
    String message =
        Texts.FINDINGS.of(
            "race",
            second.variable(),
            who(race, race.firstBlock(), race.firstThread(), first),
            first.expression(),
            first.line(),
            who(race, race.secondBlock(), race.secondThread(), second),
            second.expression(),
            second.line(),
            race.isBetweenBlocks()
                ? ""
                : Texts.FINDINGS.of("race.block", places.block(race.firstBlock())),
            RaceAdvice.of(race, looped));
    return new Finding(
        Kind.DATA_RACE,
        Codes.of(Kind.DATA_RACE),
        location(second),
        OptionalInt.of(first.line()),
        kernel,
        second.variable(),
        message,
        race.count());
  }

  private String who(Race race, long block, int thread, AccessSite site) {
    String who =
        race.isBetweenBlocks()
            ? Texts.FINDINGS.of("race.who", places.thread(thread), places.block(block))
            : Texts.FINDINGS.of("race.thread", places.thread(thread));
    String verb = "race." + site.kind().name().toLowerCase(Locale.ROOT);
    return who + " " + Texts.FINDINGS.of(verb);
  }

  private Finding uninitialized(UninitializedRead read) {
    AccessSite site = read.site();
    String message =
        Texts.FINDINGS.of(
            "uninitialized",
            site.expression(),
            site.line(),
            site.variable(),
            places.block(read.block()),
            places.thread(read.thread()),
            InitAdvice.of(read));
    return finding(Kind.UNINITIALIZED_READ, location(site), site.variable(), message, read.count());
  }

  Finding divergent(SyncCheck.Divergent found) {
    BarrierSite site = found.site();
    String message =
        Texts.FINDINGS.of(
            "divergent",
            places.block(found.block()),
            site.expression(),
            site.line(),
            found.arrivedThreads(),
            found.absentThreads(),
            places.thread(found.firstAbsent()));
    return finding(Kind.BARRIER_DIVERGENCE, location(site), "", message, found.count());
  }

  private Finding unheard(SyncCheck.Unheard found) {
    AccessSite site = found.shuffle();
    String message =
        Texts.FINDINGS.of(
            "warp.unheard",
            site.expression(),
            site.line(),
            places.block(found.block()),
            places.thread(found.thread()));
    return finding(Kind.WARP_SYNC, location(site), "", message, found.count());
  }

  private Finding warpFault(SyncCheck.WarpFault found) {
    BarrierSite site = found.site();
    String message =
        Texts.FINDINGS.of(
            "warp." + found.problem().name().toLowerCase(Locale.ROOT),
            site.expression(),
            site.line(),
            Integer.toHexString(found.named()),
            Integer.toHexString(found.active()),
            places.block(found.block()),
            found.warp());
    return finding(Kind.WARP_SYNC, location(site), "", message, found.count());
  }

  private Finding finding(
      Kind kind, SourceLocation where, String variable, String message, long count) {
    return new Finding(
        kind, Codes.of(kind), where, OptionalInt.empty(), kernel, variable, message, count);
  }

  private static SourceLocation location(AccessSite site) {
    return new SourceLocation(site.file(), site.line(), site.column());
  }

  private static SourceLocation location(BarrierSite site) {
    return new SourceLocation(site.file(), site.line(), site.column());
  }
}
