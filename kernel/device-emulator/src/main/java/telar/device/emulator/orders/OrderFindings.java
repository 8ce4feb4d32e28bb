package telar.device.emulator.orders;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import telar.device.Dim3;
import telar.device.Finding;
import telar.device.LaunchConfig;
import telar.device.OrderedRun;
import telar.device.OrderedRun.LastWrite;
import telar.device.SourceLocation;
import telar.device.emulator.findings.Codes;
import telar.device.emulator.text.Texts;

/**
 * Tells of an answer that depends on the order: what changes, who wrote it, what mends it.
 *
 * @param kernel the kernel's name
 * @param smallest the launch in which it was seen, with its seed
 * @param atomics whether it has atomic operations
 */
record OrderFindings(String kernel, LaunchConfig smallest, boolean atomics) {

  private static final int MOST_SHOWN = 8;

  /**
   * Another answer.
   *
   * @param alone whether in each order only one thread writes the element
   */
  Finding different(
      SourceLocation where,
      String variable,
      String element,
      long elements,
      OrderedRun natural,
      OrderedRun other,
      boolean alone) {
    String message =
        say(
            "different",
            kernel,
            say("of." + what()),
            shape(),
            element,
            natural.value(),
            writer(natural),
            other.value(),
            order(other),
            writer(other),
            advice(natural.last(), other.last(), alone));
    return finding(where, variable, message, elements);
  }

  /** No answer at all. */
  Finding fails(SourceLocation where, String why, OrderedRun other) {
    return finding(where, "", say("fails", kernel, order(other), shape(), why), 1);
  }

  private Finding finding(SourceLocation where, String variable, String message, long count) {
    Finding.Kind kind = Finding.Kind.ORDER_DEPENDENCE;
    return new Finding(
        kind, Codes.of(kind), where, OptionalInt.empty(), kernel, variable, message, count);
  }

  private boolean manyBlocks() {
    return smallest.grid().count() > 1;
  }

  /** What may run in another order: blocks, warps or both. */
  private String what() {
    boolean manyWarps = smallest.block().count() > 32;
    if (!manyBlocks()) {
      return "warps";
    }
    return manyWarps ? "both" : "blocks";
  }

  private String shape() {
    return say("shape", plural("block", smallest.grid()), plural("thread", smallest.block()));
  }

  private static String plural(String word, Dim3 size) {
    return say(word, size.count(), text(size));
  }

  private static String text(Dim3 size) {
    boolean flat = size.y() == 1 && size.z() == 1;
    return flat ? String.valueOf(size.x()) : size.toString();
  }

  private String order(OrderedRun run) {
    return manyBlocks()
        ? say("order.blocks", list(run.blocks()))
        : say("order.warps", list(run.warps()));
  }

  private static String list(List<? extends Number> order) {
    String shown =
        order.stream().limit(MOST_SHOWN).map(String::valueOf).collect(Collectors.joining(", "));
    return order.size() > MOST_SHOWN ? shown + "…" : shown;
  }

  private static String writer(OrderedRun run) {
    return run.last()
        .map(last -> say("writer", last.thread(), last.block(), last.line()))
        .orElseGet(() -> say("writer.none"));
  }

  private String advice(Optional<LastWrite> natural, Optional<LastWrite> other, boolean alone) {
    if (natural.isPresent() && other.isPresent()) {
      if (natural.get().atomic() && other.get().atomic()) {
        return say("fix.atomic");
      } else if (!natural.get().isOfSameThread(other.get())) {
        return say(alone ? "fix.place" : "fix.writers");
      }
    }
    String order = say(manyBlocks() ? "fix.blocks" : "fix.warps");
    return atomics ? say("fix.afterAtomic", order) : order;
  }

  private static String say(String key, Object... values) {
    return Texts.ORDERS.of(key, values);
  }
}
