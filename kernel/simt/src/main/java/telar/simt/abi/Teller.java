package telar.simt.abi;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import telar.simt.event.AccessSite;
import telar.simt.event.BlockObserver;
import telar.simt.event.BranchSite;
import telar.simt.event.Rounds;
import telar.simt.event.Spread;

/**
 * Tells observers of accesses whose addresses instrumented code computes apart from the accesses:
 * from a place and three slopes, or lane by lane. Each place of the code has a slot, where it
 * leaves what it computed and where the spread that its lanes had last is kept.
 */
final class Teller {

  /** Longs of a slot: the first lane's address, its slopes along x, y and z, and a loop's step. */
  static final int SLOT = 5;

  private static final int STEP = 4;
  private static final int LANES = 32;
  private static final int CACHED_BITS = 9;
  private static final int CACHED = 1 << CACHED_BITS;

  private final BlockContext block;
  private final long[] values;
  private final long[][] addresses;
  private final @Nullable Spread[] recent;
  private final Key[] keys = new Key[CACHED];
  private final @Nullable Spread[] spreads = new @Nullable Spread[CACHED];
  private final int[] phases;
  private final long[] scratch = new long[LANES];
  private final Rounds rounds = new Rounds();
  private final boolean inStep;
  private int placed;
  private int pending;
  private AccessSite[] sites = {};
  private int[] slots = {};
  private int[] lists = {};

  /** Lanes of a mask, in the warps of a phase, with those slopes. */
  private record Key(int mask, int phase, long x, long y, long z) {
    static final Key NONE = new Key(0, 0, 0, 0, 0);

    boolean is(int otherMask, int otherPhase, long otherX, long otherY, long otherZ) {
      return mask == otherMask && phase == otherPhase && x == otherX && y == otherY && z == otherZ;
    }
  }

  Teller(BlockContext block, long[] values, long[][] addresses) {
    this.block = block;
    this.values = values;
    this.addresses = addresses;
    int count = values.length / SLOT;
    this.recent = new @Nullable Spread[count];
    Arrays.fill(keys, Key.NONE);
    this.phases = new int[block.warps()];
    for (int warp = 0; warp < phases.length; warp++) {
      phases[warp] = isRegular() ? 0 : warp;
    }
    this.inStep = isInStep();
  }

  /** Whether the threads of all warps lie alike, from the first of each warp. */
  private boolean isRegular() {
    int x = block.geometry().blockX();
    int y = block.geometry().blockY();
    int z = block.geometry().blockZ();
    return y * z == 1 || x % LANES == 0 || LANES % x == 0 && (z == 1 || y % (LANES / x) == 0);
  }

  /** Says for which thread the slots' places were computed. */
  void placedAt(int thread) {
    placed = thread;
  }

  /** Tells of the accesses added before, made once by the lanes of one warp. */
  void once(BlockObserver observer, int warp, int mask) {
    for (int i = 0; i < pending; i++) {
      int slot = slots[i];
      if (lists[i] < 0) {
        observer.spread(sites[i], warp, base(slot, warp, mask), placed(slot, warp, mask));
      } else {
        long[] lanes = addresses[lists[i]];
        observer.spread(sites[i], warp, lanes[first(mask)], listed(slot, mask, lanes));
      }
    }
    pending = 0;
  }

  /** The same for the lanes of all warps; no access is told by a list. */
  void once(BlockObserver observer, int[] masks) {
    for (int warp = 0; warp < masks.length; ) {
      int count = alike(masks, warp);
      if (masks[warp] != 0 && pending != 0) {
        some(observer, warp, count, masks[warp], 0, 1);
      }
      warp += count;
    }
    pending = 0;
  }

  /** How many warps from one on have the same lanes, and lie alike. */
  private int alike(int[] masks, int warp) {
    int end = warp + 1;
    while (end < masks.length && inStep && masks[end] == masks[warp]) {
      end++;
    }
    return end - warp;
  }

  /** Whether each warp lies as far from the one before as all others do. */
  private boolean isInStep() {
    int x = block.geometry().blockX();
    int y = block.geometry().blockY();
    int z = block.geometry().blockZ();
    return y * z == 1 || z == 1 && LANES % x == 0 || x * y == LANES;
  }

  private static int first(int mask) {
    return Integer.numberOfTrailingZeros(mask);
  }

  private Spread placed(int slot, int warp, int mask) {
    int at = slot * SLOT;
    long x = values[at + 1];
    long y = values[at + 2];
    long z = values[at + 3];
    long mixed = ((mask * 31L + phases[warp]) * 31 + x) * 31 + y * 37 + z * 41;
    int index = (int) (mixed * 0x9E3779B97F4A7C15L >>> Long.SIZE - CACHED_BITS);
    Spread spread = spreads[index];
    if (spread == null || !keys[index].is(mask, phases[warp], x, y, z)) {
      keys[index] = new Key(mask, phases[warp], x, y, z);
      spread = made(keys[index], warp);
      spreads[index] = spread;
    }
    return spread;
  }

  private Spread made(Key key, int warp) {
    int start = warp * LANES + first(key.mask);
    for (int rest = key.mask; rest != 0; rest &= rest - 1) {
      int lane = Integer.numberOfTrailingZeros(rest);
      scratch[lane] = way(key.x, key.y, key.z, start, warp * LANES + lane);
    }
    return new Spread(key.mask, scratch);
  }

