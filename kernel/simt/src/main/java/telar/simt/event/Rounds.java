package telar.simt.event;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Accesses that a warp makes one after the other, again and again, each a fixed step further on in
 * every round: what the lanes that stay in a loop do. The object is used again after each call.
 */
public final class Rounds {

  private @Nullable AccessSite[] sites = new @Nullable AccessSite[8];
  private @Nullable Spread[] spreads = new @Nullable Spread[8];
  private long[] bases = new long[8];
  private long[] steps = new long[8];
  private int size;
  private int warp;
  private int times;

  /** Begins anew. */
  public void start(int byWarp, int count) {
    size = 0;
    warp = byWarp;
    times = count;
  }

  /**
   * Adds an access of each round.
   *
   * @param base the address of the first active lane in the first round
   * @param step bytes from a round to the next
   */
  public void add(AccessSite site, long base, Spread spread, long step) {
    if (size == sites.length) {
      sites = Arrays.copyOf(sites, size * 2);
      spreads = Arrays.copyOf(spreads, size * 2);
      bases = Arrays.copyOf(bases, size * 2);
      steps = Arrays.copyOf(steps, size * 2);
    }
    sites[size] = site;
    spreads[size] = spread;
    bases[size] = base;
    steps[size++] = step;
  }

  /** Accesses in a round. */
  public int size() {
    return size;
  }

  public int warp() {
    return warp;
  }

  /** How many rounds there are. */
  public int times() {
    return times;
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

  /** The address of the first active lane in the first round. */
  public long base(int access) {
    return bases[access];
  }

  /** Bytes from a round to the next. */
  public long step(int access) {
    return steps[access];
  }
}
