package telar.notebook.display;

import java.util.ArrayList;
import java.util.List;
import telar.device.Counters;
import telar.device.GpuPeaks;
import telar.device.LaunchReport;
import telar.device.Roofline;
import telar.notebook.text.Texts;

/**
 * Where a launch stands under a roof.
 *
 * @param name the kernel, with its number when several have that name
 * @param intensity operations for each byte moved
 * @param bound the most GFLOP/s that it could reach
 */
record RooflinePoint(String name, double intensity, double bound) {

  /** The launches that have a place on the chart: they compute and move memory. */
  static List<RooflinePoint> of(Roofline roofline, GpuPeaks peaks) {
    List<RooflinePoint> points = new ArrayList<>();
    for (int i = 0; i < roofline.launches().size(); i++) {
      double intensity = counters(roofline.launches().get(i)).intensity();
      if (intensity > 0) {
        points.add(new RooflinePoint(name(roofline, i), intensity, peaks.attainable(intensity)));
      }
    }
    return points;
  }

  static Counters counters(LaunchReport launch) {
    return launch.counters().orElse(Counters.ZERO);
  }

  /** The kernel of a launch; with its number when others have the same name. */
  static String name(Roofline roofline, int index) {
    String kernel = roofline.launches().get(index).kernel();
    long alike = roofline.launches().stream().filter(l -> l.kernel().equals(kernel)).count();
    return alike == 1 ? kernel : Texts.DISPLAY.of("roofline.numbered", kernel, index + 1);
  }
}
