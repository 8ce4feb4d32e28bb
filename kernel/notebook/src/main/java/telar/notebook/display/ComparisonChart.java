package telar.notebook.display;

import java.awt.Color;
import java.util.List;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.style.Styler.LegendPosition;
import telar.notebook.text.Texts;

/** The counters of two launches as bars, in percent of the larger of the two. */
final class ComparisonChart {

  private static final int WIDTH = 760;
  private static final int HEIGHT = 320;
  private static final double HUNDRED = 100;

  private ComparisonChart() {}

  static CategoryChart of(List<ComparedCounter> counters, String before, String after) {
    CategoryChart chart =
        new CategoryChartBuilder()
            .width(WIDTH)
            .height(HEIGHT)
            .title(Texts.DISPLAY.of("compare.title", before, after))
            .yAxisTitle(Texts.DISPLAY.of("compare.axis"))
            .build();
    chart.getStyler().setLegendPosition(LegendPosition.OutsideS);
    chart.getStyler().setChartBackgroundColor(Color.WHITE);
    chart.getStyler().setXAxisLabelRotation(30);
    chart.getStyler().setYAxisMin(0.0).setYAxisMax(HUNDRED);
    List<String> labels = counters.stream().map(ComparedCounter::label).toList();
    chart.addSeries(before, labels, counters.stream().map(c -> percent(c.before(), c)).toList());
    chart.addSeries(after, labels, counters.stream().map(c -> percent(c.after(), c)).toList());
    return chart;
  }

  private static Double percent(long value, ComparedCounter counter) {
    return HUNDRED * value / Math.max(counter.before(), counter.after());
  }
}
