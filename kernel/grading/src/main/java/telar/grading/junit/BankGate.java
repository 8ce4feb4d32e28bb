package telar.grading.junit;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import telar.device.Counters;
import telar.device.LaunchReport;
import telar.device.Occupancy;
import telar.grading.text.Texts;
import telar.grading.verdict.Verdict;

/**
 * Judges how a launch uses shared memory: that it does, how many cycles its warps lose in queues at
 * a bank, and how many bytes a block takes. How elements are laid out is free.
 */
public final class BankGate {

  private final LaunchReport report;

  public BankGate(LaunchReport report) {
    this.report = report;
  }

  /**
   * Requires that data pass through shared memory: a kernel without it has no conflicts either.
   *
   * @param bytes what must at least be written to it, and read from it
   */
  public BankGate requireUse(long bytes) {
    counted()
        .filter(c -> Math.min(c.sharedLoadBytes(), c.sharedStoreBytes()) < bytes)
        .ifPresent(
            c -> {
              String message =
                  Texts.of("gate.shared_unused", c.sharedStoreBytes(), c.sharedLoadBytes(), bytes);
              throw new SubmissionFailure(Verdict.SHARED_MEMORY_USE, message);
            });
    return this;
  }

  /** Requires that all accesses together lose no more cycles. */
  public BankGate requireExtraCycles(long allowed) {
    counted()
        .filter(counters -> counters.bankConflicts() > allowed)
        .ifPresent(
            counters -> {
              String message =
                  Texts.of("gate.banks", counters.bankConflicts(), allowed, worstLine());
              throw new SubmissionFailure(Verdict.BANK_CONFLICTS, message);
            });
    return this;
  }

  /** Requires that a block takes no more bytes of shared memory, static and dynamic together. */
  public BankGate requireBytesPerBlock(int allowed) {
    Optional<Occupancy> occupancy = report.occupancy();
    Assumptions.assumeTrue(
        occupancy.isPresent(), Texts.of("gate.shared.unjudged", report.device().name()));
    occupancy
        .filter(o -> o.sharedBytes() > allowed)
        .ifPresent(
            o -> {
              String message = Texts.of("gate.shared_bytes", o.sharedBytes(), allowed);
              throw new SubmissionFailure(Verdict.SHARED_MEMORY_USE, message);
            });
    return this;
  }

  private Optional<Counters> counted() {
    boolean counts = report.counters().isPresent();
    Assumptions.assumeTrue(counts, Texts.of("gate.shared.unjudged", report.device().name()));
    return report.counters();
  }

  private String worstLine() {
    return report.lines().entrySet().stream()
        .max(Comparator.comparingLong(line -> line.getValue().bankConflicts()))
        .map(BankGate::describe)
        .orElse("");
  }

  private static String describe(Map.Entry<Integer, Counters> line) {
    return Texts.of("gate.banks_line", line.getKey(), line.getValue().bankConflicts());
  }
}
