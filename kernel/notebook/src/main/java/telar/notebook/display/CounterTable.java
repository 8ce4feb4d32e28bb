package telar.notebook.display;

import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import telar.device.Counters;
import telar.device.LaunchReport;
import telar.notebook.text.Texts;

/** The counters of a launch, a row a line of the source, as a Tablesaw table. */
public final class CounterTable {

  private CounterTable() {}

  public static Table of(LaunchReport report) {
    List<String> source = report.source().text().lines().toList();
    List<Map.Entry<Integer, Counters>> lines = List.copyOf(report.lines().entrySet());
    IntColumn number =
        IntColumn.create(
            Texts.DISPLAY.of("column.line"), lines.stream().mapToInt(Map.Entry::getKey).toArray());
    StringColumn code =
        StringColumn.create(
            Texts.DISPLAY.of("column.code"),
            lines.stream().map(line -> code(source, line.getKey())));
    Table table = Table.create(report.kernel(), number, code);
    Stream.of(
            column("loads", lines, Counters::globalLoadRequests),
            column("loadSectors", lines, Counters::globalLoadSectors),
            column("loadBytes", lines, Counters::globalLoadBytes),
            column("stores", lines, Counters::globalStoreRequests),
            column("storeSectors", lines, Counters::globalStoreSectors),
            column("storeBytes", lines, Counters::globalStoreBytes),
            column("banks", lines, Counters::bankConflicts),
            column("branches", lines, Counters::branches),
            column("divergence", lines, Counters::divergentBranches),
            column("atomics", lines, Counters::atomics),
            column("barriers", lines, Counters::barriers),
            column("flops", lines, Counters::flops),
            column("instructions", lines, Counters::instructions),
            column("moved", lines, Counters::movedBytes))
        .forEach(table::addColumns);
    return table;
  }

  private static String code(List<String> source, int line) {
    return line >= 1 && line <= source.size() ? source.get(line - 1).strip() : "";
  }

  private static LongColumn column(
      String name, List<Map.Entry<Integer, Counters>> lines, ToLongFunction<Counters> value) {
    return LongColumn.create(
        Texts.DISPLAY.of("column." + name),
        lines.stream().mapToLong(line -> value.applyAsLong(line.getValue())).toArray());
  }
}
