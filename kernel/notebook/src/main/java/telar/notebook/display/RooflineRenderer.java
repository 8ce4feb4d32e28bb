package telar.notebook.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import telar.device.Counters;
import telar.device.GpuPeaks;
import telar.device.Roofline;
import telar.notebook.text.Texts;
import telar.text.Counts;
import telar.text.Html;

/** Launches under the roof of a GPU: a chart, and for each a sentence that says what limits it. */
final class RooflineRenderer implements Renderer {

  private static final double HUNDRED = 100;

  @Override
  public Optional<MimeBundle> render(Object value) {
    return value instanceof Roofline roofline ? Optional.of(bundle(roofline)) : Optional.empty();
  }

  private static MimeBundle bundle(Roofline roofline) {
    return roofline
        .gpu()
        .peaks()
        .map(peaks -> bundle(roofline, peaks))
        .orElseGet(
            () -> MimeBundle.text(Texts.DISPLAY.of("roofline.unknown", roofline.gpu().gpu())));
  }

  private static MimeBundle bundle(Roofline roofline, GpuPeaks peaks) {
    String gpu = roofline.gpu().gpu();
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < roofline.launches().size(); i++) {
      sentences.add(sentence(roofline, i, peaks));
    }
    String note = Texts.DISPLAY.of("roofline.note", peaks.source());
    List<RooflinePoint> points = RooflinePoint.of(roofline, peaks);
    String html =
        sentences.stream()
                .map(sentence -> Html.element("p", Html.escape(sentence)))
                .collect(Collectors.joining())
            + chart(gpu, peaks, points, String.join(" ", sentences))
            + Html.element("p", "telar-nota", Html.escape(note));
    return MimeBundle.html(
        Styles.REPORT + Html.element("div", "telar-informe", html),
        Texts.DISPLAY.of("roofline.title", gpu)
            + "\n"
            + String.join("\n", sentences)
            + "\n"
            + note);
  }

  private static String chart(
      String gpu, GpuPeaks peaks, List<RooflinePoint> points, String description) {
    if (points.isEmpty()) {
      return "";
    }
    return "<div class=\"telar-grafica\" role=\"img\" aria-label=\""
        + Html.escape(description)
        + "\">"
        + ChartRenderer.svg(RooflineChart.of(gpu, peaks, points))
        + "</div>";
  }

  /** What limits a launch, as a bound. */
  private static String sentence(Roofline roofline, int index, GpuPeaks peaks) {
    String name = RooflinePoint.name(roofline, index);
    if (roofline.launches().get(index).counters().isEmpty()) {
      return Texts.DISPLAY.of("roofline.uncounted", name);
    }
    Counters counters = RooflinePoint.counters(roofline.launches().get(index));
    if (counters.flops() == 0) {
      return Texts.DISPLAY.of("roofline.noFlops", name, Counts.of(counters.movedBytes()));
    } else if (counters.movedBytes() == 0) {
      return Texts.DISPLAY.of("roofline.noBytes", name, Counts.of(counters.flops()));
    }
    return limited(name, counters, peaks, roofline.gpu().gpu()) + other(counters);
  }

  private static String limited(String name, Counters counters, GpuPeaks peaks, String gpu) {
    double bound = peaks.attainable(counters.intensity());
    boolean memory = counters.intensity() < peaks.ridge();
    return Texts.DISPLAY.of(
        memory ? "roofline.byMemory" : "roofline.byCompute",
        name,
        Counts.of(counters.flops()),
        Counts.of(counters.movedBytes()),
        Counts.ratio(counters.intensity()),
        gpu,
        Counts.of(Math.round(bound)),
        Counts.ratio(HUNDRED * bound / peaks.gigaflops()),
        Counts.ratio(peaks.ridge()));
  }

  /** What is not single precision has another roof. */
  private static String other(Counters counters) {
    long other = counters.flops() - counters.operations().flops("fp32");
    return other == 0 ? "" : " " + Texts.DISPLAY.of("roofline.other", Counts.of(other));
  }
}
