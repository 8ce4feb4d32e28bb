package telar.notebook.display;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import telar.device.Counters;
import telar.device.LaunchComparison;
import telar.notebook.text.Texts;
import telar.text.Counts;

/**
 * A counter of two launches.
 *
 * @param label what it counts
 * @param before its value in the first
 * @param after its value in the second
 */
record ComparedCounter(String label, long before, long after) {

  /** The counters that are not zero in both; none when a launch was not counted. */
  static List<ComparedCounter> of(LaunchComparison comparison) {
    List<ComparedCounter> all = new ArrayList<>();
    Counters before = comparison.before().counters().orElse(Counters.ZERO);
    Counters after = comparison.after().counters().orElse(Counters.ZERO);
    add(all, "loadRequests", before, after, Counters::globalLoadRequests);
    add(all, "loadSectors", before, after, Counters::globalLoadSectors);
    add(all, "storeRequests", before, after, Counters::globalStoreRequests);
    add(all, "storeSectors", before, after, Counters::globalStoreSectors);
    add(all, "banks", before, after, Counters::bankConflicts);
    add(all, "branches", before, after, Counters::branches);
    add(all, "divergence", before, after, Counters::divergentBranches);
    add(all, "atomics", before, after, Counters::atomics);
    add(all, "barriers", before, after, Counters::barriers);
    add(all, "flops", before, after, Counters::flops);
    add(all, "instructions", before, after, Counters::instructions);
    add(all, "moved", before, after, Counters::movedBytes);
    return all;
  }

  private static void add(
      List<ComparedCounter> all,
      String name,
      Counters before,
      Counters after,
      ToLongFunction<Counters> value) {
    long first = value.applyAsLong(before);
    long second = value.applyAsLong(after);
    if (first != 0 || second != 0) {
      all.add(new ComparedCounter(Texts.DISPLAY.of("compare." + name), first, second));
    }
  }

  /** How the counter changed, in words. */
  String change() {
    if (before == after) {
      return Texts.DISPLAY.of("compare.same");
    } else if (before == 0 || after == 0) {
      return "—";
    }
    boolean less = after < before;
    double times = less ? (double) before / after : (double) after / before;
    return Texts.DISPLAY.of(less ? "compare.less" : "compare.more", Counts.ratio(times));
  }
}
