package telar.checks.memcheck;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import telar.simt.event.AccessSite;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;
import telar.simt.memory.MemoryFault;

/**
 * The explanation of an access outside its object: in elements and with the index's value when they
 * are known, else in bytes.
 */
record Bounds(
    MemoryFault fault, @Nullable AccessSite site, @Nullable Allocation object, String name) {

  private static final Pattern SIMPLE = Pattern.compile("\\w+");

  static Bounds of(MemoryFault fault, String name) {
    return new Bounds(fault, fault.site(), fault.object(), name);
  }

  String explain() {
    if (object == null) {
      return Texts.of("wild", name);
    }
    int element = fault.size();
    if (element == 0 || fault.offset() % element != 0 || object.bytes() < element) {
      return Texts.of("bytes", fault.size(), fault.offset(), name, object.bytes());
    }
    long count = object.bytes() / element;
    long position = fault.offset() / element;
    return position < 0 ? below(position) : above(position, count);
  }

  private String below(long position) {
    return indexed(position, "below") + " " + Texts.of("fix.below", indexText(position));
  }

  private String above(long position, long count) {
    String sizes = Texts.of("above", name, count, count - 1);
    String text = Texts.of("value", indexText(position), indexValue(position)) + ", " + sizes;
    return text + "; " + fix(count);
  }

  private String indexed(long position, String key) {
    return Texts.of("value", indexText(position), indexValue(position))
        + ", "
        + Texts.of(key, name);
  }

  /** What the learner wrote as the index, or the element's position. */
  private String indexText(long position) {
    String index = site == null ? null : site.index();
    return index == null || fault.index().isEmpty() ? Texts.of("position") : index;
  }

  private long indexValue(long position) {
    String index = site == null ? null : site.index();
    return index == null ? position : fault.index().orElse(position);
  }

  private String fix(long count) {
    String index = site == null ? null : site.index();
    if (object != null && object.space() != Address.GLOBAL) {
      return Texts.of("fix.size", name, count);
    }
    return index != null && SIMPLE.matcher(index).matches() && !Character.isDigit(index.charAt(0))
        ? Texts.of("fix.guard", index, count)
        : Texts.of("fix.index");
  }
}
