package telar.device.emulator.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import telar.device.emulator.text.Texts;
import telar.simt.abi.Console;
import telar.simt.launch.BlockWorker;
import telar.simt.launch.CancelFlag;
import telar.simt.launch.LoneLong;

/**
 * Collects what a launch prints, block by block in the order of their numbers, so that the output
 * does not depend on how blocks were spread over the cores.
 */
final class BlockOutput implements Console {

  private static final int LIMIT = 8 << 20;

  private final Console target;
  private final boolean ordered;
  private final ThreadLocal<StringBuilder> current = ThreadLocal.withInitial(StringBuilder::new);

  /**
   * For each worker the block that it runs, or may run next; all before it have ended or are
   * another's. Seen late, it only makes others wait longer.
   */
  private final List<LoneLong> turns = new ArrayList<>();

  private final SortedMap<Long, String> waiting = new TreeMap<>();
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
  synchronized BlockWorker watch(BlockWorker worker) {
    LoneLong turn = new LoneLong(0);
    turns.add(turn);
    StringBuilder mine = current.get();
    return new BlockWorker() {
      @Override
      public int blocksAtOnce() {
        return worker.blocksAtOnce();
      }

      @Override
      public void run(long first, int count, CancelFlag cancel) {
        turn.setRelease(first);
        try {
          worker.run(first, count, cancel);
        } finally {
          turn.setRelease(first + count);
          if (mine.length() > 0) {
            ended(first, mine.toString());
            mine.setLength(0);
          }
        }
      }
    };
  }

  private synchronized void ended(long linearBlock, String text) {
    if (!ordered) {
      flush(text);
      return;
    }
    waiting.put(linearBlock, text);
    long first = turns.stream().mapToLong(LoneLong::getAcquire).min().orElse(0);
    while (!waiting.isEmpty() && waiting.firstKey() < first) {
      flush(waiting.remove(waiting.firstKey()));
    }
  }

  /** Prints what has waited for blocks that printed nothing or were stopped. */
  synchronized void close() {
    waiting.values().forEach(this::flush);
    waiting.clear();
  }

  private void flush(String text) {
    if (text.isEmpty() || printed > LIMIT) {
      return;
    }
    printed += text.length();
    target.print(printed > LIMIT ? Texts.LAUNCH.of("output.cut") : text);
  }
}
