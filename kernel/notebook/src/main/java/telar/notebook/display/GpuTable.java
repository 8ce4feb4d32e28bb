package telar.notebook.display;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import telar.device.GpuFit;
import telar.device.LaunchReport;
import telar.notebook.text.Texts;
import telar.text.Html;

/** The occupancy of a launch on every known GPU, folded away under one line. */
final class GpuTable {

  private GpuTable() {}

  static String html(LaunchReport report) {
    if (report.gpus().isEmpty()) {
      return "";
    }
    String head =
        Stream.of("gpu", "blocks", "warps", "occupancy", "limiter")
            .map(column -> Html.element("th", Texts.DISPLAY.of("gpus." + column)))
            .collect(Collectors.joining("", "<tr>", "</tr>"));
    String rows = report.gpus().stream().map(GpuTable::row).collect(Collectors.joining());
    String table = Html.element("table", Html.element("thead", head) + Html.element("tbody", rows));
    return Html.element(
        "details",
        Html.element("summary", Texts.DISPLAY.of("gpus.title"))
            + table
            + Html.element("p", "telar-nota", Html.escape(note(report.gpus().get(0)))));
  }

  /** Where the numbers come from. */
  static String note(GpuFit fit) {
    String registers =
        fit.registers() == 0
            ? Texts.DISPLAY.of("gpus.noRegisters")
            : Texts.DISPLAY.of("gpus.registers", fit.registers());
    return Texts.DISPLAY.of("gpus.note") + " " + registers;
  }

  private static String row(GpuFit fit) {
    return cells(fit).stream()
        .map(cell -> Html.element("td", Html.escape(cell)))
        .collect(Collectors.joining("", "<tr>", "</tr>"));
  }

  private static List<String> cells(GpuFit fit) {
    return List.of(
        fit.gpu() + " (" + fit.family() + ", " + fit.computeCapability() + ")",
        String.valueOf(fit.blocks()),
        fit.blocks() * fit.warpsPerBlock() + "/" + fit.maxWarps(),
        Math.round(fit.occupancy() * 100) + " %",
        Texts.DISPLAY.of("limiter." + fit.limiter()));
  }
}
