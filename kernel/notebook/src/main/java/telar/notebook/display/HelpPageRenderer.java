package telar.notebook.display;

import java.util.Optional;
import java.util.stream.Collectors;
import telar.notebook.help.HelpPage;
import telar.notebook.help.PageSections;
import telar.notebook.help.PageSections.Section;
import telar.text.Html;

/** The help page of a diagnostic code. */
final class HelpPageRenderer implements Renderer {

  @Override
  public Optional<MimeBundle> render(Object value) {
    return value instanceof HelpPage page
        ? Optional.of(MimeBundle.html(html(page), PageSections.text(page)))
        : Optional.empty();
  }

  private static String html(HelpPage page) {
    String sections =
        PageSections.of(page).stream().map(HelpPageRenderer::html).collect(Collectors.joining());
    return Styles.REPORT
        + Html.element(
            "div",
            "telar-informe",
            Html.element("h4", Html.escape(PageSections.title(page))) + sections);
  }

  private static String html(Section section) {
    String content = Html.escape(section.content());
    if (section.isCode()) {
      return Html.element("p", Html.element("b", Html.escape(section.heading())))
          + Html.element("pre", "telar-ejemplo", content);
    }
    String heading =
        section.heading().isEmpty() ? "" : Html.element("b", Html.escape(section.heading())) + " ";
    return Html.element("p", heading + content);
  }
}
