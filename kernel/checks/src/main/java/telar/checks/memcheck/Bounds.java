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
    MemoryFault fault,
    @Nullable AccessSite site,
    @Nullable Allocation object,
    String name,
    boolean byCount) {

  private static final Pattern SIMPLE = Pattern.compile("\\w+");
  private static final long FAR = 1L << 30;

  static Bounds of(MemoryFault fault, String name, boolean byCount) {
    return new Bounds(fault, fault.site(), fault.object(), name, byCount);
  }

  String explain() {
    if (fault.length() > 0) {
      long index = indexValue(0);
      return index < 0 ? below(index) : above(index, fault.length());
    }
    if (object == null) {
      return isPlain() ? Texts.of("wild", name) : Texts.of("wild.index", value(0), name);
    }
    if (object.bytes() == 0 && object.space() == Address.SHARED) {
      return Texts.of("dynamic", name);
    }
    int element = fault.size();
    if (element == 0 || fault.offset() % element != 0 || object.bytes() < element) {
      return Texts.of("bytes", fault.size(), fault.offset(), name, object.bytes());
    }
    long count = object.bytes() / element;
    long position = fault.offset() / element;
    if (byCount && site != null) {
      return above(position, count, Texts.of("fix.bytes", object.bytes(), site.elementType()));
    }
    if (indexValue(position) != position || isPlain()) {
      return inside(position, count);
    }
    return position < 0 ? below(position) : above(position, count);
  }

  /** Whether there is no index to speak of, as in {@code *p}. */
  private boolean isPlain() {
    return site == null || site.index() == null || fault.index().isEmpty();
  }

  /** A pointer that does not stand at the start of the object, or no index at all. */
  private String inside(long position, long count) {
    String sizes = Texts.of("sizes", whole(), count, count - 1);
    String where =
        isPlain()
            ? Texts.of("lands", position, sizes)
            : Texts.of("lands.index", value(position), position, sizes);
    return where + "; " + fix(count, "fix.offset");
  }

  /** The object by its own name if it has one. */
  private String whole() {
    return object == null || object.name().isEmpty() ? name : object.name();
  }

  private String below(long position) {
    String key = position < -FAR ? "fix.overflow" : "fix.below";
    return indexed(position, "below") + " " + Texts.of(key, indexText(position));
  }

  private String above(long position, long count) {
    return above(
        position, count, position > FAR ? Texts.of("fix.wrap", indexText(position)) : fix(count));
  }

  private String above(long position, long count, String fix) {
    String sizes = Texts.of("above", name, count, count - 1);
    return value(position) + ", " + sizes + "; " + fix;
  }

  private String indexed(long position, String key) {
    return value(position) + ", " + Texts.of(key, name);
  }

  /** The index and its value, as in the code: no count. */
  private String value(long position) {
    return Texts.of("value", indexText(position), String.valueOf(indexValue(position)));
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
      return fix(count, "fix.index");
    }
    return index != null && SIMPLE.matcher(index).matches() && !Character.isDigit(index.charAt(0))
        ? Texts.of("fix.guard", index, count)
        : Texts.of("fix.index");
  }

  /** What to look at, by where the object is. */
  private String fix(long count, String global) {
    if (object == null || object.space() == Address.GLOBAL) {
      return Texts.of(global);
    }
    return Texts.of(object.space() == Address.SHARED ? "fix.shared" : "fix.size", whole(), count);
  }
}
