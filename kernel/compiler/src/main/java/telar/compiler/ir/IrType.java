package telar.compiler.ir;

import telar.simt.memory.Address;

/**
 * Machine-level scalar types. Signedness is in the operations. {@code BOOL}, {@code I8} and {@code
 * I16} values are held as JVM ints, {@code I8} and {@code I16} always sign-extended, {@code BOOL} 0
 * or 1. A pointer is a 64-bit virtual address ({@link Address}).
 */
public enum IrType {
  VOID(0),
  BOOL(1),
  I8(1),
  I16(2),
  I32(4),
  I64(8),
  F32(4),
  F64(8),
  PTR(8);

  private final int bytes;

  IrType(int bytes) {
    this.bytes = bytes;
  }

  /** Size in memory, in bytes. */
  public int bytes() {
    return bytes;
  }

  public boolean isFloating() {
    return this == F32 || this == F64;
  }

  public boolean isInteger() {
    return this == I8 || this == I16 || this == I32 || this == I64;
  }
}
