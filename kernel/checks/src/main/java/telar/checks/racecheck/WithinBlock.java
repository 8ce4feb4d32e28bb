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
import telar.simt.event.AccessSite;
import telar.simt.event.Rounds;
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

  /** {@code __syncwarp} orders the lanes of a warp. */
  void warpSync(int warp) {
    warpEpochs[warp]++;
  }

  /** How often the lanes of a warp have been ordered. */
  int epoch(int warp) {
    return warpEpochs[warp];
  }

  /**
   * An access whose lanes are all in one object.
   *
   * @return whether the object is watched
   */
  boolean access(AccessSite site, int warp, long base, Shape shape) {
    ObjectLog log = touched(base, site);
    if (log != null) {
      int first = group == NO_GROUP ? turn : group;
      log.add(site, warp, warpEpochs[warp], turn++, first, base, shape, threads);
      forwardIfFull(log);
    }
    return log != null;
  }

  /** The same for an access of rounds, whose warps {@link #areInStep}. */
  boolean repeated(Rounds rounds, int access, Shape shape) {
    ObjectLog log = touched(rounds.base(access), rounds.site(access));
    if (log != null) {
      int first = group == NO_GROUP ? turn : group;
      log.add(rounds, access, warpEpochs[rounds.warp()], turn++, first, shape, threads);
      forwardIfFull(log);
    }
    return log != null;
  }

  /** Whether all warps of rounds were synchronised equally often. */
  boolean areInStep(Rounds rounds) {
    int first = rounds.warp();
    int differences = 0;
    for (int warp = 1; warp < rounds.warps(); warp++) {
      differences |= warpEpochs[first + warp] ^ warpEpochs[first];
    }
    return differences == 0;
  }

  /** The log of an object that is touched; null when it is not watched. */
  private @Nullable ObjectLog touched(long base, AccessSite site) {
    ObjectLog log = log(Address.key(base));
    if (!log.isWatched()) {
      return null;
    }
    if (log.isUntouched()) {
      touched.add(log);
    }
    sites.add(site);
    return log;
  }

  private void forwardIfFull(ObjectLog log) {
    if (log.isFull() && group == NO_GROUP) {
      forward(log);
    }
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

  /** What one warp did, which is the {@code warp}-th of an entry of a log. */
  private record Entry(ObjectLog log, int index, int warp) {
    int warpNumber() {
      return log.warp(index) + warp;
    }

    int turn() {
      return log.turn(index);
    }

    /** Whether it is made in turn with another one. */
    boolean isWith(Entry other) {
      return warpNumber() == other.warpNumber() && log.group(index) == other.log.group(other.index);
    }

    int times() {
      return log.times(index);
    }
  }

  private void replay(List<ObjectLog> suspects) {
    List<Entry> entries = new ArrayList<>();
    for (ObjectLog log : suspects) {
      for (int i = 0; i < log.size(); i++) {
        for (int warp = 0; warp < log.warps(i); warp++) {
          entries.add(new Entry(log, i, warp));
        }
      }
    }
    entries.sort(Comparator.comparingInt(Entry::warpNumber).thenComparingInt(Entry::turn));
    exact |= !entries.isEmpty();
    looks.clear(threads);
    for (int from = 0; from < entries.size(); ) {
      int to = from + 1;
      while (to < entries.size() && entries.get(to).isWith(entries.get(from))) {
        to++;
      }
      rounds(entries.subList(from, to));
      from = to;
    }
  }

  private void rounds(List<Entry> group) {
    for (int i = 0; i < group.get(0).times(); i++) {
      for (Entry entry : group) {
        replay(entry, i);
      }
    }
  }

  private void replay(Entry entry, int round) {
    ObjectLog log = entry.log();
    AccessSite site = log.site(entry.index());
    Shape shape = log.shape(entry.index());
    long base = log.base(entry.index(), entry.warp(), round);
    for (int rest = shape.mask(); rest != 0; rest &= rest - 1) {
      int lane = Integer.numberOfTrailingZeros(rest);
      int thread = entry.warpNumber() * LANES + lane;
      replay(site, thread, log.epoch(entry.index()), base + shape.offset(lane));
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
        if (!sites.areCompared(first, site, address) && !races.again(first, site)) {
          races.add(new Race(first, number, shadow.metThread(), site, number, thread, address, 1));
        }
      }
    }
  }
}
