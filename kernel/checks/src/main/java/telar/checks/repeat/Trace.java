package telar.checks.repeat;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import telar.checks.access.Shape;
import telar.checks.access.ShapeObserver;
import telar.simt.event.AccessSite;
import telar.simt.event.BarrierSite;
import telar.simt.event.Rounds;
import telar.simt.event.Spread;

/**
 * What a block did, in its order: an entry for each access, barrier or warp synchronisation. Rounds
 * take an entry for each of their accesses.
 */
final class Trace {

  private static final int[] NO_MASKS = {};

  /** What was done: by reference, since what is told again and again are the same objects. */
  private Object[] whats = new Object[64];

  /** How the lanes lay: a shape or, in rounds, a spread. */
  private @Nullable Object[] lays = new @Nullable Object[64];

  private long[] bases = new long[64];
  private long[] steps = new long[64];
  private long[] leaps = new long[64];

  // Warp, warps, rounds and, in the last place, entries of the same rounds: all short.
  private long[] counts = new long[64];
  private int size;
  private final Rounds rounds = new Rounds();

  int size() {
    return size;
  }

  /** Forgets all from an entry on. */
  void cut(int at) {
    size = at;
  }

  private static long counts(int warp, int warps, int times, int entries) {
    return ((long) times << 32) | entries << 16 | warps << 8 | warp;
  }

  /** Whether an entry is this access. */
  boolean is(int at, AccessSite site, int warp, long base, Shape shape) {
    return at < size
        && whats[at] == site
        && lays[at] == shape
        && bases[at] == base
        && counts[at] == counts(warp, 1, 1, 0);
  }

  void add(AccessSite site, int warp, long base, Shape shape) {
    put(site, shape, base, 0, 0, counts(warp, 1, 1, 0));
  }

  /** Whether entries are these rounds. */
  boolean is(int at, Rounds other) {
    long wanted = counts(other.warp(), other.warps(), other.times(), other.size());
    if (at + other.size() > size || counts[at] != wanted) {
      return false;
    }
    long differences = 0;
    for (int i = 0; i < other.size(); i++) {
      if (whats[at + i] != other.site(i) || lays[at + i] != other.spread(i)) {
        return false;
      }
      differences |= bases[at + i] ^ other.base(i);
      differences |= steps[at + i] ^ other.step(i);
      differences |= leaps[at + i] ^ other.leap(i);
    }
    return differences == 0;
  }

  void add(Rounds other) {
    long count = counts(other.warp(), other.warps(), other.times(), other.size());
    for (int i = 0; i < other.size(); i++) {
      Spread spread = other.spread(i);
      put(other.site(i), spread, other.base(i), other.step(i), other.leap(i), count);
    }
  }

  /** Whether an entry is a barrier, or a synchronisation of a warp. */
  boolean is(int at, BarrierSite site, int warp) {
    return at < size && whats[at] == site && counts[at] == counts(warp, 0, 0, 0);
  }

  /** Adds a barrier ({@code warp} is 0) or a synchronisation of a warp (counted from 1). */
  void add(BarrierSite site, int warp) {
    put(site, null, 0, 0, 0, counts(warp, 0, 0, 0));
  }

  private void put(Object what, @Nullable Object lay, long base, long step, long leap, long count) {
    if (size == bases.length) {
      grow();
    }
    whats[size] = what;
    lays[size] = lay;
    bases[size] = base;
    steps[size] = step;
    leaps[size] = leap;
    counts[size++] = count;
  }

  private void grow() {
    whats = Arrays.copyOf(whats, size * 2);
    lays = Arrays.copyOf(lays, size * 2);
    bases = Arrays.copyOf(bases, size * 2);
    steps = Arrays.copyOf(steps, size * 2);
    leaps = Arrays.copyOf(leaps, size * 2);
    counts = Arrays.copyOf(counts, size * 2);
  }

  /** Tells an observer of all entries. */
  void tell(ShapeObserver observer) {
    for (int at = 0; at < size; ) {
      int warp = (int) counts[at] & 0xFF;
      int entries = (int) counts[at] >>> 16;
      if (whats[at] instanceof BarrierSite site) {
        sync(observer, site, warp);
      } else if (lays[at] instanceof Shape shape) {
        observer.access((AccessSite) whats[at], warp, bases[at], shape);
      } else {
        observer.rounds(rounds(at, entries));
      }
      at += Math.max(1, entries);
    }
  }

  private static void sync(ShapeObserver observer, BarrierSite site, int warp) {
    if (warp == 0) {
      observer.barrier(site, NO_MASKS, NO_MASKS);
    } else {
      observer.warpSync(site, warp - 1, 0, 0);
    }
  }

  private Rounds rounds(int at, int entries) {
    int warp = (int) counts[at] & 0xFF;
    int warps = (int) counts[at] >>> 8 & 0xFF;
    rounds.start(warp, warps, (int) (counts[at] >>> 32));
    for (int i = at; i < at + entries; i++) {
      if (lays[i] instanceof Spread spread) {
        rounds.add((AccessSite) whats[i], bases[i], spread, steps[i], leaps[i]);
      }
    }
    return rounds;
  }
}
