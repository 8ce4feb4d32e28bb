package telar.notebook.display;

import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;
import telar.device.Counters;
import telar.notebook.text.Texts;
import telar.text.Counts;

/**
 * A counter that can heat the margin of the source.
 *
 * @param name its key in the texts
 * @param value its value for a line
 * @param isRatio whether it is a mean rather than a count
 */
record HeatCounter(String name, ToDoubleFunction<Counters> value, boolean isRatio) {

  private static final List<HeatCounter> ALL =
      List.of(
          new HeatCounter("sectors", c -> c.globalLoadSectors() + c.globalStoreSectors(), false),
          new HeatCounter("perAccess", HeatCounter::sectorsPerAccess, true),
          new HeatCounter("flops", Counters::flops, false),
          new HeatCounter("instructions", Counters::instructions, false),
          new HeatCounter("banks", Counters::bankConflicts, false),
          new HeatCounter("divergence", Counters::divergentBranches, false),
          new HeatCounter("branches", Counters::branches, false),
          new HeatCounter("atomics", Counters::atomics, false),
          new HeatCounter("barriers", Counters::barriers, false));

  /** The counters that are not zero in every line. */
  static List<HeatCounter> of(Collection<Counters> lines) {
    return ALL.stream().filter(counter -> counter.highest(lines) > 0).toList();
  }

  double highest(Collection<Counters> lines) {
    return lines.stream().mapToDouble(value).max().orElse(0);
  }

  String label() {
    return Texts.DISPLAY.of("heat." + name);
  }

  /** The value of a line as text; empty for zero. */
  String text(Counters line) {
    double number = value.applyAsDouble(line);
    if (number == 0) {
      return "";
    }
    return isRatio ? Counts.ratio(number) : Counts.of((long) number);
  }

  private static double sectorsPerAccess(Counters c) {
    long requests = c.globalLoadRequests() + c.globalStoreRequests();
    return requests == 0 ? 0 : (double) (c.globalLoadSectors() + c.globalStoreSectors()) / requests;
  }
}
