package telar.simt.abi;

import org.jspecify.annotations.Nullable;
import telar.simt.event.BarrierSite;
import telar.simt.event.BlockObserver;
import telar.simt.event.BranchSite;

/** What instrumented code tells the observer of its block. */
abstract class ObservedCode {

  /** In the place of a warp: all of them. */
  static final int ALL_WARPS = -1;

  /** The block being run. */
  protected final BlockContext block;

  /** Where an instrumented piece puts the addresses of its accesses, by lane. */
  protected final long[][] addresses;

  /** Where it puts what tells the addresses of a whole warp; see {@link Teller}. */
  protected final long[] told;

  /** Whether lane code may run over all threads in one go. */
  boolean inOneGo;

  private final CodeData data;
  private final Teller teller;

  /** The lanes that a piece ran in whose events are emitted for all warps. */
  private int[] swept = {};

  /**
   * Code of pieces with so many accesses told lane by lane, and with so many accesses told in other
   * ways.
   */
  ObservedCode(BlockContext block, CodeData data, int accessCount, int toldCount) {
    this.block = block;
    this.data = data;
    this.addresses = new long[accessCount][32];
    this.told = new long[toldCount * Teller.SLOT];
    this.teller = new Teller(block, told, addresses);
    this.inOneGo = block.launch().schedule().isNatural();
  }

  /** Tells the observer of a memory access. */
  protected final void access(int site, int warp, int mask, int list) {
    observer().access(data.accesses()[site], warp, mask, addresses[list]);
  }

  /** Adds an access, by its slot and list, to what is told next; see {@link Teller}. */
  protected final void told(int site, int slot, int list) {
    teller.add(data.accesses()[site], slot, list);
  }

  /** Tells the observer of the accesses added, by the lanes of a warp or of all warps. */
  protected final void tell(int warp, int mask) {
    if (warp == ALL_WARPS) {
      teller.once(observer(), swept);
    } else {
      teller.once(observer(), warp, mask);
    }
  }

  /** Tells the observer of a loop's rounds; {@code branch} is -1 for a condition not seen. */
  protected final void rounds(int branch, int warp, int mask, int[] trips) {
    BranchSite site = branch < 0 ? null : data.branches()[branch];
    if (warp == ALL_WARPS) {
      teller.rounds(observer(), site, swept, trips);
    } else {
      teller.rounds(observer(), site, warp, mask, trips);
    }
  }

  /** Tells the observer of a fence. */
  protected final void fence(int warp, int mask) {
    observer().fence(warp, mask);
  }

  /** Tells the observer of a condition that one warp evaluated. */
  protected final void branch(int site, int warp, int active, int taken) {
    observer().branch(data.branches()[site], warp, active, taken & active);
  }

  /** Tells the observer of a condition that the whole block evaluated. */
  protected final void branch(int site, int[] active, int @Nullable [] taken, boolean same) {
    BranchSite branch = data.branches()[site];
    int[] order = block.warpOrder();
    for (int i = 0; i < order.length; ) {
      int warp = order[i];
      int lanes = active[warp];
      int yes = (taken == null ? (same ? -1 : 0) : taken[warp]) & lanes;
      int next = i + 1;
      while (inOneGo
          && next < order.length
          && active[next] == lanes
          && (taken == null || (taken[next] & lanes) == yes)) {
        next++;
      }
      if (lanes != 0) {
        observer().branch(branch, warp, next - i, lanes, yes, 1);
      }
      i = next;
    }
  }

  /**
   * Tells the observer of a shuffle or vote; {@code named} by lane. Lanes with one mask are one
   * group, of which the others know nothing (tiles of a warp).
   */
  protected final void warpSync(int site, int warp, int active, int[] named) {
    for (int rest = active; rest != 0; ) {
      int mask = named[Integer.numberOfTrailingZeros(rest)];
      int group = 0;
      for (int lanes = rest; lanes != 0; lanes &= lanes - 1) {
        int lane = Integer.numberOfTrailingZeros(lanes);
        group |= named[lane] == mask ? 1 << lane : 0;
      }
      warpSync(site, warp, group == active ? active : group | (active & mask), mask);
      rest &= ~group;
    }
  }

  /** Tells the observer of a shuffle whose lanes each ask for the value of a lane. */
  protected final void heard(int site, int warp, int active, int[] named, int sources) {
    if ((sources & active) == 0) {
      int mask = named[Integer.numberOfTrailingZeros(active)] & block.alive()[warp];
      observer().unheard(data.barriers()[site], warp, mask, active);
    }
  }

  /** Tells the observer of a shuffle or vote that names all lanes. */
  protected final void warpSync(int site, int warp, int active, int named) {
    observer().warpSync(data.barriers()[site], warp, named & block.alive()[warp], active);
  }

  /** A place where threads meet. */
  final BarrierSite barrierSite(int site) {
    return data.barriers()[site];
  }

  /** What is told next was computed for that thread. */
  final void placedAt(int thread) {
    teller.placedAt(thread);
  }

  /** What is told for all warps next happened in those lanes. */
  final void swept(int[] mask) {
    swept = mask;
  }

  private BlockObserver observer() {
    BlockObserver observer = block.observer();
    if (observer == null) {
      throw new IllegalStateException("instrumented code without an observer");
    }
    return observer;
  }
}
