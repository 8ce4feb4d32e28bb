package telar.notebook.display;

import java.util.Optional;
import telar.device.StepRecording;
import telar.device.ThreadMap;
import telar.notebook.pictures.ThreadMapPicture;
import telar.notebook.steps.StepHtml;
import telar.notebook.steps.StepText;
import telar.text.Html;

/** The steps of a warp, and which thread touches which element. */
final class StepRecordingRenderer implements Renderer {

  @Override
  public Optional<MimeBundle> render(Object value) {
    if (value instanceof StepRecording recording) {
      String html = Styles.REPORT + StepHtml.of(recording, Ids.next());
      return Optional.of(MimeBundle.html(html, StepText.of(recording)));
    }
    return value instanceof ThreadMap map ? Optional.of(map(map)) : Optional.empty();
  }

  private static MimeBundle map(ThreadMap map) {
    String text = ThreadMapPicture.text(map);
    String html = Html.element("p", Html.escape(text)) + ThreadMapPicture.svg(map);
    return MimeBundle.html(
        Styles.REPORT + StepHtml.STYLE + Html.element("div", "telar-informe", html), text);
  }
}
