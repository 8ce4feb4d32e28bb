package telar.device.emulator.orders;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;
import telar.simt.memory.ElementType;
import telar.simt.memory.Memory;

/** The contents of what a launch may write to, to go back to and to compare with. */
final class MemoryState {

  private final Map<Allocation, Allocation> copies = new HashMap<>();
  private final List<Allocation> objects = new ArrayList<>();

  /** Every object there was, so that what a kernel allocates is known. */
  private final Set<Allocation> live;

  private MemoryState(List<Allocation> live) {
    this.live = new HashSet<>(live);
  }

  /**
   * Keeps the present contents.
   *
   * @param written whether the launch may write to an object, by its address above the offset
   */
  static MemoryState of(Memory memory, IntPredicate written) {
    List<Allocation> live = memory.live(Address.GLOBAL);
    MemoryState state = new MemoryState(live);
    live.forEach(object -> state.keep(object, written));
    memory.live(Address.HOST).stream()
        .filter(Allocation::isDeviceAccessible)
        .forEach(object -> state.keep(object, written));
    return state;
  }

  private void keep(Allocation object, IntPredicate written) {
    if (!written.test(Address.key(object.address()))) {
      return;
    }
    objects.add(object);
    copies.put(object, object.copy());
  }

  /** Puts everything back as it was. */
  void restore(Memory memory) {
    memory.live(Address.GLOBAL).stream()
        .filter(object -> !live.contains(object))
        .forEach(memory::free);
    for (Allocation object : objects) {
      if (object.isFreed()) {
        memory.revive(object);
      }
      object.takeOver(kept(object));
    }
  }

  /** The contents of an object that is kept. */
  Allocation kept(Allocation object) {
    Allocation copy = copies.get(object);
    if (copy == null) {
      throw new IllegalArgumentException("not kept: " + object);
    }
    return copy;
  }

  /** What now differs from what is kept, in the order of the objects. */
  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    for (Allocation object : objects) {
      ElementType kind = object.elementType();
      if (kind != null && !object.isFreed()) {
        Change.between(kept(object), object, kind).ifPresent(changes::add);
      }
    }
    return changes;
  }
}
