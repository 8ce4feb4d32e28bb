package telar.notebook.progress;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How far down the ladder of hints of each exercise a learner has read since the kernel began. */
public final class HintsRead {

  private final Map<String, Integer> rungs = new ConcurrentHashMap<>();

  /** The last rung read of that exercise; 0 for none. */
  public int of(String exercise) {
    return rungs.getOrDefault(exercise, 0);
  }

  /** Notes that a learner has read up to that rung. */
  public void add(String exercise, int rung) {
    rungs.merge(exercise, rung, Math::max);
  }
}
