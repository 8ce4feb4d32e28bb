package telar.simt.memory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The objects of one space by number. Number 0 is never given out, so that a null pointer and what
 * is computed from it point at nothing; freed numbers rest in a queue before they are used again.
 */
final class ObjectTable {

  private static final int LIMIT = 1 << Address.OBJECT_BITS;
  private static final int QUARANTINE = 1 << 16;

  private final int space;
  private final ArrayDeque<Integer> freed = new ArrayDeque<>();
  private volatile @Nullable Allocation[] objects = new @Nullable Allocation[16];
  private int next = 1;

  ObjectTable(int space) {
    this.space = space;
  }

  synchronized Allocation allocate(long bytes, String name, Origin origin) {
    int number = freed.size() > QUARANTINE || next == LIMIT ? reuse() : next++;
    Allocation made = new Allocation(space, number, bytes, name, origin);
    @Nullable Allocation[] current = objects;
    if (number >= current.length) {
      current = Arrays.copyOf(current, Math.min(LIMIT, current.length * 2));
    }
    current[number] = made;
    objects = current;
    return made;
  }

  private int reuse() {
    Integer number = freed.poll();
    if (number == null) {
      throw new OutOfMemoryError("more than " + LIMIT + " objects");
    }
    return number;
  }

  synchronized void free(Allocation allocation) {
    allocation.markFreed();
    freed.add(allocation.number());
  }

  synchronized void revive(Allocation allocation) {
    freed.removeFirstOccurrence(allocation.number());
    allocation.markLive();
  }

  @Nullable Allocation get(int number) {
    @Nullable Allocation[] current = objects;
    return number < current.length ? current[number] : null;
  }

  synchronized List<Allocation> live() {
    List<Allocation> live = new ArrayList<>();
    for (Allocation allocation : objects) {
      if (allocation != null && !allocation.isFreed()) {
        live.add(allocation);
      }
    }
    live.sort(Comparator.comparingInt(Allocation::number));
    return live;
  }
}
