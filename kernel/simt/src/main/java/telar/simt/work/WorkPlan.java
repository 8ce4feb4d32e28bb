package telar.simt.work;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a kernel executes, line by line, and how often. It is known when the kernel is compiled but
 * for what its conditions are told, so counting costs a launch nothing.
 *
 * @param parts what is executed
 * @param uncounted functions that are executed but not counted, because they call themselves
 */
public record WorkPlan(List<Part> parts, List<Uncounted> uncounted) {

  /** Nothing is known. */
  public static final WorkPlan NONE = new WorkPlan(List.of(), List.of());

  /**
   * A function that is executed but not counted.
   *
   * @param file where its name stands, with the line and column
   */
  public record Uncounted(String function, String file, int line, int column) {}

  /**
   * Operations of a line that are executed equally often.
   *
   * @param operations how many of each kind there are
   */
  public record Part(int line, Count count, Map<Operation, Integer> operations) {}

  /** How often threads executed each kind of operation, by source line. */
  public SortedMap<Integer, Map<Operation, Long>> executed(BranchTotals totals, long threads) {
    SortedMap<Integer, Map<Operation, Long>> lines = new TreeMap<>();
    for (Part part : parts) {
      long times = part.count().value(totals, threads);
      if (times != 0) {
        Map<Operation, Long> line = lines.computeIfAbsent(part.line(), n -> new TreeMap<>());
        part.operations()
            .forEach((operation, number) -> line.merge(operation, number * times, Long::sum));
      }
    }
    return lines;
  }
}
