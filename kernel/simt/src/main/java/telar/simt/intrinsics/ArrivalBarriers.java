package telar.simt.intrinsics;

import telar.simt.abi.ArrivalFault;
import telar.simt.abi.Arrivals;
import telar.simt.abi.ThreadContext;
import telar.simt.event.AccessSite;
import telar.simt.event.BarrierSite;
import telar.simt.memory.Address;

/**
 * Barriers at which threads arrive and wait, in 64 bits of memory: how many arrivals the phase
 * still waits for, how many each phase asks for, and the number of the phase.
 */
public final class ArrivalBarriers {

  private static final int COUNT_BITS = 20;
  private static final int COUNT = (1 << COUNT_BITS) - 1;
  private static final int PHASE_SHIFT = 2 * COUNT_BITS;
  private static final int PHASE = (1 << 23) - 1;
  private static final int COMPLETED = 1 << 31;

  private ArrivalBarriers() {}

  /** What a barrier holds that has been prepared for so many arrivals. */
  @Intrinsic("__telar_barrier_state")
  public static long prepared(int expected) {
    return state(0, expected & COUNT, expected & COUNT);
  }

  private static long state(long phase, long expected, long pending) {
    return (phase & PHASE) << PHASE_SHIFT | expected << COUNT_BITS | pending;
  }

  private static int pending(long state) {
    return (int) state & COUNT;
  }

  private static int expected(long state) {
    return (int) (state >>> COUNT_BITS) & COUNT;
  }

  private static int phase(long state) {
    return (int) (state >>> PHASE_SHIFT) & PHASE;
  }

  /**
   * A thread arrives.
   *
   * @param drop how many arrivals the next phases ask for less
   * @return the number of the phase; with its highest bit when this completes it
   */
  @Intrinsic("atomicArrive")
  public static int arrive(ThreadContext thread, long address, int count, int drop) {
    long old =
        AtomicTarget.updateLong(
            thread, address, count, (state, arriving) -> after(thread, state, count, drop));
    thread.block().arrivals().arrived();
    return phase(old) | (pending(old) == count ? COMPLETED : 0);
  }

  private static long after(ThreadContext thread, long state, int count, int drop) {
    if (state == 0) {
      throw fault(thread, ArrivalFault.Kind.UNPREPARED, state);
    } else if (count > pending(state)) {
      throw fault(thread, ArrivalFault.Kind.TOO_MANY, state);
    }
    int expected = expected(state) - drop;
    return pending(state) == count
        ? state(phase(state) + 1L, expected, expected)
        : state(phase(state), expected, pending(state) - count);
  }

  private static ArrivalFault fault(ThreadContext thread, ArrivalFault.Kind kind, long state) {
    AccessSite at = thread.site();
    BarrierSite site =
        at == null
            ? new BarrierSite("", 0, 0, "", "", true)
            : new BarrierSite(
                at.file(), at.line(), at.column(), at.kernelFunction(), at.expression(), true);
    int expected = expected(state);
    long block = thread.block().linearBlock();
    return new ArrivalFault(kind, site, block, 1, expected, expected - pending(state));
  }

  /** Whether the phase that a thread arrived in has ended. */
  @Intrinsic("atomicPassed")
  public static int passed(ThreadContext thread, long address, int token) {
    long state = load(thread, address);
    long phase = token & PHASE;
    return look(thread, address, state, phase, phase != phase(state));
  }

  /** Whether the current phase is no more one with that lowest bit of its number. */
  @Intrinsic("atomicPassedParity")
  public static int passedParity(ThreadContext thread, long address, int parity) {
    long state = load(thread, address);
    return look(thread, address, state, parity & 1, ((phase(state) ^ parity) & 1) != 0);
  }

  private static long load(ThreadContext thread, long address) {
    return AtomicTarget.resolve(thread, address, Long.BYTES).loadI64(Address.offset(address));
  }

  private static int look(
      ThreadContext thread, long address, long state, long phase, boolean passed) {
    Arrivals.Unmet unmet =
        passed
            ? null
            : new Arrivals.Unmet(
                expected(state),
                expected(state) - pending(state),
                Address.space(address) == Address.SHARED);
    thread.block().arrivals().look(address, phase, unmet);
    return passed ? 1 : 0;
  }
}
