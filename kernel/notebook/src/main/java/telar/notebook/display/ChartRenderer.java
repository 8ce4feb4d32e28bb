package telar.notebook.display;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.internal.series.Series;
import telar.notebook.text.Texts;
import telar.text.Html;

/**
 * An XChart chart as SVG. Its black, white and grey are those of the page, so that it follows a
 * notebook's theme; where there is no page, they stay what they are.
 */
final class ChartRenderer implements Renderer {

  private static final String INK = "rgb(0,0,0)";
  private static final String PAPER = "rgb(255,255,255)";

  /** What XChart puts round the plot. */
  private static final String MARGIN = "(<rect [^>]*fill:)rgb\\(210,210,210\\)";

  /** The lines behind the series, which are shapes of the same grey. */
  private static final String GRID = "rgb(210,210,210)";

  /** XChart's blue and purple are hard to see on dark ground: lighter ones do on both. */
  private static final Map<String, String> READABLE =
      Map.of("rgb(0,55,255)", "rgb(59,130,246)", "rgb(128,0,255)", "rgb(168,85,247)");

  @Override
  public Optional<MimeBundle> render(Object value) {
    return value instanceof Chart<?, ?> chart ? Optional.of(bundle(chart)) : Optional.empty();
  }

  private static MimeBundle bundle(Chart<?, ?> chart) {
    return MimeBundle.html(Styles.CHART + html(chart), text(chart))
        .with(MimeBundle.SVG, svg(chart));
  }

  /** The chart for a page that has the style of charts. */
  static String html(Chart<?, ?> chart) {
    return Html.element("div", "telar-grafica", svg(chart));
  }

  /** What it shows, for those who do not see it. */
  private static String text(Chart<?, ?> chart) {
    String title = chart.getTitle() == null ? "" : chart.getTitle();
    String names =
        chart.getSeriesMap().values().stream()
            .filter(Series::isShowInLegend)
            .map(Series::getName)
            .collect(Collectors.joining(", "));
    String series = Texts.DISPLAY.of("chart.series", names);
    return Texts.DISPLAY.of("chart.text", title, series);
  }

  static String svg(Chart<?, ?> chart) {
    AxisNumbers.write(chart);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      VectorGraphicsEncoder.saveVectorGraphic(chart, out, VectorGraphicsFormat.SVG);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String svg = out.toString(StandardCharsets.UTF_8);
    // The document type makes front ends fetch a DTD, or refuse the image.
    String page =
        described(svg.substring(svg.indexOf("<svg")), text(chart))
            .replace(":" + INK, ":var(--jp-content-font-color1, " + INK + ")")
            .replace(":" + PAPER, ":var(--jp-layout-color0, " + PAPER + ")")
            .replaceAll(MARGIN, "$1var(--jp-layout-color0, " + PAPER + ")")
            .replace(":" + GRID, ":var(--jp-border-color2, " + GRID + ")");
    for (Map.Entry<String, String> colour : READABLE.entrySet()) {
      page = page.replace(":" + colour.getKey(), ":" + colour.getValue());
    }
    return page;
  }

  /** Letters are drawn as shapes, so the words have to be said. */
  private static String described(String svg, String text) {
    String words = Html.escape(text);
    int end = svg.indexOf('>');
    return svg.substring(0, end)
        + " role=\"img\" aria-label=\""
        + words
        + "\"><title>"
        + words
        + "</title>"
        + svg.substring(end + 1);
  }
}
