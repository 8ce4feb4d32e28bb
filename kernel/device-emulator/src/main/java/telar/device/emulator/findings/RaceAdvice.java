package telar.device.emulator.findings;

import java.util.Set;
import java.util.function.IntPredicate;
import telar.checks.racecheck.Race;
import telar.device.RaceSample.Missing;
import telar.device.emulator.text.Texts;
import telar.simt.event.AccessSite;
import telar.simt.memory.Address;

/** What mends a race: a barrier, an atomic operation or another index. */
public final class RaceAdvice {

  /** Where a barrier at the end of each round may be what is missing. */
  private static final Set<String> LOOPS =
      Set.of("race.fix.shared", "race.fix.warp", "race.fix.line");

  private RaceAdvice() {}

  /**
   * The advice in words.
   *
   * @param looped whether an access may be in a loop, by the number of its site
   */
  static String of(Race race, IntPredicate looped) {
    boolean inLoop = looped.test(race.first().id()) && looped.test(race.second().id());
    String key = "race.fix." + key(race);
    String loop = inLoop && LOOPS.contains(key) ? ".loop" : "";
    return Texts.FINDINGS.of(key + loop, address(race.second().expression()));
  }

  /** The same for a picture. */
  public static Missing missing(Race race) {
    return switch (key(race)) {
      case "update" -> Missing.ATOMIC;
      case "values", "index", "byte" -> Missing.INDEX;
      case "blocks" -> Missing.ATOMIC_OR_KERNEL;
      case "atomic" -> Missing.BARRIER_OR_ATOMIC;
      case "warp" -> Missing.WARP_BARRIER;
      default -> Missing.BLOCK_BARRIER;
    };
  }

  /** Which advice; a byte has no atomic operations in CUDA. */
  private static String key(Race race) {
    if (isUpdate(race)) {
      return race.second().bytes() == 1 ? "byte" : "update";
    } else if (race.first().id() == race.second().id()) {
      return "values";
    } else if (race.isBetweenBlocks()) {
      return race.isWriteWrite() ? "index" : "blocks";
    } else if (isAtomic(race.first()) || isAtomic(race.second())) {
      return "atomic";
    } else if (race.isWriteWrite()) {
      return "index";
    } else if (race.first().line() == race.second().line()) {
      return "line";
    } else if (Address.space(race.address()) != Address.SHARED) {
      return "global";
    }
    return race.isWithinWarp() ? "warp" : "shared";
  }

  private static boolean isAtomic(AccessSite site) {
    return site.kind() == AccessSite.Kind.ATOMIC;
  }

  /** Whether each thread changes the value that it finds there, as in {@code bins[k]++}. */
  private static boolean isUpdate(Race race) {
    AccessSite first = race.first();
    AccessSite second = race.second();
    return first.line() == second.line()
        && first.expression().equals(second.expression())
        && !first.kind().equals(second.kind());
  }

  /** The pointer that an atomic operation on an object takes. */
  private static String address(String object) {
    return object.startsWith("*") ? object.substring(1) : "&" + object;
  }
}
