package telar.checks.racecheck;

import java.util.Arrays;
import java.util.stream.Stream;
import telar.checks.access.Shape;
import telar.simt.event.AccessSite;

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
  private int[] times = new int[32];
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
   * Adds an access that is made {@code count} times, {@code step} bytes apart.
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
      long step,
      int count,
      int threads) {
    if (size == sites.length) {
      grow();
    }
    // Blocks do the same again and again, and writing a reference costs more than reading it.
    if (sites[size] != site) {
      sites[size] = site;
    }
    if (shapes[size] != shape) {
      shapes[size] = shape;
    }
    bases[size] = base;
    warps[size] = epoch << WARP_BITS | warp;
    turns[size] = turn;
    groups[size] = group;
    steps[size] = step;
    times[size++] = count;
    int kind = Kinds.of(site);
    kinds |= kind;
    if (!unclaimed) {
      claim(warp, base, shape, kind, step * (count - 1), threads);
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
    times = Arrays.copyOf(times, size * 2);
  }

  private void claim(int warp, long base, Shape shape, int kind, long way, int threads) {
    for (int i = 0; i < claimed; i++) {
      if (claims[i].add(warp, base, shape, kind, way)) {
        return;
      }
    }
    unclaimed = claimed == CLAIMS;
    if (!unclaimed) {
      claims[claimed++].start(warp, base, shape, kind, way, threads);
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

  /** Where the first active lane was, the first time. */
  long base(int entry) {
    return bases[entry];
  }

  long step(int entry) {
    return steps[entry];
  }

  int times(int entry) {
    return times[entry];
  }

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
