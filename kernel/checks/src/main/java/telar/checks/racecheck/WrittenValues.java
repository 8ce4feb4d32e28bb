package telar.checks.racecheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongPredicate;
import telar.simt.event.AccessSite;
import telar.simt.memory.Address;

/**
 * Compares what threads write to one place with nothing that orders them: other values are a race,
 * the same value is none. Within a block the threads are compared at each barrier, between blocks
 * what each has left there at the end of the launch. A block that executes a fence is left out:
 * locks are built on it.
 */
final class WrittenValues {

  private static final int WARP_BITS = 5;
  private static final int THREAD_BITS = 10;
  private static final int THREAD_MASK = (1 << THREAD_BITS) - 1;

  private final RaceLog races;
  private final Sites sites;
  private final LongPredicate fenced;
  private final Map<Thread, Places> parts = new ConcurrentHashMap<>();
  private boolean settled;

  WrittenValues(RaceLog races, Sites sites, LongPredicate fenced) {
    this.races = races;
    this.sites = sites;
    this.fenced = fenced;
  }

  /** A writer is an epoch of its warp and its thread: the next epoch waits for the one before. */
  private static boolean followsInBlock(long writer, long earlier) {
    long difference = (writer ^ earlier) & THREAD_MASK;
    boolean sameWarp = difference >>> WARP_BITS == 0;
    return difference == 0 || (sameWarp && writer >>> THREAD_BITS != earlier >>> THREAD_BITS);
  }

  /** A writer is a block and its thread: nothing but the end of the launch orders blocks. */
  private static boolean followsInGrid(long writer, long earlier) {
    return block(writer) == block(earlier);
  }

  private static long block(long writer) {
    return writer >>> THREAD_BITS;
  }

  private static int thread(long writer) {
    return (int) writer & THREAD_MASK;
  }

  /** The view of the blocks that this thread runs. */
  View view() {
    return new View(
        parts.computeIfAbsent(
            Thread.currentThread(), unused -> new Places(WrittenValues::followsInGrid)));
  }

  /** Compares what blocks have left; call it once they have ended. */
  void settle() {
    if (settled) {
      return;
    }
    settled = true;
    List<Places> all = new ArrayList<>(parts.values());
    for (Places part : all.subList(Math.min(1, all.size()), all.size())) {
      part.all().forEach(all.get(0)::add);
    }
    all.stream().limit(1).flatMap(part -> part.all().stream()).forEach(this::tellOfBlocks);
  }

  private void tellOfBlocks(Place place) {
    if (place.isShared()
        && !fenced.test(block(place.writer()))
        && !fenced.test(block(place.other()))) {
      tell(place, block(place.writer()), block(place.other()));
    }
  }

  private void tell(Place place, long block, long otherBlock) {
    AccessSite first = place.site();
    AccessSite second = place.otherSite();
    if (!place.differs()) {
      races.add(
          new SameValues(first, second, block, otherBlock, place.address(), place.meetings()));
      return;
    }
    int thread = thread(place.writer());
    int other = thread(place.other());
    Race race =
        new Race(
            first, block, thread, second, otherBlock, other, place.address(), place.meetings());
    races.addByValue(
        block < otherBlock || (block == otherBlock && thread < other) ? race : race.turned());
  }

  /** What the threads of one block after another write. */
  final class View {
    private final Places grid;
    private final Places interval = new Places(WrittenValues::followsInBlock);
    private long block;

    private View(Places grid) {
      this.grid = grid;
    }

    /** Starts a block. */
    void enter(long number) {
      block = number;
    }

    /** A thread is about to write to memory that other threads reach. */
    void write(AccessSite site, int thread, int epoch, long address, long value) {
      sites.compare(site);
      if (grid.isFull()) {
        return;
      }
      interval.write(address, site, (long) epoch << THREAD_BITS | thread, value);
    }

    /** A barrier or the end of the block. */
    void settle() {
      if (interval.all().isEmpty()) {
        return;
      }
      if (!fenced.test(block)) {
        interval.all().forEach(this::settle);
      }
      interval.clear();
    }

    private void settle(Place place) {
      if (place.isShared()) {
        tell(place, block, block);
      }
      if (Address.space(place.address()) != Address.SHARED) {
        long writer = block << THREAD_BITS | thread(place.writer());
        grid.write(place.address(), place.site(), writer, place.value());
      }
    }
  }
}
