package telar.notebook.steps;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import telar.device.Step;
import telar.device.StepRecording;
import telar.device.ThreadMap;
import telar.notebook.pictures.LaneTimeline;
import telar.notebook.pictures.ThreadMapPicture;
import telar.notebook.text.Texts;
import telar.text.Html;

/**
 * A recording as a page: source, variables and memory at one step, which a few lines of script in
 * the output change. Where scripts do not run there is the list of all steps, and the timeline.
 */
public final class StepHtml {

  /** What a saved cell may grow to. */
  private static final int MAX_BYTES = 290_000;

  private static final int MAX_MAPS = 6;

  private static final String SCRIPT = resource("pasos.js");

  /** The styles of the page and of its pictures. */
  public static final String STYLE = Html.element("style", resource("pasos.css"));

  private final StepRecording recording;
  private final String id;

  private StepHtml(StepRecording recording, String id) {
    this.recording = recording;
    this.id = id;
  }

  /**
   * The page of a recording, without the styles of reports and pictures.
   *
   * @param id unique on the page
   */
  public static String of(StepRecording recording, String id) {
    return new StepHtml(recording, id).page();
  }

  private String page() {
    int shown = recording.steps().size();
    String html = page(shown);
    while (html.length() > MAX_BYTES && shown > 1) {
      shown = Math.max(1, (int) Math.min(shown - 1, (long) shown * MAX_BYTES / html.length()));
      html = page(shown);
    }
    return html;
  }

  private String page(int shown) {
    return STYLE
        + "<div class=\"telar-informe telar-pasos\" id=\""
        + id
        + "\">"
        + head(shown)
        + view(shown)
        + timeline(shown)
        + maps()
        + list(shown)
        + "<script type=\"application/json\">"
        + new StepData(recording).json(shown)
        + "</script><script>("
        + SCRIPT.strip()
        + ")(\""
        + id
        + "\")</script></div>";
  }

  private String head(int shown) {
    List<String> head = StepText.head(recording);
    String html = Html.element("h4", Html.escape(head.get(0)));
    for (String sentence : head.subList(1, head.size())) {
      boolean failed = recording.failure().isPresent() && sentence.equals(head.get(1));
      html += Html.element("p", failed ? "telar-hallazgo" : "telar-nota", Html.escape(sentence));
    }
    return shown == recording.steps().size()
        ? html
        : html
            + Html.element(
                "p", "telar-nota", Texts.STEPS.of("shown", shown, recording.steps().size()));
  }

  private String view(int shown) {
    String panel =
        "<div class=\"tp-paso\" aria-live=\"polite\"></div><div class=\"tp-memoria\"></div>";
    return "<div class=\"tp-vista\" hidden tabindex=\"0\">"
        + controls(shown)
        + Html.element(
            "div",
            "tp-partes",
            Html.element("div", "tp-codigo", source(shown)) + Html.element("div", panel))
        + "<div class=\"tp-tabla\"></div>"
        + Html.element("p", "telar-nota", Texts.STEPS.of("keys"))
        + "</div>";
  }

  private static String controls(int shown) {
    return "<div class=\"tp-botones\">"
        + button("first")
        + button("back")
        + "<input type=\"range\" min=\"0\" max=\""
        + (shown - 1)
        + "\" value=\"0\" aria-label=\""
        + Texts.STEPS.of("slider")
        + "\">"
        + button("next")
        + button("last")
        + "<span class=\"tp-donde\"></span></div>";
  }

  private static String button(String key) {
    return "<button type=\"button\" data-ir=\""
        + key
        + "\" title=\""
        + Texts.STEPS.of(key + ".help")
        + "\" aria-label=\""
        + Texts.STEPS.of(key + ".help")
        + "\">"
        + Texts.STEPS.of(key)
        + "</button>";
  }

  /** The lines of the functions that the steps are in. */
  private String source(int shown) {
    List<String> source = recording.source().text().lines().toList();
    SortedSet<Integer> lines = new TreeSet<>();
    for (Step step : recording.steps().subList(0, shown)) {
      lines.add(step.line());
    }
    StringBuilder html = new StringBuilder();
    int previous = Math.max(0, lines.first() - 2);
    for (int line : lines) {
      boolean far = line > previous + 8;
      if (far) {
        html.append(Html.element("div", "tp-l", "⋮"));
      }
      for (int at = far ? line : previous + 1; at <= Math.min(line, source.size()); at++) {
        html.append("<div class=\"tp-l\" data-l=\"")
            .append(at)
            .append("\"><span>")
            .append(at)
            .append("</span><code>")
            .append(Html.escape(source.get(at - 1)))
            .append("</code></div>");
      }
      previous = line;
    }
    return html.toString();
  }

  private String timeline(int shown) {
    List<Step> steps = recording.steps().subList(0, shown);
    return Html.element("p", "telar-titulo", Texts.STEPS.of("timeline"))
        + Html.element("p", Html.escape(LaneTimeline.text(steps)))
        + LaneTimeline.svg(steps);
  }

  private String maps() {
    if (recording.maps().isEmpty()) {
      return "";
    }
    String pictures =
        recording.maps().stream().limit(MAX_MAPS).map(StepHtml::map).collect(Collectors.joining());
    return Html.element("details", Html.element("summary", Texts.STEPS.of("maps")) + pictures);
  }

  private static String map(ThreadMap map) {
    return Html.element("p", Html.escape(ThreadMapPicture.text(map))) + ThreadMapPicture.svg(map);
  }

  /** Every step in a row, for where scripts do not run; the script closes it. */
  private String list(int shown) {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < shown; i++) {
      Step step = recording.steps().get(i);
      rows.append("<tr>")
          .append(Html.element("td", String.valueOf(i + 1)))
          .append(Html.element("td", String.valueOf(step.line())))
          .append(
              Html.element("td", Html.element("code", Html.escape(StepText.code(recording, step)))))
          .append(Html.element("td", String.valueOf(Integer.bitCount(step.active()))))
          .append(
              Html.element(
                  "td",
                  StepText.changes(step).stream()
                      .map(Html::escape)
                      .collect(Collectors.joining("<br>"))))
          .append("</tr>");
    }
    String heads =
        List.of("step", "line", "code", "lanes", "changes").stream()
            .map(key -> Html.element("th", Texts.STEPS.of(key)))
            .collect(Collectors.joining("", "<tr>", "</tr>"));
    return "<details class=\"tp-lista\" open><summary>"
        + Texts.STEPS.of("list")
        + "</summary><table><thead>"
        + heads
        + "</thead><tbody>"
        + rows
        + "</tbody></table></details>";
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(StepHtml.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
