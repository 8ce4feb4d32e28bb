package telar.simt.intrinsics;

import telar.simt.abi.ThreadContext;
import telar.simt.memory.Address;
import telar.simt.memory.AtomicCells;

/** Atomic functions on 32-bit integers (and {@code atomicCAS} on 16); all return the old value. */
public final class IntegerAtomics {

  private IntegerAtomics() {}

  @Intrinsic({"atomicAdd.i32", "atomicAdd.u32"})
  public static int add(ThreadContext thread, long address, int value) {
    return AtomicCells.getAndAdd(
        AtomicTarget.resolve(thread, address, 4), Address.offset(address), value);
  }

  @Intrinsic({"atomicSub.i32", "atomicSub.u32"})
  public static int sub(ThreadContext thread, long address, int value) {
    return add(thread, address, -value);
  }

  @Intrinsic({"atomicExch.i32", "atomicExch.u32"})
  public static int exchange(ThreadContext thread, long address, int value) {
    return AtomicTarget.update(thread, address, value, (old, operand) -> operand);
  }

  @Intrinsic("atomicMin.i32")
  public static int min(ThreadContext thread, long address, int value) {
    return AtomicTarget.update(thread, address, value, Math::min);
  }

  @Intrinsic("atomicMin.u32")
  public static int umin(ThreadContext thread, long address, int value) {
    return AtomicTarget.update(thread, address, value, IntegerMath::umin);
  }

  @Intrinsic("atomicMax.i32")
  public static int max(ThreadContext thread, long address, int value) {
    return AtomicTarget.update(thread, address, value, Math::max);
  }

  @Intrinsic("atomicMax.u32")
  public static int umax(ThreadContext thread, long address, int value) {
    return AtomicTarget.update(thread, address, value, IntegerMath::umax);
  }

  /** {@code old >= limit ? 0 : old + 1}. */
  @Intrinsic("atomicInc.u32")
  public static int increment(ThreadContext thread, long address, int limit) {
    return AtomicTarget.update(
        thread,
        address,
        limit,
        (old, operand) -> Integer.compareUnsigned(old, operand) >= 0 ? 0 : old + 1);
  }

  /** {@code old == 0 || old > limit ? limit : old - 1}. */
  @Intrinsic("atomicDec.u32")
  public static int decrement(ThreadContext thread, long address, int limit) {
    return AtomicTarget.update(
        thread,
        address,
        limit,
        (old, operand) ->
            old == 0 || Integer.compareUnsigned(old, operand) > 0 ? operand : old - 1);
  }

  @Intrinsic({"atomicCAS.i32", "atomicCAS.u32"})
  public static int compareAndSwap(ThreadContext thread, long address, int expected, int value) {
    return AtomicCells.compareAndExchange(
        AtomicTarget.resolve(thread, address, 4), Address.offset(address), expected, value);
  }

  @Intrinsic("atomicCAS.u16")
  public static int compareAndSwap16(ThreadContext thread, long address, int expected, int value) {
    return AtomicCells.compareAndExchange(
        AtomicTarget.resolve(thread, address, 2),
        Address.offset(address),
        (short) expected,
        (short) value);
  }

  @Intrinsic({"atomicAnd.i32", "atomicAnd.u32"})
  public static int and(ThreadContext thread, long address, int value) {
    return AtomicTarget.update(thread, address, value, (old, operand) -> old & operand);
  }

  @Intrinsic({"atomicOr.i32", "atomicOr.u32"})
  public static int or(ThreadContext thread, long address, int value) {
    return AtomicTarget.update(thread, address, value, (old, operand) -> old | operand);
  }

  @Intrinsic({"atomicXor.i32", "atomicXor.u32"})
  public static int xor(ThreadContext thread, long address, int value) {
    return AtomicTarget.update(thread, address, value, (old, operand) -> old ^ operand);
  }
}
