package telar.notebook.display;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import telar.device.LaunchComparison;
import telar.notebook.text.Texts;
import telar.text.Counts;
import telar.text.Html;

/** Two launches side by side: their counters as a table and as a chart. */
final class ComparisonRenderer implements Renderer {

  @Override
  public Optional<MimeBundle> render(Object value) {
    return value instanceof LaunchComparison comparison
        ? Optional.of(bundle(comparison))
        : Optional.empty();
  }

  private static MimeBundle bundle(LaunchComparison comparison) {
    List<ComparedCounter> counters = ComparedCounter.of(comparison);
    String before = name(comparison.before().kernel(), comparison, "compare.before");
    String after = name(comparison.after().kernel(), comparison, "compare.after");
    String title = Texts.DISPLAY.of("compare.title", before, after);
    if (counters.isEmpty()) {
      return MimeBundle.text(title + "\n" + Texts.DISPLAY.of("report.noCounters"));
    }
    String html =
        Html.element("h4", Html.escape(title))
            + table(counters, before, after)
            + ChartRenderer.html(ComparisonChart.of(counters, before, after));
    return MimeBundle.html(
        Styles.REPORT + Html.element("div", "telar-informe", html), text(title, counters));
  }

  /** The kernel's name; when both have the same, which of the two it is. */
  private static String name(String kernel, LaunchComparison comparison, String which) {
    boolean same = comparison.before().kernel().equals(comparison.after().kernel());
    return same ? Texts.DISPLAY.of(which, kernel) : kernel;
  }

  private static String table(List<ComparedCounter> counters, String before, String after) {
    String head =
        Stream.of(
                Texts.DISPLAY.of("compare.counter"),
                before,
                after,
                Texts.DISPLAY.of("compare.change"))
            .map(cell -> Html.element("th", Html.escape(cell)))
            .collect(Collectors.joining("", "<tr>", "</tr>"));
    String rows =
        counters.stream()
            .map(c -> Stream.of(c.label(), number(c.before()), number(c.after()), c.change()))
            .map(
                cells ->
                    cells
                        .map(cell -> Html.element("td", Html.escape(cell)))
                        .collect(Collectors.joining("", "<tr>", "</tr>")))
            .collect(Collectors.joining());
    return Html.element("table", Html.element("thead", head) + Html.element("tbody", rows));
  }

  private static String text(String title, List<ComparedCounter> counters) {
    return counters.stream()
        .map(
            c ->
                "  "
                    + c.label()
                    + ": "
                    + number(c.before())
                    + " → "
                    + number(c.after())
                    + " ("
                    + c.change()
                    + ")")
        .collect(Collectors.joining("\n", title + "\n", ""));
  }

  private static String number(long value) {
    return Counts.of(value);
  }
}
