package telar.grading.box;

import java.time.Duration;

/** How long a worker takes for a submission, and whether the machine let it work meanwhile. */
final class Stopwatch {

  /** Of one processor; a loop without end takes all of it on a machine that is not overloaded. */
  private static final double FAIR_SHARE = 0.2;

  private final long start = System.nanoTime();
  private final Duration usedBefore;

  /** Starts it. */
  Stopwatch(Duration processorTime) {
    this.usedBefore = processorTime;
  }

  /** Whether the worker was hardly let run: the machine was stopped, or busy with other things. */
  boolean starved(Duration processorTime) {
    return starved(processorTime.minus(usedBefore), Duration.ofNanos(System.nanoTime() - start));
  }

  static boolean starved(Duration used, Duration elapsed) {
    return used.toNanos() < FAIR_SHARE * elapsed.toNanos();
  }
}