  /** Bytes from what one thread touches to what another one does. */
  private long way(long x, long y, long z, int from, int to) {
    return (block.threadX()[to] - block.threadX()[from]) * x
        + (block.threadY()[to] - block.threadY()[from]) * y
        + (block.threadZ()[to] - block.threadZ()[from]) * z;
  }

  private Spread listed(int slot, int mask, long[] lanes) {
    Spread spread = recent[slot];
    if (spread == null || !spread.fits(mask, lanes)) {
      spread = new Spread(mask, lanes);
      recent[slot] = spread;
    }
    return spread;
  }

  /** Adds an access to what is told next. */
  void add(AccessSite site, int slot, int list) {
    if (pending == sites.length) {
      sites = Arrays.copyOf(sites, pending + 8);
      slots = Arrays.copyOf(slots, pending + 8);
      lists = Arrays.copyOf(lists, pending + 8);
    }
    sites[pending] = site;
    slots[pending] = slot;
    lists[pending++] = list;
  }

  /**
   * Tells of all rounds of a loop, with the accesses added before and its condition.
   *
   * @param trips how many rounds each thread of the block made
   */
  void rounds(BlockObserver observer, @Nullable BranchSite site, int warp, int mask, int[] trips) {
    roundsOfWarp(observer, site, warp, mask, trips);
    pending = 0;
  }

  /** The same for the lanes of all warps; no access is told by a list. */
  void rounds(BlockObserver observer, @Nullable BranchSite site, int[] masks, int[] trips) {
    for (int warp = 0; warp < masks.length; ) {
      int count = alike(masks, warp);
      if (count > 1 && masks[warp] == -1 && isSame(trips, warp, count)) {
        int times = trips[warp * LANES];
        if (site != null) {
          observer.branch(site, warp, count, -1, -1, times);
          observer.branch(site, warp, count, -1, 0, 1);
        }
        some(observer, warp, count, -1, 0, times);
      } else {
        for (int i = warp; i < warp + count; i++) {
          roundsOfWarp(observer, site, i, masks[i], trips);
        }
      }
      warp += count;
    }
    pending = 0;
  }

  /** Whether all threads of some warps made the same number of rounds. */
  private static boolean isSame(int[] trips, int warp, int count) {
    int differences = 0;
    for (int thread = warp * LANES; thread < (warp + count) * LANES; thread++) {
      differences |= trips[thread] ^ trips[warp * LANES];
    }
    return differences == 0;
  }

  private void roundsOfWarp(
      BlockObserver observer, @Nullable BranchSite site, int warp, int mask, int[] trips) {
    int done = 0;
    int rest = mask;
    while (rest != 0) {
      int least = least(trips, warp, rest);
      if (least > done) {
        some(observer, warp, 1, rest, done, least - done);
      }
      int staying = staying(trips, warp, rest, least);
      if (site != null) {
        observer.branch(site, warp, 1, rest, rest, least - done);
        observer.branch(site, warp, rest, staying);
      }
      // The round after which lanes have left belongs to those that stay.
      rest = staying;
      if (rest != 0) {
        some(observer, warp, 1, rest, least, 1);
      }
      done = least + 1;
    }
  }

  private static int least(int[] trips, int warp, int lanes) {
    int least = Integer.MAX_VALUE;
    for (int rest = lanes; rest != 0; rest &= rest - 1) {
      least = Math.min(least, trips[warp * LANES + first(rest)]);
    }
    return least;
  }

  private static int staying(int[] trips, int warp, int lanes, int least) {
    int staying = 0;
    for (int rest = lanes; rest != 0; rest &= rest - 1) {
      int lane = first(rest);
      staying |= trips[warp * LANES + lane] > least ? 1 << lane : 0;
    }
    return staying;
  }

  /** Tells of some rounds, which the lanes left of so many warps made together. */
  private void some(BlockObserver observer, int warp, int warps, int lanes, int done, int times) {
    if (pending == 0 || times == 0) {
      return;
    }
    rounds.start(warp, warps, times);
    for (int i = 0; i < pending; i++) {
      int slot = slots[i];
      long step = values[slot * SLOT + STEP];
      long[] list = lists[i] < 0 ? scratch : addresses[lists[i]];
      Spread spread = lists[i] < 0 ? placed(slot, warp, lanes) : listed(slot, lanes, list);
      long base = lists[i] < 0 ? base(slot, warp, lanes) : list[first(lanes)];
      long leap = warps == 1 ? 0 : way(slot, warp * LANES, (warp + 1) * LANES);
      rounds.add(sites[i], base + done * step, spread, step, leap);
    }
    observer.rounds(rounds);
  }

  /** The address of the first of some lanes of a warp. */
  private long base(int slot, int warp, int lanes) {
    int thread = warp * LANES + first(lanes);
    long base = values[slot * SLOT];
    return thread == placed ? base : base + way(slot, placed, thread);
  }

  private long way(int slot, int from, int to) {
    int at = slot * SLOT;
    return way(values[at + 1], values[at + 2], values[at + 3], from, to);
  }
}
