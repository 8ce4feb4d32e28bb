package telar.notebook.display;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import telar.device.Counters;
import telar.device.LaunchReport;
import telar.notebook.text.Texts;
import telar.text.Html;

/**
 * The kernel's source with a margin that a chosen counter heats. Choosing is a row of radio buttons
 * and a line opens to its counters and pictures, all without JavaScript.
 */
final class SourceHeat {

  private final LaunchReport report;
  private final String id;
  private final Collection<Counters> counted;
  private final List<HeatCounter> counters;
  private final List<String> source;

  /**
   * The source of a report.
   *
   * @param id unique on the page: radio buttons of one name exclude each other
   */
  SourceHeat(LaunchReport report, String id) {
    this.report = report;
    this.id = id;
    this.counted = report.lines().values();
    this.counters = HeatCounter.of(counted);
    this.source = report.source().text().lines().toList();
  }

  String html() {
    if (counters.isEmpty()) {
      return "";
    }
    return Html.element("p", "telar-titulo", Texts.DISPLAY.of("report.lines"))
        + Html.element(
            "div", "telar-fuente", choices() + Html.element("div", "telar-lineas", lines()));
  }

  private String choices() {
    return IntStream.range(0, counters.size()).mapToObj(this::choice).collect(Collectors.joining());
  }

  private String choice(int index) {
    String button = id + "-" + index;
    return "<input type=\"radio\" name=\""
        + id
        + "\" id=\""
        + button
        + (index == 0 ? "\" checked>" : "\">")
        + "<label for=\""
        + button
        + "\">"
        + Html.escape(counters.get(index).label())
        + "</label>";
  }

  private String lines() {
    SortedSet<Integer> shown = KernelLines.of(report);
    StringBuilder html = new StringBuilder();
    int previous = shown.first() - 1;
    for (int line : shown) {
      if (line > previous + 1) {
        html.append(Html.element("div", "telar-l", Html.element("span", "telar-n", "⋮")));
      }
      html.append(line(line));
      previous = line;
    }
    return html.toString();
  }

  private String line(int line) {
    String code = Html.element("code", Html.escape(source.get(line - 1)));
    String number = Html.element("span", "telar-n", String.valueOf(line));
    Counters c = report.lines().get(line);
    if (c == null) {
      return Html.element("div", "telar-l", number + code);
    }
    String summary =
        "<summary class=\"telar-l\" title=\""
            + Html.escape(String.join("\n", LineFacts.of(c)))
            + "\">"
            + number
            + margin(c)
            + code
            + "</summary>";
    return Html.element(
        "details", summary + Html.element("div", "telar-detalle", LinePictures.html(report, line)));
  }

  private String margin(Counters c) {
    return IntStream.range(0, counters.size())
        .mapToObj(index -> cell(index, c))
        .flatMap(Optional::stream)
        .collect(Collectors.joining());
  }

  private Optional<String> cell(int index, Counters c) {
    HeatCounter counter = counters.get(index);
    String text = counter.text(c);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    double heat = counter.value().applyAsDouble(c) / counter.highest(counted);
    String style = String.format(Locale.ROOT, "--calor:%.2f", 0.08 + 0.57 * heat);
    return Optional.of(
        "<span class=\"telar-m m" + index + "\" style=\"" + style + "\">" + text + "</span>");
  }
}
