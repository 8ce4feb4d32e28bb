package telar.notebook.display;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import telar.device.Counters;
import telar.device.DeviceInfo;
import telar.device.Dim3;
import telar.device.Finding;
import telar.device.LaunchConfig;
import telar.device.LaunchReport;
import telar.device.Note;
import telar.device.Occupancy;
import telar.notebook.text.Texts;
import telar.text.Counts;

/** The sentences of a launch report, the same for its HTML and its text. */
final class LaunchFacts {

  private static final double NANOS_PER_MILLI = 1e6;

  private LaunchFacts() {}

  /** A label and what was counted, in words. */
  record Fact(String label, String detail) {}

  static String title(LaunchReport report) {
    return Texts.DISPLAY.of("report.title", report.kernel());
  }

  static String device(LaunchReport report) {
    return Texts.DISPLAY.of("report.device", report.device().name());
  }

  static String config(LaunchConfig config) {
    long threads = config.grid().count() * config.block().count();
    String shape =
        Texts.DISPLAY.of("report.config", dim(config.grid()), dim(config.block()), threads);
    return config.sharedBytes() == 0
        ? shape
        : shape + " · " + Texts.DISPLAY.of("report.shared", config.sharedBytes());
  }

  static String elapsed(LaunchReport report) {
    boolean emulator = report.device().kind() == DeviceInfo.Kind.EMULATOR;
    String key = emulator ? "report.elapsed.emulator" : "report.elapsed.gpu";
    return Texts.DISPLAY.of(key, millis(report.elapsed()));
  }

  static String occupancy(Occupancy occupancy) {
    String percent = Counts.percent(occupancy.theoretical());
    String sentence =
        occupancy.theoretical() >= 1
            ? Texts.DISPLAY.of("report.occupancy.full", percent)
            : Texts.DISPLAY.of("report.occupancy", percent, limiter(occupancy.limiter()));
    if (occupancy.registers() > 0) {
      sentence += " · " + Texts.DISPLAY.of("report.registers", occupancy.registers());
    }
    return occupancy.sharedBytes() == 0
        ? sentence
        : sentence + " · " + Texts.DISPLAY.of("report.sharedBytes", occupancy.sharedBytes());
  }

  static List<Fact> counters(Counters c) {
    List<Fact> facts = new ArrayList<>();
    facts.add(
        fact(
            "counter.loads",
            "counter.loadDetail",
            c.globalLoadRequests(),
            c.globalLoadSectors(),
            Counts.ratio(c.sectorsPerLoad())));
    facts.add(
        fact(
            "counter.stores",
            "counter.storeDetail",
            c.globalStoreRequests(),
            c.globalStoreSectors(),
            Counts.ratio(c.sectorsPerStore())));
    facts.add(fact("counter.banks", "counter.bankDetail", c.bankConflicts()));
    facts.add(
        fact("counter.branches", "counter.branchDetail", c.divergentBranches(), c.branches()));
    facts.add(new Fact(Texts.DISPLAY.of("counter.atomics"), Counts.of(c.atomics())));
    facts.add(new Fact(Texts.DISPLAY.of("counter.barriers"), Counts.of(c.barriers())));
    if (c.instructions() > 0) {
      facts.add(
          fact(
              "counter.flops",
              "counter.flopDetail",
              Counts.of(c.flops()),
              Counts.of(c.globalBytes()),
              Counts.of(c.movedBytes()),
              Counts.ratio(c.intensity())));
      facts.add(
          new Fact(Texts.DISPLAY.of("counter.operations"), OperationTexts.of(c.operations())));
    }
    return facts;
  }

  static String note(Note note) {
    return Texts.DISPLAY.of("report.note", note.message())
        + " "
        + Texts.DISPLAY.of("report.findingHelp", note.code());
  }

  static String finding(Finding finding) {
    String count =
        finding.count() > 1 ? " " + Texts.DISPLAY.of("report.findingCount", finding.count()) : "";
    return finding.message() + count + " " + Texts.DISPLAY.of("report.findingHelp", finding.code());
  }

  private static Fact fact(String label, String detail, Object... arguments) {
    return new Fact(Texts.DISPLAY.of(label), Texts.DISPLAY.of(detail, arguments));
  }

  private static String dim(Dim3 dim) {
    if (dim.z() > 1) {
      return dim.x() + "×" + dim.y() + "×" + dim.z();
    }
    return dim.y() > 1 ? dim.x() + "×" + dim.y() : String.valueOf(dim.x());
  }

  private static String millis(Duration elapsed) {
    return Counts.ratio(elapsed.toNanos() / NANOS_PER_MILLI) + " ms";
  }

  private static String limiter(String limiter) {
    return switch (limiter) {
      case "warps", "blocks", "shared", "registers" -> Texts.DISPLAY.of("limiter." + limiter);
      default -> limiter;
    };
  }
}
