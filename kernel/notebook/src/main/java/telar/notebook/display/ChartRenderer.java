package telar.notebook.display;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.internal.chartpart.Chart;

/** An XChart chart as SVG. */
final class ChartRenderer implements Renderer {

  @Override
  public Optional<MimeBundle> render(Object value) {
    return value instanceof Chart<?, ?> chart ? Optional.of(bundle(chart)) : Optional.empty();
  }

  private static MimeBundle bundle(Chart<?, ?> chart) {
    String title = chart.getTitle() == null ? "" : chart.getTitle();
    String text = Texts.text("chart.text", title, chart.getWidth(), chart.getHeight());
    return MimeBundle.text(text).with(MimeBundle.SVG, svg(chart));
  }

  static String svg(Chart<?, ?> chart) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      VectorGraphicsEncoder.saveVectorGraphic(chart, out, VectorGraphicsFormat.SVG);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String svg = out.toString(StandardCharsets.UTF_8);
    // The document type makes front ends fetch a DTD, or refuse the image.
    return svg.substring(svg.indexOf("<svg"));
  }
}
