package telar.notebook.display;

import java.util.ArrayList;
import java.util.List;
import telar.device.LaunchReport;
import telar.notebook.text.Texts;

/** A launch report where there is no HTML: a terminal, a log. */
final class LaunchReportText {

  private LaunchReportText() {}

  static String of(LaunchReport report) {
    List<String> lines = new ArrayList<>();
    lines.add(LaunchFacts.title(report));
    lines.add(LaunchFacts.device(report));
    lines.add(LaunchFacts.config(report.config()));
    lines.add(LaunchFacts.elapsed(report));
    report
        .counters()
        .ifPresentOrElse(
            counters ->
                LaunchFacts.counters(counters)
                    .forEach(fact -> lines.add("  " + fact.label() + ": " + fact.detail())),
            () -> lines.add(Texts.DISPLAY.of("report.noCounters")));
    report.occupancy().ifPresent(occupancy -> lines.add(LaunchFacts.occupancy(occupancy)));
    report.findings().forEach(finding -> lines.add(LaunchFacts.finding(finding)));
    report.notes().forEach(note -> lines.add(LaunchFacts.note(note)));
    lines.addAll(SourceText.of(report));
    return String.join("\n", lines);
  }
}
