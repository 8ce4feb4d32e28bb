package telar.grading.junit;

import java.util.Comparator;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import telar.device.Counters;
import telar.device.LaunchReport;
import telar.grading.text.Texts;
import telar.grading.verdict.Verdict;

/** Judges how many atomic operations of a launch reach global memory. */
public final class AtomicsGate {

  private final LaunchReport report;

  public AtomicsGate(LaunchReport report) {
    this.report = report;
  }

  /**
   * Requires that at most so many atomics of threads change global memory.
   *
   * @param elementBytes the size of what they change
   */
  public void requireGlobalAtMost(long allowed, int elementBytes) {
    boolean counted = report.counters().isPresent();
    Assumptions.assumeTrue(counted, Texts.of("gate.atomics.unjudged", report.device().name()));
    long atomics =
        report.lines().values().stream().mapToLong(line -> global(line, elementBytes)).sum();
    if (atomics > allowed) {
      throw new SubmissionFailure(
          Verdict.TOO_MUCH_TRAFFIC,
          Texts.of("gate.atomics", atomics, allowed, worstLine(elementBytes)));
    }
  }

  private int worstLine(int elementBytes) {
    return report.lines().entrySet().stream()
        .max(Comparator.comparingLong(line -> global(line.getValue(), elementBytes)))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  /**
   * Atomics are counted in all memories together, but only those of global memory also count as
   * stores. A line that mixes plain stores with atomics of shared memory would be overcounted.
   */
  private static long global(Counters line, int elementBytes) {
    return Math.min(line.atomics(), line.globalStoreBytes() / elementBytes);
  }
}
