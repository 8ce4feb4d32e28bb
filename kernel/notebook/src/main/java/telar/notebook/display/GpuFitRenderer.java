package telar.notebook.display;

import java.util.Optional;
import telar.device.GpuFit;
import telar.notebook.pictures.OccupancyPicture;
import telar.text.Html;

/** How a launch fits on a GPU: its limits as bars. */
final class GpuFitRenderer implements Renderer {

  @Override
  public Optional<MimeBundle> render(Object value) {
    return value instanceof GpuFit fit ? Optional.of(bundle(fit)) : Optional.empty();
  }

  private static MimeBundle bundle(GpuFit fit) {
    String text = OccupancyPicture.text(fit);
    String note = GpuTable.note(fit);
    String html =
        Html.element("p", Html.escape(text))
            + OccupancyPicture.svg(fit)
            + Html.element("p", "telar-nota", Html.escape(note));
    return MimeBundle.html(
        Styles.REPORT + Html.element("div", "telar-informe", html), text + "\n" + note);
  }
}
