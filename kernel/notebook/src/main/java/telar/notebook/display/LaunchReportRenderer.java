package telar.notebook.display;

import java.util.Optional;
import telar.device.LaunchReport;

/** The report of a launch: which device ran it, with what shape, what it counted and found. */
final class LaunchReportRenderer implements Renderer {

  @Override
  public Optional<MimeBundle> render(Object value) {
    return value instanceof LaunchReport report
        ? Optional.of(
            MimeBundle.html(LaunchReportHtml.of(report, Ids.next()), LaunchReportText.of(report)))
        : Optional.empty();
  }
}
