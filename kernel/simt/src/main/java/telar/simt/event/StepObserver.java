package telar.simt.event;

/**
 * Listens to a kernel that tells of its steps, warp by warp in the order of the source. Places are
 * numbers that the compiler gave out; masks have a bit for each lane, arrays an element.
 */
public interface StepObserver {

  /**
   * A step begins.
   *
   * @param alive lanes that have not left the kernel
   */
  void step(int place, int warp, int active, int alive);

  /** A scalar has these values, as raw bits. */
  void value(int place, int warp, int active, long[] bits);

  /** Scalars of an array or object have these values, as many bytes from its start. */
  void element(int place, int warp, int active, long[] offsets, long[] bits);

  /** Memory is accessed at these addresses. */
  void memory(int place, int warp, int active, long[] addresses, Contents contents);

  /** What is in memory now. */
  interface Contents {

    /**
     * Copies what a thread may read at an address.
     *
     * @return whether it may
     */
    boolean read(int lane, long address, byte[] target);
  }
}
