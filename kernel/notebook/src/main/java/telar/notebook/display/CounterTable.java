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

/** The counters of a launch, a row a line of the source, as a Tablesaw table. */
public final class CounterTable {

  private CounterTable() {}

  public static Table of(LaunchReport report) {
    List<String> source = report.source().text().lines().toList();
    List<Map.Entry<Integer, Counters>> lines = List.copyOf(report.lines().entrySet());
    IntColumn number =
        IntColumn.create("línea", lines.stream().mapToInt(Map.Entry::getKey).toArray());
    StringColumn code =
        StringColumn.create("código", lines.stream().map(line -> code(source, line.getKey())));
    Table table = Table.create(report.kernel(), number, code);
    Stream.of(
            column("lecturas", lines, Counters::globalLoadRequests),
            column("sectores leídos", lines, Counters::globalLoadSectors),
            column("bytes leídos", lines, Counters::globalLoadBytes),
            column("escrituras", lines, Counters::globalStoreRequests),
            column("sectores escritos", lines, Counters::globalStoreSectors),
            column("bytes escritos", lines, Counters::globalStoreBytes),
            column("conflictos de bancos", lines, Counters::bankConflicts),
            column("condiciones", lines, Counters::branches),
            column("divergentes", lines, Counters::divergentBranches),
            column("atómicas", lines, Counters::atomics),
            column("barreras", lines, Counters::barriers),
            column("FLOP", lines, Counters::flops),
            column("operaciones", lines, Counters::instructions),
            column("bytes movidos", lines, Counters::movedBytes))
        .forEach(table::addColumns);
    return table;
  }

  private static String code(List<String> source, int line) {
    return line >= 1 && line <= source.size() ? source.get(line - 1).strip() : "";
  }

  private static LongColumn column(
      String name, List<Map.Entry<Integer, Counters>> lines, ToLongFunction<Counters> value) {
    return LongColumn.create(
        name, lines.stream().mapToLong(line -> value.applyAsLong(line.getValue())).toArray());
  }
}
