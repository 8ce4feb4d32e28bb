package telar.simt.event;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Accesses that a warp makes one after the other, again and again, each a fixed step further on in
 * every round: what the lanes that stay in a loop do. Neighbouring warps that do the same, each
 * access a fixed leap further on, make them one warp after the other. The object is used again
 * after each call.
 */
public final class Rounds {

  private @Nullable AccessSite[] sites = new @Nullable AccessSite[8];
  private @Nullable Spread[] spreads = new @Nullable Spread[8];
  private long[] bases = new long[8];
  private long[] steps = new long[8];
  private long[] leaps = new long[8];
  private int size;
  private int warp;
  private int warps;
  private int times;

  /** Begins anew, with the rounds of one warp. */
  public void start(int byWarp, int count) {
    start(byWarp, 1, count);
  }

  /** Begins anew: so many warps make so many rounds each. */
  public void start(int firstWarp, int warpCount, int count) {
    size = 0;
    warp = firstWarp;
    warps = warpCount;
    times = count;
  }

  /**
   * Adds an access of each round.
   *
   * @param base the address of the first active lane in the first round
   * @param step bytes from a round to the next
   */
  public void add(AccessSite site, long base, Spread spread, long step) {
    add(site, base, spread, step, 0);
  }

  /**
   * Adds an access of each round of each warp.
   *
   * @param base the address of the first active lane of the first warp in the first round
   * @param step bytes from a round to the next
   * @param leap bytes from a warp to the next
   */
  public void add(AccessSite site, long base, Spread spread, long step, long leap) {
    if (size == sites.length) {
      sites = Arrays.copyOf(sites, size * 2);
      spreads = Arrays.copyOf(spreads, size * 2);
      bases = Arrays.copyOf(bases, size * 2);
      steps = Arrays.copyOf(steps, size * 2);
      leaps = Arrays.copyOf(leaps, size * 2);
    }
    sites[size] = site;
    spreads[size] = spread;
    bases[size] = base;
    leaps[size] = leap;
    steps[size++] = step;
  }

  /** Accesses in a round. */
  public int size() {
    return size;
  }

  /** The first warp. */
  public int warp() {
    return warp;
  }

  /** How many warps there are. */
  public int warps() {
    return warps;
  }

  /** How many rounds each warp makes. */
  public int times() {
    return times;
  }

  /** How often each access is made in all. */
  public long count() {
    return (long) times * warps;
  }

  /** Whether each access is made once. */
  public boolean isOnce() {
    return (times | warps) == 1;
  }

  /** An access of each round. */
  public AccessSite site(int access) {
    AccessSite site = sites[access];
    if (access >= size || site == null) {
      throw new IndexOutOfBoundsException(access);
    }
    return site;
  }

  /** How the lanes of an access lie. */
  public Spread spread(int access) {
    Spread spread = spreads[access];
    if (access >= size || spread == null) {
      throw new IndexOutOfBoundsException(access);
    }
    return spread;
  }

  /** The address of the first active lane of the first warp in the first round. */
  public long base(int access) {
    return bases[access];
  }

  /** The address of the first active lane in a round of a warp, both counted from 0. */
  public long base(int access, int ofWarp, int round) {
    return bases[access] + ofWarp * leaps[access] + round * steps[access];
  }

  /** Bytes from a round to the next. */
  public long step(int access) {
    return steps[access];
  }

  /** Bytes from a warp to the next. */
  public long leap(int access) {
    return leaps[access];
  }

  /** The lowest address of a first active lane. */
  public long least(int access) {
    return bases[access]
        + Math.min(0, leaps[access] * (warps - 1))
        + Math.min(0, steps[access] * (times - 1));
  }

  /** The highest address of a first active lane. */
  public long most(int access) {
    return bases[access]
        + Math.max(0, leaps[access] * (warps - 1))
        + Math.max(0, steps[access] * (times - 1));
  }
}
