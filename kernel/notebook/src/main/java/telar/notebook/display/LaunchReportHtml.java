package telar.notebook.display;

import java.util.List;
import java.util.stream.Collectors;
import telar.device.Counters;
import telar.device.LaunchReport;
import telar.notebook.pictures.RacePicture;
import telar.notebook.text.Texts;
import telar.text.Html;

/** A launch report as HTML that follows JupyterLab's light and dark themes. */
final class LaunchReportHtml {

  private static final int MAX_RACES = 3;

  private LaunchReportHtml() {}

  /**
   * The HTML of a report.
   *
   * @param id unique on the page
   */
  static String of(LaunchReport report, String id) {
    String body =
        Html.element("h4", Html.escape(LaunchFacts.title(report)))
            + Html.element("p", "telar-dispositivo", Html.escape(LaunchFacts.device(report)))
            + Html.element("p", Html.escape(LaunchFacts.config(report.config())))
            + Html.element("p", "telar-nota", Html.escape(LaunchFacts.elapsed(report)))
            + findings(report)
            + counters(report)
            + occupancy(report)
            + GpuTable.html(report)
            + new SourceHeat(report, id).html();
    return Styles.REPORT + Html.element("div", "telar-informe", body);
  }

  private static String findings(LaunchReport report) {
    return report.findings().stream()
            .map(f -> Html.element("p", "telar-hallazgo", Html.prose(LaunchFacts.finding(f))))
            .collect(Collectors.joining())
        + report.samples().races().stream()
            .limit(MAX_RACES)
            .map(RacePicture::svg)
            .collect(Collectors.joining())
        + report.notes().stream()
            .map(note -> Html.element("p", "telar-nota", Html.prose(LaunchFacts.note(note))))
            .collect(Collectors.joining());
  }

  private static String counters(LaunchReport report) {
    return report
        .counters()
        .map(LaunchReportHtml::counterTable)
        .orElseGet(() -> Html.element("p", "telar-nota", Texts.DISPLAY.of("report.noCounters")));
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

  private static String row(String tag, List<String> cells) {
    return cells.stream()
        .map(cell -> Html.element(tag, Html.escape(cell)))
        .collect(Collectors.joining("", "<tr>", "</tr>"));
  }
}
