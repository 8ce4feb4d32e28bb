package telar.simt.intrinsics;

import telar.simt.abi.ThreadContext;
import telar.simt.memory.Address;
import telar.simt.memory.AtomicCells;

/** Atomic functions on floats and doubles; all return the old value. */
public final class FloatAtomics {

  private FloatAtomics() {}

  @Intrinsic("atomicAdd.f32")
  public static float add(ThreadContext thread, long address, float value) {
    return AtomicCells.getAndAdd(
        AtomicTarget.resolve(thread, address, 4), Address.offset(address), value);
  }

  @Intrinsic("atomicExch.f32")
  public static float exchange(ThreadContext thread, long address, float value) {
    int bits = Float.floatToRawIntBits(value);
    return Float.intBitsToFloat(IntegerAtomics.exchange(thread, address, bits));
  }

  @Intrinsic("atomicAdd.f64")
  public static double add(ThreadContext thread, long address, double value) {
    long old =
        AtomicTarget.updateLong(
            thread,
            address,
            Double.doubleToRawLongBits(value),
            (bits, operand) ->
                Double.doubleToRawLongBits(
                    Double.longBitsToDouble(bits) + Double.longBitsToDouble(operand)));
    return Double.longBitsToDouble(old);
  }
}
