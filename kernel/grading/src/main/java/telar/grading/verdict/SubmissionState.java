package telar.grading.verdict;

import java.util.Locale;

/** How a submission ends: exactly one of these. Only a grader error has no score. */
public enum SubmissionState {
  GRADED,
  DOES_NOT_COMPILE,
  TIME_LIMIT,
  MEMORY_LIMIT,
  REJECTED,
  GRADER_ERROR;

  /** The name in exports, e.g. {@code does_not_compile}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
