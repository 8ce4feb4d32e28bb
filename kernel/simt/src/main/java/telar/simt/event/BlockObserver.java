package telar.simt.event;

/**
 * Listens to one block of an instrumented launch; used by one thread at a time. Lanes are bits of a
 * mask; {@code addresses[lane]} holds for the active lanes only and is reused after the call.
 *
 * <p>A memory access is told in one of three ways, by what the code that makes it knows: {@link
 * #affine} costs an observer least, {@link #indexed} less than {@link #access}. Each tells the
 * whole access of a warp, and each falls back to {@link #access}. Accesses that touch the same
 * bytes are told in the order in which they are made; a barrier, {@code __syncwarp} or fence is
 * told after the accesses before it.
 */
public abstract class BlockObserver {

  private static final int LANES = 32;

  private final long[] laneAddresses = new long[LANES];

  /** One warp executes one memory access, once, with the lanes of {@code mask} (never 0). */
  public void access(AccessSite site, int warp, int mask, long[] addresses) {}

  /**
   * One warp executes one memory access with evenly spaced lanes: lane {@code l} of {@code mask}
   * (never 0) touches {@code base + l * stride}, all in the object that {@code base} points into.
   *
   * @param base the address of lane 0, whether or not it is active; inactive lanes may lie outside
   *     the object as long as {@code base} itself does not leave the object's space
   * @param stride bytes from one lane to the next: 0 when all read the same, {@code site.bytes()}
   *     when they are neighbours; may be negative
   */
  public void affine(AccessSite site, int warp, int mask, long base, long stride) {
    for (int lane = 0; lane < LANES; lane++) {
      laneAddresses[lane] = base + lane * stride;
    }
    access(site, warp, mask, laneAddresses);
  }

  /**
   * One warp executes one memory access at any places of one object: lane {@code l} of {@code mask}
   * (never 0) touches {@code root + (long) indices[l] * scale}. All active lanes are in one object,
   * that of {@code root}.
   *
   * @param root any address in the object, such as a kernel's pointer parameter
   * @param indices element numbers by lane, for the active lanes only; reused after the call
   * @param scale bytes of an element
   */
  public void indexed(AccessSite site, int warp, int mask, long root, int[] indices, int scale) {
    for (int lane = 0; lane < LANES; lane++) {
      laneAddresses[lane] = root + (long) indices[lane] * scale;
    }
    access(site, warp, mask, laneAddresses);
  }

  /**
   * One warp executes an {@link #affine} access {@code times} times in a row, each time {@code
   * step} bytes further on. A loop may tell its reads in this way, once, before or after its turns,
   * when nothing in the loop writes to the objects that it reads.
   */
  public void affine(
      AccessSite site, int warp, int mask, long base, long stride, long step, int times) {
    for (int i = 0; i < times; i++) {
      affine(site, warp, mask, base + i * step, stride);
    }
  }

  /** One warp executes an {@link #indexed} access several times, as for {@link #affine}. */
  public void indexed(
      AccessSite site,
      int warp,
      int mask,
      long root,
      int[] indices,
      int scale,
      long step,
      int times) {
    for (int i = 0; i < times; i++) {
      indexed(site, warp, mask, root + i * step, indices, scale);
    }
  }

  /**
   * One warp executes a condition: {@code taken} are the lanes of {@code active} where it holds.
   */
  public void branch(BranchSite site, int warp, int active, int taken) {}

  /**
   * One warp executes a condition so many times, always with the same lanes: a loop whose condition
   * is the same for all lanes may tell its turns once, after its last.
   */
  public void branch(BranchSite site, int warp, int active, int taken, long times) {
    for (long i = 0; i < times; i++) {
      branch(site, warp, active, taken);
    }
  }

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
