package telar.notebook.display;

import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import telar.device.Counters;
import telar.device.LaunchReport;
import telar.device.WarpAccess;
import telar.device.WarpAccess.Space;
import telar.notebook.pictures.BankPicture;
import telar.notebook.pictures.BranchPicture;
import telar.notebook.pictures.SectorPicture;
import telar.text.Html;

/** What a line of the source opens to: its counters, and the worst that a warp did there. */
final class LinePictures {

  private LinePictures() {}

  static String html(LaunchReport report, int line) {
    Counters counters = Objects.requireNonNull(report.lines().get(line));
    String facts =
        LineFacts.of(counters).stream()
            .map(fact -> Html.element("li", Html.escape(fact)))
            .collect(Collectors.joining("", "<ul>", "</ul>"));
    return facts
        + Stream.of(Space.GLOBAL, Space.SHARED)
            .map(space -> worst(report, line, space))
            .collect(Collectors.joining())
        + report
            .samples()
            .branchesOf(line)
            .map(branch -> figure(BranchPicture.text(branch), BranchPicture.svg(branch)))
            .collect(Collectors.joining());
  }

  private static String worst(LaunchReport report, int line, Space space) {
    return report
        .samples()
        .accessesOf(line)
        .filter(access -> access.space() == space)
        .max(Comparator.comparingInt(WarpAccess::cost))
        .map(LinePictures::figure)
        .orElse("");
  }

  private static String figure(WarpAccess access) {
    return access.space() == Space.GLOBAL
        ? figure(SectorPicture.text(access), SectorPicture.svg(access))
        : figure(BankPicture.text(access), BankPicture.svg(access));
  }

  /** A picture under the sentence that says the same. */
  static String figure(String sentence, String svg) {
    return Html.element("p", Html.escape(sentence)) + svg;
  }
}
