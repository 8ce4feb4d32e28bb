package telar.simt.memory;

/** Chooses the array that can hold a number of bytes. */
final class Layout {

  private Layout() {}

  /** The wanted kind, or a smaller one whose size divides {@code bytes}. */
  static ElementType fitting(ElementType wanted, long bytes) {
    if ((bytes & (wanted.bytes() - 1)) == 0) {
      return wanted;
    }
    return (bytes & 3) == 0 ? ElementType.I32 : (bytes & 1) == 0 ? ElementType.I16 : ElementType.I8;
  }

  /** Elements of that kind in {@code bytes}; a size beyond a Java array is an out-of-memory. */
  static int length(long bytes, ElementType type) {
    long length = bytes >> type.shift();
    if (length > Integer.MAX_VALUE - 8) {
      throw new OutOfMemoryError("an array of " + length + " elements");
    }
    return (int) length;
  }
}
