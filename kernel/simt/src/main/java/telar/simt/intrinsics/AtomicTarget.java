package telar.simt.intrinsics;

import java.util.function.IntBinaryOperator;
import java.util.function.LongBinaryOperator;
import telar.simt.abi.ThreadContext;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;
import telar.simt.memory.AtomicCells;
import telar.simt.memory.MemoryFault;

/** Reads, changes and writes a checked, aligned location in one atomic step. */
final class AtomicTarget {

  private AtomicTarget() {}

  /** The object that an atomic access of {@code size} aligned bytes stays inside. */
  static Allocation resolve(ThreadContext thread, long address, int size) {
    Allocation object = thread.resolve(address, size);
    if ((Address.offset(address) & (size - 1)) != 0) {
      throw thread.located(new MemoryFault(MemoryFault.Kind.MISALIGNED, address, size, object));
    }
    return object;
  }

  /** Replaces the old value by {@code operation(old, operand)}; returns the old value. */
  static int update(ThreadContext thread, long address, int operand, IntBinaryOperator operation) {
    Allocation object = resolve(thread, address, 4);
    long offset = Address.offset(address);
    while (true) {
      int old = object.loadI32(offset);
      int updated = operation.applyAsInt(old, operand);
      if (AtomicCells.compareAndExchange(object, offset, old, updated) == old) {
        return old;
      }
    }
  }

  /** Replaces the old value by {@code operation(old, operand)}; returns the old value. */
  static long updateLong(
      ThreadContext thread, long address, long operand, LongBinaryOperator operation) {
    Allocation object = resolve(thread, address, 8);
    long offset = Address.offset(address);
    while (true) {
      long old = object.loadI64(offset);
      long updated = operation.applyAsLong(old, operand);
      if (AtomicCells.compareAndExchange(object, offset, old, updated) == old) {
        return old;
      }
    }
  }
}
