package telar.checks.racecheck;

import telar.simt.event.AccessSite;

/**
 * One thread's access as the shadow remembers it.
 *
 * @param site the place in the source
 * @param thread linear number in the block
 * @param epoch how many block barriers came before it
 * @param warpEpoch how many synchronisations of its warp came before it
 * @param bytes which bytes of the 4-byte word, as bits
 */
record Access(AccessSite site, int thread, int epoch, int warpEpoch, int bytes) {

  private static final int WARP_SHIFT = 5;

  int warp() {
    return thread >>> WARP_SHIFT;
  }

  /** Whether nothing orders the two accesses and they need order. */
  boolean conflictsWith(Access later) {
    return thread != later.thread
        && (bytes & later.bytes) != 0
        && epoch == later.epoch
        && (warp() != later.warp() || warpEpoch == later.warpEpoch)
        && !(isAtomic() && later.isAtomic());
  }

  private boolean isAtomic() {
    return site.kind() == AccessSite.Kind.ATOMIC;
  }
}
