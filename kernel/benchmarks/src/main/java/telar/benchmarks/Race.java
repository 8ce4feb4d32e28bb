package telar.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Contestants that take turns on the same work, so that a drifting machine slows all of them alike;
 * the first rounds only warm up.
 *
 * @param warmUp rounds that are not counted
 * @param rounds rounds that are
 * @param turnMillis length of a turn
 */
record Race(int warmUp, int rounds, double turnMillis) {

  /** The times in milliseconds by contestant's name, after checking that the results agree. */
  Map<String, Sample> run(Workload workload, List<? extends Contestant> contestants)
      throws IOException {
    agree(workload, contestants);
    Map<String, Sample> times = new LinkedHashMap<>();
    contestants.forEach(contestant -> times.put(contestant.name(), new Sample()));
    for (int round = 0; round < warmUp + rounds; round++) {
      for (Contestant contestant : contestants) {
        double time = contestant.turn(turnMillis);
        if (round >= warmUp) {
          Objects.requireNonNull(times.get(contestant.name())).add(time);
        }
      }
    }
    agree(workload, contestants);
    return times;
  }

  /** The results agree before and after: the code that runs warm is not the code that runs cold. */
  private static void agree(Workload workload, List<? extends Contestant> contestants)
      throws IOException {
    ByteBuffer first = contestants.get(0).result();
    for (Contestant other : contestants.subList(1, contestants.size())) {
      if (!workload.agreement().holds(first, other.result())) {
        throw new IllegalStateException(
            workload.name()
                + ": "
                + contestants.get(0).name()
                + " and "
                + other.name()
                + " differ");
      }
    }
  }
}
