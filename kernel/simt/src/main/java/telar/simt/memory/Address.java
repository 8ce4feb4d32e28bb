package telar.simt.memory;

/**
 * A pointer's 64 bits: space (8 bits), object number (20 bits), byte offset (36 bits). Arithmetic
 * on it is plain 64-bit arithmetic; an access that leaves its object is out of bounds. Address 0 is
 * null. Object numbers of freed memory are not used again soon, so that use after free is seen.
 */
public final class Address {

  public static final int HOST = 0;
  public static final int GLOBAL = 1;
  public static final int SHARED = 2;
  public static final int LOCAL = 3;
  public static final int CONSTANT = 4;
  public static final int FUNCTION = 5;

  public static final int OFFSET_BITS = 36;
  public static final int OBJECT_BITS = 20;

  private Address() {}

  public static long of(int space, int object, long offset) {
    return ((long) space << (OFFSET_BITS + OBJECT_BITS)) | ((long) object << OFFSET_BITS) | offset;
  }

  public static int space(long address) {
    return (int) (address >>> (OFFSET_BITS + OBJECT_BITS));
  }

  public static int object(long address) {
    return key(address) & ((1 << OBJECT_BITS) - 1);
  }

  /** The object of an address, as a number that no other object of any space has. */
  public static int key(long address) {
    return (int) (address >>> OFFSET_BITS);
  }

  /** The start of the object that an address was made from; it may lie just below that. */
  public static long start(long address) {
    return (address + (1L << (OFFSET_BITS - 1))) & -(1L << OFFSET_BITS);
  }

  public static long offset(long address) {
    return address & ((1L << OFFSET_BITS) - 1);
  }
}
