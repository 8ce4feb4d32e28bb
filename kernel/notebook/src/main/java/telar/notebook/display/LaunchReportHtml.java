package telar.notebook.display;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import telar.device.Counters;
import telar.device.LaunchReport;

/** A launch report as HTML that follows JupyterLab's light and dark themes. */
final class LaunchReportHtml {

  private LaunchReportHtml() {}

  static String of(LaunchReport report) {
    String body =
        Html.element("h4", Html.escape(LaunchFacts.title(report)))
            + Html.element("p", "telar-dispositivo", Html.escape(LaunchFacts.device(report)))
            + Html.element("p", Html.escape(LaunchFacts.config(report.config())))
            + Html.element("p", "telar-nota", Html.escape(LaunchFacts.elapsed(report)))
            + findings(report)
            + counters(report)
            + occupancy(report)
            + lines(report);
    return Styles.REPORT + Html.element("div", "telar-informe", body);
  }

  private static String findings(LaunchReport report) {
    return report.findings().stream()
        .map(f -> Html.element("p", "telar-hallazgo", Html.escape(LaunchFacts.finding(f))))
        .collect(Collectors.joining());
  }

  private static String counters(LaunchReport report) {
    return report
        .counters()
        .map(LaunchReportHtml::counterTable)
        .orElseGet(() -> Html.element("p", "telar-nota", Texts.text("report.noCounters")));
  }

  private static String counterTable(Counters counters) {
    return LaunchFacts.counters(counters).stream()
        .map(fact -> row("td", List.of(fact.label(), fact.detail())))
        .collect(
            Collectors.joining(
                "", "<table class=\"telar-contadores\"><tbody>", "</tbody></table>"));
  }

  private static String occupancy(LaunchReport report) {
    return report
        .occupancy()
        .map(occupancy -> Html.element("p", Html.escape(LaunchFacts.occupancy(occupancy))))
        .orElse("");
  }

  private static String lines(LaunchReport report) {
    if (report.lines().isEmpty()) {
      return "";
    }
    List<String> source = report.source().text().lines().toList();
    String header =
        row(
            "th",
            Stream.of(
                    "line",
                    "source",
                    "loads",
                    "loadSectors",
                    "stores",
                    "storeSectors",
                    "banks",
                    "branches",
                    "atomics")
                .map(column -> Texts.text("column." + column))
                .toList());
    return report.lines().entrySet().stream()
        .map(line -> lineRow(line, source))
        .collect(
            Collectors.joining(
                "",
                "<details open><summary>"
                    + Texts.text("report.lines")
                    + "</summary><table><thead>"
                    + header
                    + "</thead><tbody>",
                "</tbody></table></details>"));
  }

  private static String lineRow(Map.Entry<Integer, Counters> line, List<String> source) {
    int number = line.getKey();
    Counters c = line.getValue();
    String code = number >= 1 && number <= source.size() ? source.get(number - 1).strip() : "";
    String counts =
        Stream.of(
                LaunchFacts.number(c.globalLoadRequests()),
                LaunchFacts.ratio(c.sectorsPerLoad()),
                LaunchFacts.number(c.globalStoreRequests()),
                LaunchFacts.ratio(c.sectorsPerStore()),
                LaunchFacts.number(c.bankConflicts()),
                c.divergentBranches() + "/" + c.branches(),
                LaunchFacts.number(c.atomics()))
            .map(cell -> Html.element("td", Html.escape(cell)))
            .collect(Collectors.joining());
    return Html.element(
        "tr",
        Html.element("td", String.valueOf(number))
            + Html.element("td", "telar-codigo", Html.escape(code))
            + counts);
  }

  private static String row(String tag, List<String> cells) {
    return cells.stream()
        .map(cell -> Html.element(tag, Html.escape(cell)))
        .collect(Collectors.joining("", "<tr>", "</tr>"));
  }
}
