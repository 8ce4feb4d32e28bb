package telar.simt.abi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import telar.simt.event.AccessSite;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;
import telar.simt.memory.ElementType;
import telar.simt.memory.Memory;
import telar.simt.memory.Origin;

/**
 * A thread's own objects, as a stack: those of a function end when it returns. A kernel's thread
 * has them in local space, host code in host memory, so that the runtime can copy to and from them.
 */
public final class LocalMemory {

  private final @Nullable Memory host;
  private final List<Allocation> objects = new ArrayList<>();
  private int top;

  /** Where objects have ended that are still below the top. */
  private final Map<Integer, AccessSite> ends = new HashMap<>();

  /** An empty stack; in host memory when that is given. */
  LocalMemory(@Nullable Memory host) {
    this.host = host;
  }

  /** How many objects there are; what {@link #release} goes back to. */
  public int mark() {
    return top;
  }

  /** The address of a new object; its contents are what an earlier one left. */
  public long allocate(long bytes, ElementType element, String name) {
    int place = top++;
    ends.remove(place);
    if (place == objects.size()) {
      objects.add(make(place, bytes, element, name));
    } else if (!fits(objects.get(place), bytes, name)) {
      if (host != null) {
        host.free(objects.get(place));
      }
      objects.set(place, make(place, bytes, element, name));
    }
    return objects.get(place).address();
  }

  private Allocation make(int place, long bytes, ElementType element, String name) {
    Allocation made =
        host == null
            ? new Allocation(Address.LOCAL, place, bytes, name, Origin.NONE)
            : host.allocate(Address.HOST, bytes, name, Origin.NONE);
    made.array(element);
    return made;
  }

  private static boolean fits(Allocation object, long bytes, String name) {
    return object.bytes() == bytes && object.name().equals(name);
  }

  /** Ends all objects made since {@code mark}. */
  public void release(int mark) {
    top = mark;
  }

  /** An object begins to live, perhaps again. */
  void begin(int number) {
    ends.remove(number);
  }

  /** An object has ended before the function that it belongs to. */
  void end(int number, AccessSite where) {
    ends.put(number, where);
  }

  /** An object of local space by its number; null when there is none. */
  @Nullable Allocation find(int number) {
    boolean lives = number < top && (ends.isEmpty() || !ends.containsKey(number));
    return lives ? objects.get(number) : null;
  }

  /** What was at a number once, from where it ended; null when nothing was. */
  @Nullable Allocation ended(int number) {
    if (number >= objects.size() || find(number) != null) {
      return null;
    }
    Allocation was = objects.get(number);
    AccessSite end = ends.get(number);
    Origin origin =
        end == null ? Origin.NONE : new Origin(end.file(), end.line(), end.kernelFunction());
    return new Allocation(Address.LOCAL, number, was.bytes(), was.name(), origin);
  }
}
