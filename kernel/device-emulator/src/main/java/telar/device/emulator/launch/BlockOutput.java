package telar.device.emulator.launch;

import java.util.HashMap;
import java.util.Map;
import telar.device.emulator.text.Texts;
import telar.simt.abi.Console;
import telar.simt.launch.BlockWorker;
import telar.simt.launch.CancelFlag;

/**
 * Collects what a launch prints, block by block in the order of their numbers, so that the output
 * does not depend on how blocks were spread over the cores.
 */
final class BlockOutput implements Console {

  private static final int LIMIT = 8 << 20;

  private final Console target;
  private final boolean ordered;
  private final ThreadLocal<StringBuilder> current = ThreadLocal.withInitial(StringBuilder::new);
  private final Map<Long, String> finished = new HashMap<>();
  private long next;
  private long printed;

  /**
   * An output that hands on to {@code target}.
   *
   * @param ordered whether blocks start by number; else they print as they end
   */
  BlockOutput(Console target, boolean ordered) {
    this.target = target;
    this.ordered = ordered;
  }

  @Override
  public void print(String text) {
    StringBuilder mine = current.get();
    if (mine.length() < LIMIT) {
      mine.append(text);
    }
  }

  /** The worker, telling when each of its blocks has ended. */
  BlockWorker watch(BlockWorker worker) {
    return (long linearBlock, CancelFlag cancel) -> {
      try {
        worker.run(linearBlock, cancel);
      } finally {
        end(linearBlock);
      }
    };
  }

  private void end(long linearBlock) {
    StringBuilder mine = current.get();
    String text = mine.toString();
    mine.setLength(0);
    synchronized (this) {
      if (!ordered) {
        flush(text);
        return;
      }
      finished.put(linearBlock, text);
      for (String ready = finished.remove(next); ready != null; ready = finished.remove(next)) {
        flush(ready);
        next++;
      }
    }
  }

  /** Prints what blocks left behind that ended out of turn, when the launch was stopped. */
  synchronized void close() {
    finished.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> flush(entry.getValue()));
    finished.clear();
  }

  private void flush(String text) {
    if (text.isEmpty() || printed > LIMIT) {
      return;
    }
    printed += text.length();
    target.print(printed > LIMIT ? Texts.LAUNCH.of("output.cut") : text);
  }
}
