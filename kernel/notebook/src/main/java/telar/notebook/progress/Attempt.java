package telar.notebook.progress;

import java.time.Instant;

/**
 * One time that a learner had an exercise graded.
 *
 * @param at when
 * @param exercise its id, e.g. {@code p1/saxpy}
 * @param points what it earned
 * @param maxPoints what it could earn
 * @param verdict the id of the verdict, e.g. {@code out_of_bounds}
 */
public record Attempt(Instant at, String exercise, int points, int maxPoints, String verdict) {

  public boolean isComplete() {
    return points == maxPoints;
  }
}
