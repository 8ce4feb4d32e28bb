package telar.notebook.display;

import java.math.BigDecimal;
import java.math.MathContext;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.internal.series.AxesChartSeries;
import org.knowm.xchart.internal.series.Series;
import org.knowm.xchart.style.AxesChartStyler;
import telar.text.Counts;

/**
 * Writes the numbers at the axes of a chart as {@link Counts} does, where its author chose nothing
 * else. Logarithmic axes, dates and categories keep XChart's own way: a formatter of ours would
 * move their ticks.
 */
final class AxisNumbers {

  private static final double FIRST_GROUPED = 10_000;

  /** Ticks are round numbers: more figures would only show how a double misses them. */
  private static final MathContext FIGURES = new MathContext(6);

  private AxisNumbers() {}

  static void write(Chart<?, ?> chart) {
    if (!(chart.getStyler() instanceof AxesChartStyler styler)) {
      return;
    }
    boolean ownX =
        styler.getxAxisTickLabelsFormattingFunction() != null
            || styler.getXAxisDecimalPattern() != null;
    if (chart instanceof XYChart && !ownX && !styler.isXAxisLogarithmic() && !hasDates(chart)) {
      styler.setxAxisTickLabelsFormattingFunction(AxisNumbers::tick);
    }
    boolean ownY =
        styler.getyAxisTickLabelsFormattingFunction() != null
            || styler.getYAxisDecimalPattern() != null;
    if (!ownY && !styler.isYAxisLogarithmic()) {
      styler.setyAxisTickLabelsFormattingFunction(AxisNumbers::tick);
    }
  }

  private static boolean hasDates(Chart<?, ?> chart) {
    return chart.getSeriesMap().values().stream()
        .anyMatch(
            series ->
                series instanceof AxesChartSeries s
                    && s.getxAxisDataType() == Series.DataType.Date);
  }

  static String tick(double value) {
    return Math.abs(value) < FIRST_GROUPED
        ? new BigDecimal(value).round(FIGURES).stripTrailingZeros().toPlainString()
        : Counts.of(value);
  }
}
