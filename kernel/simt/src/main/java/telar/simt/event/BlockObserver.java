package telar.simt.event;

/**
 * Listens to one block of an instrumented launch; used by one thread at a time. Lanes are bits of a
 * mask; {@code addresses[lane]} holds for the active lanes only and is reused after the call.
 */
public abstract class BlockObserver {

  /** One warp executes one memory access, once, with the lanes of {@code mask} (never 0). */
  public void access(AccessSite site, int warp, int mask, long[] addresses) {}

  /**
   * One warp executes a condition: {@code taken} are the lanes of {@code active} where it holds.
   */
  public void branch(BranchSite site, int warp, int active, int taken) {}

  /**
   * The block reaches a barrier: {@code arrived[warp]} are the lanes that are there, {@code
   * alive[warp]} those that have not left the kernel. They differ when the barrier diverges.
   */
  public void barrier(BarrierSite site, int[] arrived, int[] alive) {}

  /**
   * One warp executes a shuffle, vote or {@code __syncwarp}: {@code named} are the lanes that its
   * mask argument names (by the first active lane) and that have not left the kernel, {@code
   * active} those that execute it.
   */
  public void warpSync(BarrierSite site, int warp, int named, int active) {}

  /** A thread fence ({@code __threadfence} and kin) by the lanes of {@code mask}. */
  public void fence(int warp, int mask) {}

  /** The block has ended. */
  public void blockEnd() {}
}
