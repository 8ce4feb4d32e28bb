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

  private final Claim[] claims = Stream.generate(Claim::new).limit(CLAIMS).toArray(Claim[]::new);
  private AccessSite[] sites = new AccessSite[32];
  private Shape[] shapes = new Shape[32];
  private long[] bases = new long[32];
  private int[] warps = new int[32];
  private int[] epochs = new int[32];
  private long[] turns = new long[32];
  private int size;
  private int claimed;
  private int kinds;
  private boolean unclaimed;
  private boolean forwarded;

  ObjectLog() {
    clear();
  }

  /** Forgets everything. */
  void clear() {
    size = 0;
    claimed = 0;
    kinds = 0;
    unclaimed = false;
    forwarded = false;
  }

  /**
   * Adds an access.
   *
   * @param epoch how often the warp has been synchronised
   * @param turn tells the order of accesses to different objects
   */
  void add(
      AccessSite site, int warp, int epoch, long turn, long base, Shape shape, int blockThreads) {
    if (size == sites.length) {
      grow();
    }
    sites[size] = site;
    shapes[size] = shape;
    bases[size] = base;
    warps[size] = warp;
    epochs[size] = epoch;
    turns[size++] = turn;
    int kind = Kinds.of(site);
    kinds |= kind;
    if (!unclaimed) {
      claim(warp, base, shape, kind, blockThreads);
    }
  }

  private void grow() {
    sites = Arrays.copyOf(sites, size * 2);
    shapes = Arrays.copyOf(shapes, size * 2);
    bases = Arrays.copyOf(bases, size * 2);
    warps = Arrays.copyOf(warps, size * 2);
    epochs = Arrays.copyOf(epochs, size * 2);
    turns = Arrays.copyOf(turns, size * 2);
  }

  private void claim(int warp, long base, Shape shape, int kind, int blockThreads) {
    for (int i = 0; i < claimed; i++) {
      if (claims[i].add(warp, base, shape, kind)) {
        return;
      }
    }
    unclaimed = claimed == CLAIMS;
    if (!unclaimed) {
      claims[claimed++].start(warp, base, shape, kind, blockThreads);
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
    return size == LIMIT;
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

  long base(int entry) {
    return bases[entry];
  }

  int warp(int entry) {
    return warps[entry];
  }

  int epoch(int entry) {
    return epochs[entry];
  }

  long turn(int entry) {
    return turns[entry];
  }
}
