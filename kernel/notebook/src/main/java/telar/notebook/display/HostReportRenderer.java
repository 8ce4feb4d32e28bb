package telar.notebook.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import telar.device.Finding;
import telar.device.HostReport;
import telar.notebook.pictures.TripPicture;
import telar.notebook.text.Texts;
import telar.text.Counts;
import telar.text.Html;

/** A call of host code: what it gave, what it moved, and the picture of the trip. */
final class HostReportRenderer implements Renderer {

  @Override
  public Optional<MimeBundle> render(Object value) {
    return value instanceof HostReport report
        ? Optional.of(MimeBundle.html(html(report), text(report)))
        : Optional.empty();
  }

  private static String html(HostReport report) {
    StringBuilder html = new StringBuilder();
    html.append(Html.element("h4", Html.escape(title(report))));
    html.append(Html.element("p", Html.escape(moved(report))));
    for (Finding finding : report.findings()) {
      String said = Html.prose(LaunchFacts.finding(finding));
      html.append(Html.element("p", "telar-hallazgo", said));
    }
    html.append(TripPicture.svg(report));
    if (!report.output().isEmpty()) {
      html.append(Html.element("pre", Html.escape(report.output())));
    }
    html.append(Html.element("p", "telar-nota", Html.escape(device(report))));
    return Styles.REPORT + Html.element("div", "telar-informe", html.toString());
  }

  private static String text(HostReport report) {
    List<String> lines = new ArrayList<>();
    lines.add(title(report));
    lines.add(moved(report));
    report.findings().forEach(finding -> lines.add(LaunchFacts.finding(finding)));
    if (!report.events().isEmpty()) {
      lines.add(TripPicture.text(report));
    }
    if (!report.output().isEmpty()) {
      lines.add(report.output().stripTrailing());
    }
    lines.add(device(report));
    return String.join("\n", lines);
  }

  private static String title(HostReport report) {
    String key = report.completed() ? "host.title" : "host.titleStopped";
    return Texts.DISPLAY.of(key, report.function());
  }

  private static String moved(HostReport report) {
    String moved =
        Texts.DISPLAY.of(
            "host.moved", Counts.of(report.bytesToDevice()), Counts.of(report.bytesToHost()));
    return report.value().map(v -> Texts.DISPLAY.of("host.value", v.toString()) + " ").orElse("")
        + moved;
  }

  private static String device(HostReport report) {
    return Texts.DISPLAY.of("report.device", report.device().name());
  }
}
