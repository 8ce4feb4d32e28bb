package telar.grading.box;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Time that runs out on a stopped machine is nobody's fault. */
class StopwatchTest {

  private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

  @Test
  void aLoopWithoutEndIsNotStarved() {
    assertFalse(Stopwatch.starved(Duration.ofSeconds(10), TEN_SECONDS));
  }

  @Test
  void aLoopBesideOtherWorkIsNotStarved() {
    assertFalse(Stopwatch.starved(Duration.ofSeconds(3), TEN_SECONDS));
  }

  @Test
  void aWorkerOfAMachineThatWasStoppedIsStarved() {
    assertTrue(Stopwatch.starved(Duration.ofSeconds(1), Duration.ofMinutes(4)));
  }
}
