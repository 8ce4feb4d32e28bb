package telar.notebook.display;

import java.util.ArrayList;
import java.util.List;
import telar.device.Counters;
import telar.notebook.text.Texts;
import telar.text.Counts;

/** What was counted in one line, in sentences; what is zero is left out. */
final class LineFacts {

  private LineFacts() {}

  static List<String> of(Counters c) {
    List<String> facts = new ArrayList<>();
    add(
        facts,
        c.globalLoadRequests(),
        "line.loads",
        c.globalLoadRequests(),
        c.globalLoadSectors(),
        Counts.ratio(c.sectorsPerLoad()));
    add(
        facts,
        c.globalStoreRequests(),
        "line.stores",
        c.globalStoreRequests(),
        c.globalStoreSectors(),
        Counts.ratio(c.sectorsPerStore()));
    add(facts, c.bankConflicts(), "line.banks", c.bankConflicts());
    add(facts, c.branches(), "line.branches", c.divergentBranches(), c.branches());
    add(facts, c.atomics(), "line.atomics", c.atomics());
    add(facts, c.barriers(), "line.barriers", c.barriers());
    add(facts, c.flops(), "line.flops", c.flops());
    add(facts, c.instructions(), "line.instructions", OperationTexts.of(c.operations()));
    if (facts.isEmpty()) {
      facts.add(Texts.DISPLAY.of("line.shared"));
    }
    return facts;
  }

  private static void add(List<String> facts, long count, String key, Object... arguments) {
    if (count > 0) {
      facts.add(Texts.DISPLAY.of(key, arguments));
    }
  }
}
