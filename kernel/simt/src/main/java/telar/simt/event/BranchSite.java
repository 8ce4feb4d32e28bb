package telar.simt.event;

/**
 * A condition of the source.
 *
 * @param id unique in its module, from 0
 * @param file source name
 * @param line line, from 1
 * @param column column, from 1
 * @param kernelFunction the function that contains it
 * @param expression source text of the condition; empty where the learner wrote none, such as
 *     within {@code a && b}: such a place only tells how many lanes went which way
 */
public record BranchSite(
    int id, String file, int line, int column, String kernelFunction, String expression) {

  /** Whether it is a condition of its own in the source. */
  public boolean isWritten() {
    return !expression.isEmpty();
  }
}
