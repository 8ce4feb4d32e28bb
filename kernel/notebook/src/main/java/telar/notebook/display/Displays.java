package telar.notebook.display;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How values look in a notebook: tables, charts and launch reports by themselves, everything else
 * as bounded text. Rendering may call a learner's {@code toString}: run it where a cell runs.
 */
public final class Displays {

  private static final List<Renderer> RENDERERS =
      List.of(
          new BundleRenderer(),
          new LaunchReportRenderer(),
          new HostReportRenderer(),
          new ComparisonRenderer(),
          new OrderReportRenderer(),
          new GpuFitRenderer(),
          new BankUseRenderer(),
          new StepRecordingRenderer(),
          new RooflineRenderer(),
          new GradeReportRenderer(),
          new HelpPageRenderer(),
          new TableRenderer(),
          new ChartRenderer(),
          new ImageRenderer());

  private Displays() {}

  public static MimeBundle render(@Nullable Object value) {
    if (value != null) {
      for (Renderer renderer : RENDERERS) {
        Optional<MimeBundle> bundle = renderer.render(value);
        if (bundle.isPresent()) {
          return bundle.get();
        }
      }
    }
    return MimeBundle.text(ValueText.of(value));
  }

  /** The value as that MIME type; its text form is the content unless it is text already. */
  public static MimeBundle renderAs(Object value, String mimeType) {
    String content = String.valueOf(value);
    return mimeType.equals(MimeBundle.TEXT)
        ? MimeBundle.text(content)
        : new MimeBundle(Map.of(mimeType, content));
  }

  /** A value that already is a bundle. */
  private static final class BundleRenderer implements Renderer {
    @Override
    public Optional<MimeBundle> render(Object value) {
      return value instanceof MimeBundle bundle ? Optional.of(bundle) : Optional.empty();
    }
  }
}
