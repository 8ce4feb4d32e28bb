package telar.checks.racecheck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import telar.checks.access.Shape;
import telar.checks.access.ShapeObserver;
import telar.simt.event.AccessSite;
import telar.simt.memory.Address;

/**
 * Races within one block after another. Accesses are only logged; at a barrier most logs show at
 * once that they hold no race, and the few others are gone through, first for a quick look ({@link
 * Owners}) and then, when that finds something, exactly ({@link BlockShadow}).
 */
final class WithinBlock {

  private static final int LANES = 32;
  private static final int WORD_SHIFT = 2;
  private static final int WORD_BYTES = 4;
  private static final int RECENT = 16;
  private static final int MAX_IDLE = 64;
  private static final int NO_GROUP = -1;

  private final RaceLog races;
  private final Sites sites;
  private final IntPredicate written;
  private final Map<Integer, ObjectLog> logs = new HashMap<>();
  private final @Nullable ObjectLog[] recent = new @Nullable ObjectLog[RECENT];
  private final int[] recentObjects = new int[RECENT];
  private final List<ObjectLog> touched = new ArrayList<>();
  private final Owners owners = new Owners();
  private final BlockShadow shadow = new BlockShadow(256);
  private final Looks looks;
  private int[] warpEpochs = {};
  private int threads;
  private long number;
  private int turn;
  private int group = NO_GROUP;
  private boolean exact;

  WithinBlock(RaceLog races, Sites sites, IntPredicate written) {
    this.races = races;
    this.sites = sites;
    this.written = written;
    this.looks = new Looks(races);
  }

  /** Starts a block. */
  void enter(long block, int blockThreads) {
    number = block;
    threads = blockThreads;
    if (warpEpochs.length * LANES < blockThreads) {
      warpEpochs = new int[(blockThreads + LANES - 1) / LANES];
    }
    Arrays.fill(warpEpochs, 0);
    if (logs.size() > MAX_IDLE) {
      logs.clear();
      Arrays.fill(recent, null);
    }
  }

  /** A shuffle or {@code __syncwarp} orders the lanes of a warp. */
  void warpSync(int warp) {
    warpEpochs[warp]++;
  }

  /**
   * An access whose lanes are all in one object.
   *
   * @return whether the object is watched
   */
  boolean access(AccessSite site, int warp, long base, Shape shape, long step, int times) {
    ObjectLog log = log(ShapeObserver.object(base));
    if (!log.isWatched()) {
      return false;
    }
    if (log.isUntouched()) {
      touched.add(log);
    }
    sites.add(site);
    int first = group == NO_GROUP ? turn : group;
    log.add(site, warp, warpEpochs[warp], turn++, first, base, shape, step, times, threads);
    if (log.isFull() && group == NO_GROUP) {
      forward(log);
    }
    return true;
  }

  private void forward(ObjectLog log) {
    replay(List.of(log));
    log.forwarded();
  }

  /** The accesses told next are made in turn, again and again. */
  void begin() {
    group = turn;
  }

  /** They have all been told. */
  void end() {
    group = NO_GROUP;
    for (ObjectLog log : touched) {
      if (log.isFull()) {
        forward(log);
      }
    }
  }

  private ObjectLog log(int object) {
    int slot = object & (RECENT - 1);
    ObjectLog log = recent[slot];
    if (log == null || recentObjects[slot] != object) {
      log = logs.computeIfAbsent(object, o -> new ObjectLog(isWatched(o)));
      recent[slot] = log;
      recentObjects[slot] = object;
    }
    return log;
  }

  private boolean isWatched(int object) {
    return object >>> Address.OBJECT_BITS == Address.SHARED || written.test(object);
  }

  /** A barrier or the end of the block: looks for races in what the threads did since the last. */
  void settle() {
    List<ObjectLog> suspects = null;
    for (ObjectLog log : touched) {
      if (log.mayRace() && (log.isForwarded() || owners.suspect(log))) {
        suspects = suspects == null ? new ArrayList<>() : suspects;
        suspects.add(log);
      }
    }
    if (suspects != null) {
      replay(suspects);
    }
    touched.forEach(ObjectLog::clear);
    touched.clear();
    turn = 0;
    if (exact) {
      shadow.clear();
      exact = false;
    }
  }

  private record Entry(ObjectLog log, int index) {
    int turn() {
      return log.turn(index);
    }

    int group() {
      return log.group(index);
    }

    int times() {
      return log.times(index);
    }
  }

  private void replay(List<ObjectLog> suspects) {
    List<Entry> entries = new ArrayList<>();
    for (ObjectLog log : suspects) {
      for (int i = 0; i < log.size(); i++) {
        entries.add(new Entry(log, i));
      }
    }
    if (suspects.size() > 1) {
      entries.sort(Comparator.comparingInt(Entry::turn));
    }
    exact |= !entries.isEmpty();
    looks.clear(threads);
    for (int from = 0; from < entries.size(); ) {
      int to = from + 1;
      while (to < entries.size() && entries.get(to).group() == entries.get(from).group()) {
        to++;
      }
      rounds(entries.subList(from, to));
      from = to;
    }
  }

  private void rounds(List<Entry> group) {
    for (int i = 0; i < group.get(0).times(); i++) {
      for (Entry entry : group) {
        replay(entry.log(), entry.index(), i);
      }
    }
  }

  private void replay(ObjectLog log, int entry, int round) {
    AccessSite site = log.site(entry);
    Shape shape = log.shape(entry);
    long base = log.base(entry) + round * log.step(entry);
    for (int rest = shape.mask(); rest != 0; rest &= rest - 1) {
      int lane = Integer.numberOfTrailingZeros(rest);
      int thread = log.warp(entry) * LANES + lane;
      replay(site, thread, log.epoch(entry), base + shape.offset(lane));
    }
  }

  private void replay(AccessSite site, int thread, int warpEpoch, long address) {
    long end = address + site.bytes();
    for (long word = address >>> WORD_SHIFT; word << WORD_SHIFT < end; word++) {
      long start = word << WORD_SHIFT;
      int from = (int) Math.max(0, address - start);
      int to = (int) Math.min(WORD_BYTES, end - start);
      int bytes = (1 << to) - (1 << from);
      boolean atomic = site.kind() == AccessSite.Kind.ATOMIC;
      boolean met =
          site.kind() == AccessSite.Kind.READ
              ? shadow.read(word, site.id(), thread, bytes, warpEpoch)
              : shadow.write(word, site.id(), thread, bytes, warpEpoch, atomic);
      looks.see(site, thread, word, address);
      if (met) {
        AccessSite first = sites.get(shadow.metSite());
        if (!races.again(first, site)) {
          races.add(new Race(first, number, shadow.metThread(), site, number, thread, address, 1));
        }
      }
    }
  }
}
