package telar.grading.junit;

import java.util.Comparator;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Assumptions;
import telar.device.Counters;
import telar.device.LaunchReport;
import telar.grading.text.Texts;
import telar.grading.verdict.Verdict;

/**
 * Judges the global memory traffic of a launch by the bytes that the task needs, not by the form of
 * the accesses: wide loads and any mapping of threads to elements are as good.
 */
public final class TrafficGate {

  private static final int SECTOR_BYTES = 32;

  private final LaunchReport report;

  public TrafficGate(LaunchReport report) {
    this.report = report;
  }

  /** Reads or writes. */
  @SuppressWarnings("ImmutableEnumChecker") // method references hold no state
  public enum Access {
    LOADS(
        "gate.loads",
        Counters::globalLoadRequests,
        Counters::globalLoadSectors,
        Counters::globalLoadBytes),
    STORES(
        "gate.stores",
        Counters::globalStoreRequests,
        Counters::globalStoreSectors,
        Counters::globalStoreBytes);

    private final String nameKey;
    private final ToLongFunction<Counters> requests;
    private final ToLongFunction<Counters> sectors;
    private final ToLongFunction<Counters> bytes;

    Access(
        String nameKey,
        ToLongFunction<Counters> requests,
        ToLongFunction<Counters> sectors,
        ToLongFunction<Counters> bytes) {
      this.nameKey = nameKey;
      this.requests = requests;
      this.sectors = sectors;
      this.bytes = bytes;
    }
  }

  /** How much more than the needed sectors is fair. */
  public enum Shape {
    /** Full warps on aligned data: nothing is wasted. */
    FULL_ALIGNED,
    /** Tails and offsets: up to one more sector for each access of a warp. */
    RAGGED,
    /** Only the bytes count: nothing is read or written twice. */
    ANY
  }

  /**
   * Requires that the accesses move the needed bytes once, without waste.
   *
   * @param neededBytes what the task must read or write
   */
  public TrafficGate require(Access access, long neededBytes, Shape shape) {
    Counters counters = report.counters().orElse(null);
    Assumptions.assumeTrue(counters != null, Texts.of("gate.unjudged", report.device().name()));
    if (counters == null) {
      return this;
    }
    requireBytes(access, counters, neededBytes);
    if (shape != Shape.ANY) {
      requireSectors(access, counters, neededBytes, shape);
    }
    return this;
  }

  private void requireBytes(Access access, Counters counters, long neededBytes) {
    long asked = access.bytes.applyAsLong(counters);
    if (asked > neededBytes) {
      fail(
          Verdict.TOO_MUCH_TRAFFIC,
          Texts.of("gate.too_much", Texts.of(access.nameKey), asked, neededBytes));
    }
  }

  private void requireSectors(Access access, Counters counters, long neededBytes, Shape shape) {
    long needed = (neededBytes + SECTOR_BYTES - 1) / SECTOR_BYTES;
    long requests = access.requests.applyAsLong(counters);
    long sectors = access.sectors.applyAsLong(counters);
    long allowed = needed + (shape == Shape.RAGGED ? requests : 0);
    if (sectors > allowed) {
      fail(
          Verdict.UNCOALESCED,
          Texts.of(
              "gate.uncoalesced", Texts.of(access.nameKey), sectors, needed, worstLine(access)));
    }
  }

  private String worstLine(Access access) {
    return report.lines().entrySet().stream()
        .filter(line -> access.requests.applyAsLong(line.getValue()) > 0)
        .max(Comparator.comparingDouble(line -> sectorsPerRequest(access, line)))
        .map(
            line ->
                Texts.of("gate.line", line.getKey(), Math.round(sectorsPerRequest(access, line))))
        .orElse("");
  }

  private static double sectorsPerRequest(Access access, Map.Entry<Integer, Counters> line) {
    return (double) access.sectors.applyAsLong(line.getValue())
        / access.requests.applyAsLong(line.getValue());
  }

  private static void fail(Verdict verdict, String message) {
    throw new SubmissionFailure(verdict, message);
  }
}
