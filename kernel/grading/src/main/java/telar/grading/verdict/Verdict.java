package telar.grading.verdict;

import java.util.Locale;
import telar.device.Finding;

/**
 * What a check, or a whole submission, turned out to be. Declared from best to worst: the worst
 * verdict of its checks is the verdict of a submission, so correctness comes before counters.
 */
public enum Verdict {
  PASSED,
  /** The device cannot measure what the check asks. */
  NOT_JUDGED,
  TOO_MUCH_TRAFFIC,
  DIVERGENT,
  BANK_CONFLICTS,
  UNCOALESCED,
  /** A task about shared memory done without it, or with more of it than fits. */
  SHARED_MEMORY_USE,
  WRONG_ANSWER,
  RUNTIME_ERROR,
  UNINITIALIZED_READ,
  DATA_RACE,
  /** The host did not wait for a copy before it used its memory. */
  UNSYNCHRONIZED,
  BARRIER_DIVERGENCE,
  OUT_OF_BOUNDS,
  TIME_LIMIT_EXCEEDED,
  MEMORY_LIMIT_EXCEEDED,
  DOES_NOT_COMPILE,
  /** Refused before it was compiled: not a text file, too large, a link. */
  REJECTED,
  /** The grader itself failed; says nothing about the submission. */
  GRADER_ERROR;

  /** The name in files, JSON and the folders of wrong variants, e.g. {@code out_of_bounds}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The verdict with that {@link #id()}. */
  public static Verdict ofId(String id) {
    for (Verdict verdict : values()) {
      if (verdict.id().equals(id)) {
        return verdict;
      }
    }
    throw new IllegalArgumentException("unknown verdict: " + id);
  }

  public static Verdict of(Finding.Kind kind) {
    return switch (kind) {
      case OUT_OF_BOUNDS -> OUT_OF_BOUNDS;
      case ORDER_DEPENDENCE -> WRONG_ANSWER;
      case DATA_RACE -> DATA_RACE;
      case UNSYNCHRONIZED -> UNSYNCHRONIZED;
      case UNINITIALIZED_READ -> UNINITIALIZED_READ;
      case BARRIER_DIVERGENCE -> BARRIER_DIVERGENCE;
      case WARP_SYNC,
          MISALIGNED_ACCESS,
          LEAK,
          USE_AFTER_FREE,
          DANGLING_POINTER,
          DIVISION_BY_ZERO,
          INVALID_FREE,
          HOST_ACCESS,
          BAD_LAUNCH ->
          RUNTIME_ERROR;
    };
  }

  public boolean isWorseThan(Verdict other) {
    return compareTo(other) > 0;
  }

  public Verdict worst(Verdict other) {
    return isWorseThan(other) ? this : other;
  }

  /** How a submission with this verdict ends. */
  public SubmissionState state() {
    return switch (this) {
      case DOES_NOT_COMPILE -> SubmissionState.DOES_NOT_COMPILE;
      case TIME_LIMIT_EXCEEDED -> SubmissionState.TIME_LIMIT;
      case MEMORY_LIMIT_EXCEEDED -> SubmissionState.MEMORY_LIMIT;
      case REJECTED -> SubmissionState.REJECTED;
      case GRADER_ERROR -> SubmissionState.GRADER_ERROR;
      default -> SubmissionState.GRADED;
    };
  }
}
