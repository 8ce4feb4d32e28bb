package telar.notebook.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Date;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;

/** The numbers at the axes of a chart are written as all others are. */
class AxisNumbersTest {

  private static XYChart rising() {
    XYChart chart = new XYChartBuilder().width(400).height(300).build();
    chart.addSeries("s", new double[] {0, 65536}, new double[] {0, 1});
    return chart;
  }

  @Test
  void largeNumbersAreGroupedAndSmallOnesKeepTheirFigures() {
    assertEquals("65\u202F536", AxisNumbers.tick(65536));
    assertEquals("4096", AxisNumbers.tick(4096));
    assertEquals("0.3", AxisNumbers.tick(0.1 + 0.2));
    assertEquals("0.00002", AxisNumbers.tick(2e-5));
    assertEquals("0", AxisNumbers.tick(0));
  }

  @Test
  void bothAxesOfAnXyChartAreWrittenSo() {
    XYChart chart = rising();
    Displays.render(chart);

    assertEquals(
        "65\u202F536", chart.getStyler().getxAxisTickLabelsFormattingFunction().apply(65536.0));
    assertEquals(
        "65\u202F536", chart.getStyler().getyAxisTickLabelsFormattingFunction().apply(65536.0));
  }

  @Test
  void whatTheAuthorChoseStays() {
    XYChart chart = rising();
    Function<Double, String> own = value -> "x";
    chart.getStyler().setxAxisTickLabelsFormattingFunction(own);
    chart.getStyler().setYAxisDecimalPattern("0.0");
    Displays.render(chart);

    assertEquals(own, chart.getStyler().getxAxisTickLabelsFormattingFunction());
    assertNull(chart.getStyler().getyAxisTickLabelsFormattingFunction());
  }

  @Test
  void logarithmicAxesDatesAndCategoriesKeepTheirTicks() {
    XYChart logarithmic = rising();
    logarithmic.getStyler().setXAxisLogarithmic(true).setXAxisMin(1.0);
    XYChart dates = new XYChartBuilder().width(400).height(300).build();
    dates.addSeries("s", List.of(new Date(0), new Date(86_400_000)), List.of(1, 2));
    CategoryChart bars = new CategoryChartBuilder().width(400).height(300).build();
    bars.addSeries("s", List.of("a", "b"), List.of(1, 65536));
    List.of(logarithmic, dates, bars).forEach(Displays::render);

    assertNull(logarithmic.getStyler().getxAxisTickLabelsFormattingFunction());
    assertNull(dates.getStyler().getxAxisTickLabelsFormattingFunction());
    assertNull(bars.getStyler().getxAxisTickLabelsFormattingFunction());
    assertNotNull(bars.getStyler().getyAxisTickLabelsFormattingFunction());
  }
}
