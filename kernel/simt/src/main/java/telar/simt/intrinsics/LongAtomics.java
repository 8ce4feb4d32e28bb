package telar.simt.intrinsics;

import telar.simt.abi.ThreadContext;
import telar.simt.memory.Address;
import telar.simt.memory.AtomicCells;

/** Atomic functions on 64-bit integers; all return the old value. */
public final class LongAtomics {

  private LongAtomics() {}

  @Intrinsic("atomicAdd.u64")
  public static long add(ThreadContext thread, long address, long value) {
    return AtomicTarget.updateLong(thread, address, value, Long::sum);
  }

  @Intrinsic("atomicExch.u64")
  public static long exchange(ThreadContext thread, long address, long value) {
    return AtomicTarget.updateLong(thread, address, value, (old, operand) -> operand);
  }

  @Intrinsic("atomicMin.i64")
  public static long min(ThreadContext thread, long address, long value) {
    return AtomicTarget.updateLong(thread, address, value, Math::min);
  }

  @Intrinsic("atomicMin.u64")
  public static long umin(ThreadContext thread, long address, long value) {
    return AtomicTarget.updateLong(thread, address, value, IntegerMath::umin);
  }

  @Intrinsic("atomicMax.i64")
  public static long max(ThreadContext thread, long address, long value) {
    return AtomicTarget.updateLong(thread, address, value, Math::max);
  }

  @Intrinsic("atomicMax.u64")
  public static long umax(ThreadContext thread, long address, long value) {
    return AtomicTarget.updateLong(thread, address, value, IntegerMath::umax);
  }

  @Intrinsic("atomicCAS.u64")
  public static long compareAndSwap(ThreadContext thread, long address, long expected, long value) {
    return AtomicCells.compareAndExchange(
        AtomicTarget.resolve(thread, address, 8), Address.offset(address), expected, value);
  }

  @Intrinsic("atomicAnd.u64")
  public static long and(ThreadContext thread, long address, long value) {
    return AtomicTarget.updateLong(thread, address, value, (old, operand) -> old & operand);
  }

  @Intrinsic("atomicOr.u64")
  public static long or(ThreadContext thread, long address, long value) {
    return AtomicTarget.updateLong(thread, address, value, (old, operand) -> old | operand);
  }

  @Intrinsic("atomicXor.u64")
  public static long xor(ThreadContext thread, long address, long value) {
    return AtomicTarget.updateLong(thread, address, value, (old, operand) -> old ^ operand);
  }
}
