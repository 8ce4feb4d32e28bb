package telar.notebook.display;

import java.awt.Color;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;
import telar.device.GpuPeaks;
import telar.notebook.text.Texts;
import telar.text.Counts;

/** The roof of a GPU on logarithmic axes, and the bound of each launch as a point on it. */
final class RooflineChart {

  private static final int WIDTH = 760;
  private static final int HEIGHT = 400;

  /** Readable on light and on dark paper. */
  private static final Color[] POINTS = {
    new Color(0x3b, 0x82, 0xf6),
    new Color(0xe0, 0x52, 0x52),
    new Color(0x2e, 0x9e, 0x4f),
    new Color(0xa0, 0x5b, 0xd0),
    new Color(0xef, 0x6c, 0x00)
  };

  private RooflineChart() {}

  static XYChart of(String gpu, GpuPeaks peaks, List<RooflinePoint> points) {
    XYChart chart =
        new XYChartBuilder()
            .width(WIDTH)
            .height(HEIGHT)
            .title(Texts.DISPLAY.of("roofline.title", gpu))
            .xAxisTitle(Texts.DISPLAY.of("roofline.x"))
            .yAxisTitle(Texts.DISPLAY.of("roofline.y"))
            .build();
    style(chart);
    double left = left(peaks, points);
    double right = right(peaks, points);
    chart.getStyler().setXAxisMin(left).setXAxisMax(right);
    double bottom = decade(peaks.attainable(left), -1);
    chart.getStyler().setYAxisMin(bottom).setYAxisMax(decade(peaks.gigaflops(), 1));
    roof(chart, peaks, left, right);
    for (int i = 0; i < points.size(); i++) {
      point(chart, points.get(i), bottom, POINTS[i % POINTS.length]);
    }
    return chart;
  }

  private static void style(XYChart chart) {
    chart.getStyler().setLegendPosition(LegendPosition.OutsideS);
    chart.getStyler().setChartBackgroundColor(Color.WHITE);
    // A formatter of our own would make the axes linear.
    chart.getStyler().setXAxisDecimalPattern("0.####").setYAxisDecimalPattern("0.####");
    chart.getStyler().setXAxisLogarithmic(true).setYAxisLogarithmic(true);
    chart.getStyler().setXAxisLogarithmicDecadeOnly(true);
    chart.getStyler().setYAxisLogarithmicDecadeOnly(true);
  }

  private static double left(GpuPeaks peaks, List<RooflinePoint> points) {
    double least = points.stream().mapToDouble(RooflinePoint::intensity).min().orElse(1);
    return decade(Math.min(least, peaks.ridge()) / 2, -1);
  }

  private static double right(GpuPeaks peaks, List<RooflinePoint> points) {
    double most = points.stream().mapToDouble(RooflinePoint::intensity).max().orElse(1);
    return decade(2 * Math.max(most, peaks.ridge()), 1);
  }

  /** The power of ten below or above a number. */
  private static double decade(double value, int direction) {
    double exponent = Math.log10(value);
    return Math.pow(10, direction < 0 ? Math.floor(exponent) : Math.ceil(exponent));
  }

  private static void roof(XYChart chart, GpuPeaks peaks, double left, double right) {
    double ridge = peaks.ridge();
    XYSeries memory =
        chart.addSeries(
            Texts.DISPLAY.of("roofline.memory", Counts.of((long) peaks.gigabytesPerSecond())),
            new double[] {left, ridge},
            new double[] {peaks.attainable(left), peaks.gigaflops()});
    XYSeries compute =
        chart.addSeries(
            Texts.DISPLAY.of("roofline.compute", Counts.of((long) peaks.gigaflops())),
            new double[] {ridge, right},
            new double[] {peaks.gigaflops(), peaks.gigaflops()});
    memory.setMarker(SeriesMarkers.NONE);
    memory.setLineColor(Color.BLACK);
    compute.setMarker(SeriesMarkers.NONE);
    compute.setLineColor(Color.BLACK);
  }

  private static void point(XYChart chart, RooflinePoint point, double bottom, Color color) {
    XYSeries place =
        chart.addSeries(
            point.name(), new double[] {point.intensity()}, new double[] {point.bound()});
    place.setMarkerColor(color);
    place.setMarker(SeriesMarkers.CIRCLE);
    place.setLineColor(color);
    XYSeries below =
        chart.addSeries(
            point.name() + "|",
            new double[] {point.intensity(), point.intensity()},
            new double[] {bottom, point.bound()});
    below.setShowInLegend(false);
    below.setMarker(SeriesMarkers.NONE);
    below.setLineColor(color);
    below.setLineStyle(SeriesLines.DASH_DASH);
  }
}
