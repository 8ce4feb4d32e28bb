package telar.grading.junit;

import java.util.Comparator;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import telar.device.Counters;
import telar.device.LaunchReport;
import telar.device.OperationKind;
import telar.grading.text.Texts;
import telar.grading.verdict.Verdict;

/**
 * Judges how often the lanes of a warp part ways in a launch. Whole warps that take different paths
 * are free, and so are conditions that a kernel does without.
 */
public final class DivergenceGate {

  private static final int WARP = 32;

  private final LaunchReport report;

  public DivergenceGate(LaunchReport report) {
    this.report = report;
  }

  /**
   * Requires that warps divide no more often.
   *
   * @param allowed what the shape of the data makes fair, e.g. the guard of a last, partial warp
   */
  public DivergenceGate require(long allowed) {
    Counters counters = report.counters().orElse(null);
    Assumptions.assumeTrue(counters != null, Texts.of("gate.unjudged", report.device().name()));
    if (counters != null && counters.divergentBranches() > allowed) {
      String message =
          Texts.of(
              "gate.divergent",
              counters.divergentBranches(),
              counters.branches(),
              allowed,
              worstLine());
      throw new SubmissionFailure(Verdict.DIVERGENT, message);
    }
    return this;
  }

  /**
   * Requires that warps evaluate their conditions with that share of their lanes, on average: work
   * that one thread does for all the others divides no warp often, and keeps 31 lanes idle.
   */
  public DivergenceGate requireLanes(double share) {
    Counters counters = report.counters().orElse(null);
    Assumptions.assumeTrue(counters != null, Texts.of("gate.unjudged", report.device().name()));
    if (counters != null && counters.branches() > 0) {
      double lanes = (double) counters.operations().of(OperationKind.BRANCH) / counters.branches();
      if (lanes < share * WARP) {
        throw new SubmissionFailure(
            Verdict.DIVERGENT, Texts.of("gate.lanes", lanes, WARP, Math.round(share * WARP)));
      }
    }
    return this;
  }

  /**
   * Requires no more floating-point work than that: who computes both sides of a condition and
   * keeps one divides no warp, and does all the work that a divided warp does.
   */
  public DivergenceGate requireFlopsAtMost(long allowed) {
    Counters counters = report.counters().orElse(null);
    Assumptions.assumeTrue(counters != null, Texts.of("gate.unjudged", report.device().name()));
    if (counters != null && counters.flops() > allowed) {
      throw new SubmissionFailure(
          Verdict.DIVERGENT, Texts.of("gate.flops", counters.flops(), allowed));
    }
    return this;
  }

  private String worstLine() {
    return report.lines().entrySet().stream()
        .max(Comparator.comparingLong(line -> line.getValue().divergentBranches()))
        .map(DivergenceGate::describe)
        .orElse("");
  }

  private static String describe(Map.Entry<Integer, Counters> line) {
    return Texts.of("gate.divergent_line", line.getKey(), line.getValue().divergentBranches());
  }
}
