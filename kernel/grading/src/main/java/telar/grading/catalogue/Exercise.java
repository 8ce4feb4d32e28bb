package telar.grading.catalogue;

import java.time.Duration;
import java.util.List;

/**
 * An exercise of the course, as its {@code exercise.yaml} describes it.
 *
 * @param id its folder, e.g. {@code p1/saxpy}
 * @param title the title a learner sees
 * @param block the block of the course, e.g. {@code P1}
 * @param goal what the learner will be able to do
 * @param kernel the {@code __global__} function under test, or the function of host code
 * @param returns for an exercise of host code, what its function returns; empty for a kernel
 * @param parameters its parameters as C++ declares them, e.g. {@code const float *x}
 * @param launch how the tests launch it, for people
 * @param tests the JUnit class that checks it
 * @param points what all its checks add up to
 * @param minutes estimated time to solve it
 * @param timeLimit limit of each launch
 * @param hints four rungs: a question, the concept, the line, the explained solution
 * @param statement the text of its README.md
 * @param skeleton the kernel.cu a learner starts from
 */
public record Exercise(
    String id,
    String title,
    String block,
    String goal,
    String kernel,
    String returns,
    List<String> parameters,
    String launch,
    Class<?> tests,
    int points,
    int minutes,
    Duration timeLimit,
    List<String> hints,
    String statement,
    String skeleton) {

  /** How many rungs the ladder of hints has. */
  public static final int HINTS = 4;

  public Exercise {
    parameters = List.copyOf(parameters);
    hints = List.copyOf(hints);
    if (hints.size() != HINTS) {
      throw new IllegalArgumentException(id + ": exercise.yaml needs exactly four hints");
    }
  }

  /** The last part of the id, e.g. {@code saxpy}. */
  public String name() {
    return id.substring(id.lastIndexOf('/') + 1);
  }

  /** The hint of that rung, from 1. */
  public String hint(int rung) {
    return hints.get(rung - 1);
  }

  @Override
  public String toString() {
    return id;
  }

  /** Whether a function of host code is under test, instead of a kernel. */
  public boolean isHostCode() {
    return !returns.isEmpty();
  }

  /** What a cell of Java calls it: a kernel is a variable. */
  public String inJava() {
    return isHostCode() ? "host(\"" + kernel + "\")" : kernel;
  }

  /** The declaration of what is under test, for messages. */
  public String signature() {
    return (isHostCode() ? returns : "__global__ void")
        + " "
        + kernel
        + "("
        + String.join(", ", parameters)
        + ")";
  }
}
