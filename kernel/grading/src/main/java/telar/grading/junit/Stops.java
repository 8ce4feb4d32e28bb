package telar.grading.junit;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import telar.device.LaunchInterruptedException;
import telar.grading.text.Texts;
import telar.grading.verdict.Verdict;

/** Remembers the run of a submission that had to be stopped: after it nothing runs again. */
final class Stops {

  private final String messageKey;
  private final String name;
  private final Duration timeLimit;
  private @Nullable SubmissionFailure outOfTime;
  private @Nullable LaunchInterruptedException interrupted;

  /**
   * Nothing has been stopped yet.
   *
   * @param messageKey what is said when the limit passes, of the name and its seconds
   */
  Stops(String messageKey, String name, Duration timeLimit) {
    this.messageKey = messageKey;
    this.name = name;
    this.timeLimit = timeLimit;
  }

  Duration timeLimit() {
    return timeLimit;
  }

  /** The interruption from outside; null when there was none. */
  @Nullable LaunchInterruptedException interruption() {
    return interrupted;
  }

  /** Throws again what stopped an earlier run. */
  void throwIfStopped() {
    if (outOfTime != null) {
      throw outOfTime;
    }
    if (interrupted != null) {
      throw interrupted;
    }
  }

  /** What to throw for a run that was interrupted; throws when its time limit has passed. */
  RuntimeException of(LaunchInterruptedException cause, String context) {
    if (!cause.isTimeLimit()) {
      interrupted = cause;
      return cause;
    }
    String message = Texts.of(messageKey, name, timeLimit.toSeconds());
    outOfTime =
        new SubmissionFailure(
            Verdict.TIME_LIMIT_EXCEEDED, KernelUnderTest.withContext(message, context));
    throw outOfTime;
  }
}
