package telar.simt.abi;

import java.util.Arrays;

/** How long the last runs of one piece of code took. */
final class RunTimes {

  private final double[] perLane;
  private int count;

  /** Keeps the last so many. */
  RunTimes(int kept) {
    perLane = new double[kept];
  }

  /** A run over so many lanes. */
  void add(long nanos, int lanes) {
    int now = count;
    perLane[now % perLane.length] = (double) nanos / lanes;
    count = now + 1;
  }

  /** Whether as many are known as are kept. */
  boolean isComplete() {
    return count >= perLane.length;
  }

  void forget() {
    count = 0;
  }

  /**
   * Nanoseconds a lane, on average over all runs but the slowest quarter: those may have met the
   * JVM's compiler or another process.
   */
  double typical() {
    double[] sorted = perLane.clone();
    Arrays.sort(sorted);
    return Arrays.stream(sorted, 0, sorted.length - sorted.length / 4).average().orElse(0);
  }
}
