package telar.notebook.display;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import telar.device.LaunchReport;
import telar.notebook.text.Texts;
import telar.text.Html;

/** One line for launches whose reports the cell does not show: where they ran, and findings. */
public final class LaunchNotice {

  private LaunchNotice() {}

  /** Tells of at least one launch. */
  public static MimeBundle of(List<LaunchReport> launches) {
    String text = text(launches);
    String html = Html.element("small", Html.escape(text).replace("\n", "<br>"));
    return MimeBundle.html(html, text);
  }

  private static String text(List<LaunchReport> launches) {
    String devices =
        launches.stream()
            .map(launch -> launch.device().name())
            .distinct()
            .collect(Collectors.joining(", "));
    Map<String, Long> times = new LinkedHashMap<>();
    launches.forEach(launch -> times.merge(launch.kernel(), 1L, Long::sum));
    String kernels =
        times.entrySet().stream()
            .map(e -> e.getValue() == 1 ? e.getKey() : times(e))
            .collect(Collectors.joining(", "));
    return launches.stream()
        .flatMap(launch -> launch.findings().stream())
        .map(finding -> "\n" + LaunchFacts.finding(finding))
        .distinct()
        .collect(Collectors.joining("", Texts.DISPLAY.of("report.notice", devices, kernels), ""));
  }

  private static String times(Map.Entry<String, Long> kernel) {
    return Texts.DISPLAY.of("report.noticeTimes", kernel.getKey(), kernel.getValue());
  }
}
