package telar.simt.event;

/**
 * Listens to one block of an instrumented launch; used by one thread at a time. Lanes are bits of a
 * mask; {@code addresses[lane]} holds for the active lanes only and is reused after the call.
 *
 * <p>A memory access is told in one of three ways, by what the code that makes it knows: by {@link
 * #access}, by a {@link #spread} that lanes had before, or many at once as {@link #rounds} of a
 * loop or of several warps. Each tells whole accesses of warps, and each falls back to {@link
 * #access}. Accesses that touch the same bytes are told in the order in which they are made; a
 * barrier, {@code __syncwarp} or fence is told after the accesses before it.
 */
public abstract class BlockObserver {

  /** One warp executes one memory access, once, with the lanes of {@code mask} (never 0). */
  public void access(AccessSite site, int warp, int mask, long[] addresses) {}

  /**
   * One warp executes one memory access.
   *
   * @param base the address of the first active lane
   */
  public void spread(AccessSite site, int warp, long base, Spread spread) {
    access(site, warp, spread.mask(), spread.addresses(base));
  }

  /** Warps execute rounds, one warp after the other: in each round, all accesses in their order. */
  public void rounds(Rounds rounds) {
    for (int warp = 0; warp < rounds.warps(); warp++) {
      for (int i = 0; i < rounds.times(); i++) {
        for (int j = 0; j < rounds.size(); j++) {
          long base = rounds.base(j, warp, i);
          spread(rounds.site(j), rounds.warp() + warp, base, rounds.spread(j));
        }
      }
    }
  }

  /**
   * One warp executes a condition: {@code taken} are the lanes of {@code active} where it holds.
   */
  public void branch(BranchSite site, int warp, int active, int taken) {}

  /** Neighbouring warps execute a condition so many times each, always with the same lanes. */
  public void branch(BranchSite site, int warp, int warps, int active, int taken, long times) {
    for (int i = 0; i < warps; i++) {
      for (long j = 0; j < times; j++) {
        branch(site, warp + i, active, taken);
      }
    }
  }

  /**
   * The block reaches a barrier: {@code arrived[warp]} are the lanes that are there, {@code
   * alive[warp]} those that have not left the kernel. They differ when the barrier diverges.
   */
  public void barrier(BarrierSite site, int[] arrived, int[] alive) {}

  /** Threads of the block go on that waited until others had arrived at a barrier of theirs. */
  public void awaited(BarrierSite site) {}

  /**
   * One warp executes a shuffle, vote or {@code __syncwarp}: {@code named} are the lanes that its
   * mask argument names (by the first active lane) and that have not left the kernel, {@code
   * active} those that execute it.
   */
  public void warpSync(BarrierSite site, int warp, int named, int active) {}

  /**
   * One warp executes a shuffle in which all lanes ask for the value of lanes that do not execute
   * it; told after its {@link #warpSync}.
   */
  public void unheard(BarrierSite site, int warp, int named, int active) {}

  /** A thread writes to memory what a shuffle had from a lane that did not execute it. */
  public void unheard(AccessSite shuffle, int warp, int lane) {}

  /** A thread reads a variable of its own that nothing was assigned to. */
  public void unset(AccessSite site, int warp, int lane) {}

  /**
   * A thread is about to write a scalar at a place to which other threads may write too; the write
   * itself is told with the others. Told for all writes of a place of the source or for none.
   *
   * @param value the same for values that are equal
   */
  public void wrote(AccessSite site, int warp, int lane, long address, long value) {}

  /** A thread fence ({@code __threadfence} and kin) by the lanes of {@code mask}. */
  public void fence(int warp, int mask) {}

  /** The block has ended. */
  public void blockEnd() {}
}
