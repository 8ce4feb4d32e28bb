package telar.checks.racecheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import telar.simt.event.AccessSite;
import telar.simt.memory.Address;

/**
 * Compares what threads write to one place with nothing that orders them: other values are a race,
 * the same value is none. Within a block the threads are compared at each barrier, between blocks
 * what each has left there at the end of the launch. A block that executes a fence is left out:
 * locks are built on it. Objects for which there is no more room are given back to the checks that
 * go by places of the source ({@link Sites#leaveOut}).
 */
final class WrittenValues {

  private static final int WARP_BITS = 5;

  private final RaceLog races;
  private final Sites sites;
  private final LongPredicate fenced;
  private final Room room;
  private final Writers inGrid = new InGrid();
  private final Writers inBlock = new InBlock();
  private final Map<Thread, GridPlaces> parts = new ConcurrentHashMap<>();
  private boolean settled;

  WrittenValues(RaceLog races, Sites sites, LongPredicate fenced, Room room) {
    this.races = races;
    this.sites = sites;
    this.fenced = fenced;
    this.room = room;
  }

  /** Writers of a launch, by {@link Packed}: nothing but the end of the launch orders blocks. */
  private final class InGrid implements Writers {
    @Override
    public boolean follows(long writer, long earlier) {
      return Packed.block(writer) == Packed.block(earlier);
    }

    @Override
    public AccessSite site(long writer) {
      return sites.get(Packed.site(writer));
    }
  }

  /**
   * Writers of a block, by {@link Packed} with epochs of warps: the next waits for the one before.
   */
  private final class InBlock implements Writers {
    @Override
    public boolean follows(long writer, long earlier) {
      int thread = Packed.thread(writer);
      int other = Packed.thread(earlier);
      boolean sameWarp = thread >>> WARP_BITS == other >>> WARP_BITS;
      return thread == other || (sameWarp && Packed.block(writer) != Packed.block(earlier));
    }

    @Override
    public AccessSite site(long writer) {
      return sites.get(Packed.site(writer));
    }
  }

  /** The view of the blocks that this thread runs. */
  View view() {
    return new View(
        parts.computeIfAbsent(Thread.currentThread(), unused -> new GridPlaces(inGrid, room)));
  }

  /** Compares what blocks have left; call it once they have ended. */
  void settle() {
    if (settled) {
      return;
    }
    settled = true;
    List<GridPlaces> all = new ArrayList<>(parts.values());
    for (GridPlaces part : all.subList(Math.min(1, all.size()), all.size())) {
      all.get(0).add(part);
    }
    all.stream().limit(1).forEach(part -> part.shared(this::tellOfBlocks));
  }

  private void tellOfBlocks(long address, Places places, int place) {
    long block = Packed.block(places.writer(place));
    long other = Packed.block(places.other(place));
    if (!fenced.test(block) && !fenced.test(other)) {
      tell(address, places, place, block, other);
    }
  }

  private void tell(long address, Places places, int place, long block, long otherBlock) {
    AccessSite first = places.site(place);
    AccessSite second = places.otherSite(place);
    long times = places.meetings(place);
    if (!places.differs(place)) {
      races.add(new SameValues(first, second, block, otherBlock, address, times));
      return;
    }
    int thread = Packed.thread(places.writer(place));
    int other = Packed.thread(places.other(place));
    Race race = new Race(first, block, thread, second, otherBlock, other, address, times);
    races.addByValue(
        block < otherBlock || (block == otherBlock && thread < other) ? race : race.turned());
  }

  /** What the threads of one block after another write. */
  final class View {
    private final GridPlaces grid;
    private final Interval interval = new Interval(inBlock, room);
    private @Nullable AccessSite recent;
    private long block;

    private View(GridPlaces grid) {
      this.grid = grid;
    }

    /** Starts a block. */
    void enter(long number) {
      block = number;
    }

    /** A thread is about to write to memory that other threads reach. */
    void write(AccessSite site, int thread, int epoch, long address, long value) {
      if (site != recent) {
        sites.compare(site);
        recent = site;
      }
      if (!interval.write(address, Packed.of(epoch, thread, site.id()), value)) {
        sites.leaveOut(address);
      }
    }

    /** A barrier or the end of the block. */
    void settle() {
      if (interval.size() != 0) {
        if (!fenced.test(block)) {
          for (int place = 0; place < interval.size(); place++) {
            settle(interval.address(place), interval.places(), place);
          }
        }
        interval.clear();
      }
    }

    private void settle(long address, Places places, int place) {
      if (places.isShared(place)) {
        tell(address, places, place, block, block);
      }
      if (Address.space(address) != Address.SHARED) {
        AccessSite site = places.site(place);
        int thread = Packed.thread(places.writer(place));
        long writer = Packed.of(block, thread, site.id());
        if (!grid.write(address, writer, places.value(place))) {
          sites.leaveOut(address);
        }
      }
    }
  }
}
