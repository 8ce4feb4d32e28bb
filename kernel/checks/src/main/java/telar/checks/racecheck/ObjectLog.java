package telar.checks.racecheck;

import java.util.Arrays;
import java.util.stream.Stream;
import telar.checks.access.Shape;
import telar.simt.event.AccessSite;
import telar.simt.event.Rounds;

/**
 * What the warps of a block did to one object since the last barrier, and whether that alone shows
 * that there is no race. Only when it does not is the log looked at access by access.
 */
final class ObjectLog {

  private static final int LIMIT = 1 << 14;
  private static final int CLAIMS = 4;
  private static final int WARP_BITS = 5;
  private static final int WARP_MASK = (1 << WARP_BITS) - 1;

  private final boolean watched;
  private final Claim[] claims = Stream.generate(Claim::new).limit(CLAIMS).toArray(Claim[]::new);
  private AccessSite[] sites = new AccessSite[32];
  private Shape[] shapes = new Shape[32];
  private long[] bases = new long[32];
  private int[] warps = new int[32];
  private int[] turns = new int[32];
  private int[] groups = new int[32];
  private long[] steps = new long[32];
  private long[] leaps = new long[32];
  private int[] times = new int[32];
  private int[] counts = new int[32];
  private int size;
  private int claimed;
  private int kinds;
  private boolean unclaimed;
  private boolean forwarded;

  /** A log of an object; accesses to one that is not {@code watched} need not be added. */
  ObjectLog(boolean watched) {
    this.watched = watched;
  }

  boolean isWatched() {
    return watched;
  }

  /** Forgets everything. */
  void clear() {
    size = 0;
    claimed = 0;
    kinds = 0;
    unclaimed = false;
    forwarded = false;
  }

  /** Whether nothing was added since it was cleared. */
  boolean isUntouched() {
    return kinds == 0;
  }

  /**
   * Adds an access that a warp makes once.
   *
   * @param epoch how often the warp has been synchronised
   * @param turn tells the order of accesses to different objects
   * @param group the turn of the first of the accesses that are made in turn with this one
   * @param threads of the block
   */
  void add(
      AccessSite site,
      int warp,
      int epoch,
      int turn,
      int group,
      long base,
      Shape shape,
      int threads) {
    reserve();
    bases[size] = base;
    steps[size] = 0;
    leaps[size] = 0;
    times[size] = 1;
    counts[size] = 1;
    finish(site, epoch << WARP_BITS | warp, turn, group, shape, threads);
  }

  /** Adds an access of rounds, made by warps that were all synchronised {@code epoch} times. */
  void add(Rounds rounds, int access, int epoch, int turn, int group, Shape shape, int threads) {
    reserve();
    bases[size] = rounds.base(access);
    steps[size] = rounds.step(access);
    leaps[size] = rounds.leap(access);
    times[size] = rounds.times();
    counts[size] = rounds.warps();
    int warp = epoch << WARP_BITS | rounds.warp();
    finish(rounds.site(access), warp, turn, group, shape, threads);
  }

  private void finish(AccessSite site, int warp, int turn, int group, Shape shape, int threads) {
    // Blocks do the same again and again, and writing a reference costs more than reading it.
    if (sites[size] != site) {
      sites[size] = site;
    }
    if (shapes[size] != shape) {
      shapes[size] = shape;
    }
    warps[size] = warp;
    turns[size] = turn;
    groups[size] = group;
    kinds |= Kinds.of(site);
    if (!unclaimed) {
      claim(size, threads);
    }
    size++;
  }

  private void reserve() {
    if (size == sites.length) {
      grow();
    }
  }

  private void grow() {
    sites = Arrays.copyOf(sites, size * 2);
    shapes = Arrays.copyOf(shapes, size * 2);
    bases = Arrays.copyOf(bases, size * 2);
    warps = Arrays.copyOf(warps, size * 2);
    turns = Arrays.copyOf(turns, size * 2);
    groups = Arrays.copyOf(groups, size * 2);
    steps = Arrays.copyOf(steps, size * 2);
    leaps = Arrays.copyOf(leaps, size * 2);
    times = Arrays.copyOf(times, size * 2);
    counts = Arrays.copyOf(counts, size * 2);
  }

  private void claim(int entry, int threads) {
    for (int i = 0; i < claimed; i++) {
      if (claims[i].add(this, entry)) {
        return;
      }
    }
    unclaimed = claimed == CLAIMS;
    if (!unclaimed) {
      claims[claimed++].start(this, entry, threads);
    }
  }

  /** Whether the accesses may be a race, as far as their kinds and shapes tell. */
  boolean mayRace() {
    if (kinds == 0 || !Kinds.mayRace(kinds)) {
      return false;
    }
    boolean may = unclaimed;
    for (int i = 0; i < claimed && !may; i++) {
      may = claims[i].mayRace();
      for (int j = 0; j < i && !may; j++) {
        may = claims[i].mayMeet(claims[j]);
      }
    }
    return may;
  }

  /** Whether it has grown so long that it must be handed on. */
  boolean isFull() {
    return size >= LIMIT;
  }

  /** Empties a log that was handed on; what it told about the interval stays. */
  void forwarded() {
    size = 0;
    forwarded = true;
  }

  /** Whether a part of it was handed on. */
  boolean isForwarded() {
    return forwarded;
  }

  int size() {
    return size;
  }

  AccessSite site(int entry) {
    return sites[entry];
  }

  Shape shape(int entry) {
    return shapes[entry];
  }

  int kind(int entry) {
    return Kinds.of(sites[entry]);
  }

  /** Where the first active lane of the first warp was, in the first round. */
  long base(int entry) {
    return bases[entry];
  }

  /** Where that of a warp was in a round, both counted from 0. */
  long base(int entry, int warp, int round) {
    return bases[entry] + warp * leaps[entry] + round * steps[entry];
  }

  /** Bytes from a round to the next. */
  long step(int entry) {
    return steps[entry];
  }

  /** Bytes from a warp to the next. */
  long leap(int entry) {
    return leaps[entry];
  }

  /** How many rounds each warp made. */
  int times(int entry) {
    return times[entry];
  }

  /** How many warps made them. */
  int warps(int entry) {
    return counts[entry];
  }

  /** The first byte touched. */
  long low(int entry) {
    return bases[entry]
        + shapes[entry].low()
        + Math.min(0, steps[entry] * (times[entry] - 1))
        + Math.min(0, leaps[entry] * (counts[entry] - 1));
  }

  /** The end of the last byte touched. */
  long high(int entry) {
    return bases[entry]
        + shapes[entry].high()
        + Math.max(0, steps[entry] * (times[entry] - 1))
        + Math.max(0, leaps[entry] * (counts[entry] - 1));
  }

  /** The first warp. */
  int warp(int entry) {
    return warps[entry] & WARP_MASK;
  }

  int epoch(int entry) {
    return warps[entry] >>> WARP_BITS;
  }

  int turn(int entry) {
    return turns[entry];
  }

  int group(int entry) {
    return groups[entry];
  }
}
